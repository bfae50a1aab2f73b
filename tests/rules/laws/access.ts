import { describe } from 'vitest'
import type { EidId, VerdictKind } from '#rules'
import { type Case, personLike } from '../../support/everybody.ts'
import { all, law } from '../../support/law.ts'
import { eidIds, rank } from '../../support/published.ts'
import { hasAll, rungs } from '../../support/rungs.ts'
import { showVerdicts } from '../../support/verdict.ts'

/** The same person with less and with more. */
export type Climb = { readonly less: Case; readonly more: Case }

const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2, have: 3 }

/** No verdict is worse; one that is unneeded, before or after, is covered by another, and says nothing here. */
export function noVerdictIsWorse({ less, more }: Climb): boolean | undefined {
  const isNoWorse = (eid: EidId) => {
    const [before, after] = [less, more].map(({ result }) => goodness[result.eids[eid].verdict.kind])
    return before === undefined || after === undefined ? undefined : after >= before
  }
  return all(eidIds.map(isNoWorse))
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
