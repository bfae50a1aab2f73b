import { describe } from 'vitest'
import type { Answers, EidId, VerdictKind } from '#rules'
import { type Case, personLike } from '../../support/everybody.ts'
import { law } from '../../support/law.ts'
import { eidIds, rank } from '../../support/published.ts'
import { showVerdicts } from '../../support/verdict.ts'

type Rung = readonly [less: Answers, more: Answers]

const asked = (bank: Answers['bank'], bankAnswer: Answers['bankAnswer']): Answers => ({ bank, bankAnswer })

/** What is more access, one rung at a time: from the design's words, and in no way from the rules. */
export const rungs: { readonly [what: string]: readonly Rung[] } = {
  'a better number': [
    [{ idNumber: 'none' }, { idNumber: 'dNumber' }],
    [{ idNumber: 'none' }, { idNumber: 'unsure' }],
    [{ idNumber: 'dNumber' }, { idNumber: 'unsure' }],
    [{ idNumber: 'unsure' }, { idNumber: 'nationalNumber' }],
  ],
  'an older age': [
    [{ age: 'child' }, { age: 'teen' }],
    [{ age: 'teen' }, { age: 'adult' }],
  ],
  'more bank, with the bank not asked': [
    [{ bank: 'none' }, asked('accountOnly', 'notAsked')],
    [asked('accountOnly', 'notAsked'), asked('onlineBank', 'notAsked')],
  ],
  'more bank, with the same answer': [
    [asked('accountOnly', 'yes'), asked('onlineBank', 'yes')],
    [asked('accountOnly', 'no'), asked('onlineBank', 'no')],
  ],
  'a better bank answer': [
    [{ bankAnswer: 'no' }, { bankAnswer: 'notAsked' }],
    [{ bankAnswer: 'notAsked' }, { bankAnswer: 'yes' }],
  ],
  'a better document': [
    [{ document: 'none' }, { document: 'residenceCard' }],
    [{ document: 'none' }, { document: 'eeaIdCard' }],
    [{ document: 'residenceCard' }, { document: 'norwegianDocument' }],
    [{ document: 'eeaIdCard' }, { document: 'norwegianDocument' }],
    [{ document: 'norwegianDocument' }, { document: 'passport' }],
  ],
}

/** The same person with less and with more. */
export type Climb = { readonly less: Case; readonly more: Case }

const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2, have: 3 }

/** No verdict is worse; one that is unneeded, before or after, is covered by another, and says nothing here. */
export function noVerdictIsWorse({ less, more }: Climb): boolean {
  const isWorse = (eid: EidId) => {
    const [before, after] = [less, more].map(({ result }) => goodness[result.eids[eid].verdict.kind])
    return before !== undefined && after !== undefined && after < before
  }
  return !eidIds.some(isWorse)
}

/** No service is less open than it was, neither today nor at best. */
export function nothingCloses({ less, more }: Climb): boolean {
  return Object.values(less.result.services).every(({ reach }, place) => {
    const after = Object.values(more.result.services)[place]?.reach
    return after && rank(after.now) >= rank(reach.now) && rank(after.possible) >= rank(reach.possible)
  })
}

/** Both as a broken law shows them. */
export function showClimb({ less, more }: Climb): unknown {
  return { less: showVerdicts(less), more: showVerdicts(more) }
}

/** True for somebody with all of these answers. */
export function hasAll(part: Answers, answers: Answers): boolean {
  return Object.entries(part).every(([id, answer]) => answers[id as keyof Answers] === answer)
}

/** That more access never closes anything. */
export function accessLaws(everybody: readonly Case[]): void {
  describe('For every complete sheet, more access never closes anything', () => {
    for (const [what, steps] of Object.entries(rungs)) {
      const climbs = everybody.flatMap((less) =>
        steps
          .filter(([from]) => hasAll(from, less.answers))
          .map(([, to]): Climb => ({ less, more: personLike({ ...less.answers, ...to }) })),
      )
      law(`with ${what} no verdict gets worse, but for what is unneeded`, climbs, noVerdictIsWorse, showClimb)
      law(`with ${what} no service gets less open, now or at best`, climbs, nothingCloses, showClimb)
    }
  })
}
