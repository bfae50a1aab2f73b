import { describe, expect, test } from 'vitest'
import { type Answers, type ChoiceId, eids, optionsOf, questionById, type Status, type VerdictKind } from '#rules'
import { reachBy } from '../../support/adviceFor.ts'
import { type AdviceSummary, summaryFor } from '../../support/adviceSummary.ts'
import { everyCompleteAnswers } from '../../support/everyAnswerPath.ts'
import { law } from '../../support/law.ts'
import { singleChoices } from '../../support/person.ts'
import { spread } from '../../support/spread.ts'

/** Pairs of a worse and a better answer, compared with all else equal. */
const ladders: Record<ChoiceId, readonly (readonly [less: string, more: string])[]> = {
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
  bank: [
    ['none', 'accountOnly'],
    ['accountOnly', 'onlineBank'],
  ],
  bankAnswer: [
    ['no', 'notAsked'],
    ['notAsked', 'yes'],
    ['no', 'otherBankYes'],
    ['notAsked', 'otherBankYes'],
  ],
  document: [
    ['none', 'asylumCard'],
    ['asylumCard', 'residenceCard'],
    ['residenceCard', 'travelDocument'],
    ['residenceCard', 'eeaIdCard'],
    ['travelDocument', 'norwegianIdCard'],
    ['eeaIdCard', 'norwegianIdCard'],
    ['norwegianIdCard', 'passport'],
  ],
  stay: [
    // a visitor can have a digital mailbox, and a person who lives abroad cannot: these two are not compared
    ['visiting', 'shortStay'],
    ['abroad', 'shortStay'],
    ['shortStay', 'living'],
    ['protection', 'living'],
  ],
}

/** The worst answer to each question that only a better answer brings up. */
const least: Answers = {
  ...Object.fromEntries(singleChoices.map((id) => [id, optionsOf(questionById(id))[0]])),
  age: 'adult',
  have: [],
  bank: 'none',
  bankAnswer: 'notAsked',
  document: 'none',
}

type Pair = {
  readonly less: Answers
  readonly more: Answers
  readonly before: AdviceSummary
  readonly after: AdviceSummary
}

const pairs: readonly Pair[] = spread(everyCompleteAnswers, 11).flatMap((asked) => {
  const less: Answers = { ...least, ...asked }
  const before = summaryFor(less)
  return Object.entries(ladders).flatMap(([id, steps]) =>
    steps
      .filter(([answer]) => less[id as ChoiceId] === answer)
      .map(([, answer]): Pair => {
        const more = { ...less, [id]: answer } as Answers
        return { less, more, before, after: summaryFor(more) }
      }),
  )
})

const withOneMore: readonly Pair[] = spread(everyCompleteAnswers, 11).flatMap((less) => {
  const { have } = less
  if (!have) return []
  const before = summaryFor(less)
  return eids
    .filter(({ id }) => !have.includes(id))
    .map(({ id: added }): Pair => {
      const more = { ...less, have: eids.map(({ id }) => id).filter((id) => id === added || have.includes(id)) }
      return { less, more, before, after: summaryFor(more) }
    })
})

const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2, unneeded: 3, have: 3 }

function isNoVerdictWorse({ before, after }: Pair): boolean {
  return after.kinds.every((kind, at) => (goodness[kind] ?? 0) >= (goodness[before.kinds[at] ?? 'no'] ?? 0))
}

/** True when no service gives less access: open, free, possible, or paid. */
function isNothingClosed({ before, after }: Pair): boolean {
  return after.ways.every((ways, at) => {
    const earlier = before.ways[at] ?? []
    // equal ways are often the same array
    return ways === earlier || ends.every((end) => reachBy(ways, ...end) >= reachBy(earlier, ...end))
  })
}

const show = ({ less, more }: Pair) => ({ less, more })

const ends: readonly (readonly Status[])[] = [
  ['open'],
  ['open', 'free'],
  ['open', 'free', 'maybe'],
  ['open', 'free', 'maybe', 'paid'],
]

describe('More is never less', () => {
  test.for(singleChoices)('each answer to the question %s is compared with another', (id) => {
    expect(new Set(ladders[id].flat())).toEqual(new Set(optionsOf(questionById(id))))
  })

  law('a better answer makes no verdict worse', pairs, isNoVerdictWorse, show)
  law('a better answer closes no service', pairs, isNothingClosed, show)
  law('one more held eID makes no verdict worse', withOneMore, isNoVerdictWorse, show)
  law('one more held eID closes no service', withOneMore, isNothingClosed, show)
})
