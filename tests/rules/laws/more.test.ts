import { describe } from 'vitest'
import { type Answers, type ChoiceId, eids, type Status, type VerdictKind, type Way } from '#rules'
import { everyAsked } from '../../support/everyWalk.ts'
import { law } from '../../support/law.ts'
import { briefFor, reachBy } from '../../support/people.ts'

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
  bank: [
    ['none', 'accountOnly'],
    ['accountOnly', 'onlineBank'],
  ],
  bankAnswer: [
    ['no', 'notAsked'],
    ['notAsked', 'yes'],
  ],
  document: [
    ['none', 'asylumCard'],
    ['asylumCard', 'residenceCard'],
    ['residenceCard', 'travelDocument'],
    ['residenceCard', 'eeaIdCard'],
    ['residenceCard', 'norwegianIdCard'],
    ['travelDocument', 'norwegianIdCard'],
    ['eeaIdCard', 'norwegianIdCard'],
    ['residenceCard', 'passport'],
    ['travelDocument', 'passport'],
    ['eeaIdCard', 'passport'],
    ['norwegianIdCard', 'passport'],
  ],
  stay: [
    ['visiting', 'abroad'],
    ['abroad', 'shortStay'],
    ['shortStay', 'living'],
    ['protection', 'living'],
  ],
}

/** The least that a person can answer to a question that only a better answer brings up. */
const least: Answers = { age: 'adult', have: [], bank: 'none', bankAnswer: 'notAsked', document: 'none' }

type Pair = { readonly less: Answers; readonly more: Answers }

const pairs: readonly Pair[] = everyAsked.flatMap((asked) => {
  const less = { ...least, ...asked }
  return Object.entries(ladders).flatMap(([id, steps]) =>
    steps
      .filter(([answer]) => less[id as ChoiceId] === answer)
      .map(([, answer]) => ({ less, more: { ...less, [id]: answer } as Answers })),
  )
})

const withOneMore: readonly Pair[] = everyAsked.flatMap((less) =>
  eids
    .filter(({ id }) => less.have && !less.have.includes(id))
    .map(({ id: added }) => ({
      less,
      more: { ...less, have: eids.map(({ id }) => id).filter((id) => id === added || less.have?.includes(id)) },
    })),
)

const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2, unneeded: 3, have: 3 }

function isNoVerdictWorse({ less, more }: Pair): boolean {
  const [before, after] = [briefFor(less).kinds, briefFor(more).kinds]
  return after.every((kind, at) => (goodness[kind] ?? 0) >= (goodness[before[at] ?? 'no'] ?? 0))
}

/** How far each service is open for nothing, perhaps, and for money: no end may come nearer. */
function isNothingClosed({ less, more }: Pair): boolean {
  const [before, after] = [briefFor(less).ways, briefFor(more).ways]
  return after.every((ways, at) =>
    ends.every((end) => reachBy(ways, ...end) >= reachBy(before[at] as readonly Way[], ...end)),
  )
}

const ends: readonly (readonly Status[])[] = [
  ['open'],
  ['open', 'free'],
  ['open', 'free', 'maybe'],
  ['open', 'free', 'maybe', 'paid'],
]

describe('More is never less', () => {
  law('a better answer makes no verdict worse', pairs, isNoVerdictWorse)
  law('a better answer closes no service', pairs, isNothingClosed)
  law('one more eID that is held makes no verdict worse', withOneMore, isNoVerdictWorse)
  law('one more eID that is held closes no service', withOneMore, isNothingClosed)
})
