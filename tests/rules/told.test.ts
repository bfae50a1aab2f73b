import { describe } from 'vitest'
import { type Answers, advise, type EidId } from '#rules'
import { law } from '../support/law.ts'
import { completeSheets } from '../support/person.ts'
import { eidIds } from '../support/published.ts'

/*
 * What somebody is told beside a verdict, from the text of the design (3.2) and of the research: what she must know before she
 * orders, and in which order the reasons for a no stand.
 */

/** What to know before she orders each eID: the sentence, and whom it concerns. */
const conditions: {
  readonly [E in EidId]: readonly (readonly [condition: string, who: (person: Answers) => boolean])[]
} = {
  bankid: [
    ['bankMakesFinalCheck', everyone],
    ['askBeforeChoosingBank', (person) => maybeDNumber(person) && person.bank === 'none'],
    ['bankSetsAgeLimit', ({ age }) => age !== 'adult'],
    ['appOrCodeDevice', everyone],
    ['renewWithNewNumber', maybeDNumber],
  ],
  minid: [
    ['letterToRegisteredAddress', everyone],
    ['ownPhoneAndEmail', everyone],
    ['movesYouToDigitalPost', everyone],
    ['renewWithNewNumber', maybeDNumber],
  ],
  buypass: [
    ['paidCheckPrice', everyone],
    ['paperWithNumber', everyone],
    ['collectInPerson', everyone],
    ['maySurviveNewNumber', maybeDNumber],
    ['dNumberNoGp', maybeDNumber],
  ],
  commfides: [['askCommfidesFirst', everyone]],
}

function everyone(): boolean {
  return true
}

function maybeDNumber({ idNumber }: Answers): boolean {
  return idNumber === 'dNumber' || idNumber === 'unsure'
}

/** What nothing of hers can mend stands first: her number, what the bank said, her age; then what she can show and open. */
const reasonsForANo = [
  'needsNumber',
  'bankSaidNo',
  ...['bankAgeLimit', 'minidFromThirteen', 'buypassFromThirteen', 'commfidesNotForChildren', 'parentActs'],
  ...['bankNeedsDocument', 'buypassNeedsPassport', 'commfidesChecksIdentity'],
  ...['bankNeedsAccount', 'bankDecidesOnDNumber'],
]

/** What she holds has no conditions, and the others have the same for her as for everybody. */
const withoutAny = completeSheets
  .filter(({ have }) => have?.length === 0)
  .map((answers) => ({ answers, outcomes: advise(answers).eids }))

describe('Before she orders', () => {
  law('everybody hears what concerns her, and nothing else', withoutAny, ({ answers, outcomes }) =>
    eidIds.every((eid) => {
      const { kind, conditions: heard } = outcomes[eid].verdict
      const isOffered = ['yes', 'later', 'depends'].includes(kind)
      const hers = isOffered ? conditions[eid].filter(([, who]) => who(answers)) : []
      return heard.map(({ id }) => id).join() === hers.map(([condition]) => condition).join()
    }),
  )
})

describe('Whoever cannot get an eID', () => {
  law('hears first what nothing of hers can mend', withoutAny, ({ outcomes }) => {
    const refusals = eidIds.map((eid) => outcomes[eid].verdict).filter(({ kind }) => kind === 'no')
    if (refusals.length === 0) return undefined
    return refusals.every(({ reasons }) => {
      const places = reasons.map(({ id }) => reasonsForANo.indexOf(id))
      return !places.includes(-1) && places.join() === [...places].sort((one, other) => one - other).join()
    })
  })
})
