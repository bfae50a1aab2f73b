import { describe } from 'vitest'
import { type Answers, accessRank, type ChoiceId, eids, recommend, type VerdictKind, type Way } from '#rules'
import { everyAsked } from '../../support/everyWalk.ts'
import { law } from '../../support/law.ts'
import { serviceIds } from '../../support/people.ts'

/** Answers from less to more. Each pair is compared, all else being equal. */
const ladders: { readonly [Q in ChoiceId]?: readonly (readonly [less: string, more: string])[] } = {
  idNumber: [
    ['none', 'dNumber'],
    ['dNumber', 'nationalNumber'],
    ['unsure', 'nationalNumber'],
  ],
  age: [
    ['under13', 'from13'],
    ['from13', 'from16'],
    ['from16', 'adult'],
  ],
  bank: [['accountOnly', 'onlineBank']],
  bankAnswer: [
    ['no', 'notAsked'],
    ['notAsked', 'yes'],
  ],
  document: [
    ['none', 'residenceCard'],
    ['asylumCard', 'residenceCard'],
    ['residenceCard', 'passport'],
    ['travelDocument', 'passport'],
    ['eeaIdCard', 'passport'],
    ['norwegianIdCard', 'passport'],
  ],
  stay: [
    ['abroad', 'living'],
    ['visiting', 'living'],
  ],
}

type Pair = { readonly less: Answers; readonly more: Answers }

const pairs: readonly Pair[] = everyAsked
  // what is held is compared below
  .filter(({ have }) => have === undefined || have.length === 0)
  .flatMap((answers) =>
    Object.entries(ladders).flatMap(([id, steps]) =>
      steps
        .filter(([less]) => answers[id as ChoiceId] === less)
        .map(([, more]) => ({ less: answers, more: { ...answers, [id]: more } as Answers })),
    ),
  )

const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2, unneeded: 3, have: 3 }

/** How far a service is open for nothing, perhaps, and for money. */
function reach(ways: readonly Way[]): readonly number[] {
  const within = (...some: readonly string[]) =>
    ways
      .filter(({ status }) => some.includes(status))
      .map(({ degree }) => (degree === 'full' ? 2 : degree === 'part' ? 1 : 0))
  return [within('open', 'free'), within('open', 'free', 'maybe'), within('open', 'free', 'maybe', 'paid')].map((all) =>
    Math.max(0, ...all),
  )
}

const complete = (answers: Answers): Answers => ({
  bankAnswer: 'notAsked',
  document: 'none',
  have: [],
  bank: 'none',
  age: 'adult',
  ...answers,
})

describe('More is never less', () => {
  law('a better answer makes no verdict worse', pairs, ({ less, more }) => {
    const [one, other] = [recommend(complete(less)), recommend(complete(more))]
    return eids.every(
      ({ id }) => (goodness[other.eids[id].verdict.kind] ?? 0) >= (goodness[one.eids[id].verdict.kind] ?? 0),
    )
  })

  law('a better answer closes no service', pairs, ({ less, more }) => {
    const [one, other] = [recommend(complete(less)), recommend(complete(more))]
    return serviceIds.every((id) => {
      const [before, after] = [reach(one.services[id].ways), reach(other.services[id].ways)]
      return after.every((far, place) => far >= (before[place] ?? 0))
    })
  })

  law('one more eID that is held closes no service', everyAsked, (answers) => {
    if (!answers.have || answers.have.length === eids.length) return undefined
    const held = answers.have
    return eids
      .filter(({ id }) => !held.includes(id))
      .every(({ id: added }) => {
        const [one, other] = [recommend(answers), recommend({ ...answers, have: [...held, added] })]
        return serviceIds.every((id) => {
          const [before, after] = [reach(one.services[id].ways)[0] ?? 0, reach(other.services[id].ways)[0] ?? 0]
          return (
            after >= before &&
            accessRank(other.services[id].access[added]) === accessRank(one.services[id].access[added])
          )
        })
      })
  })
})
