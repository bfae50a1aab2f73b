import { describe } from 'vitest'
import { walk } from '#rules'
import { type Case, personLike } from '../../support/everybody.ts'
import { all, law } from '../../support/law.ts'
import { eidIds } from '../../support/published.ts'
import { type Climb, nothingCloses, noVerdictIsWorse, showClimb } from './access.ts'

/** That holding one more eID never makes anything worse. */
export function holdingLaws(everybody: readonly Case[]): void {
  const climbs = everybody.flatMap((less) => {
    const { have = [] } = less.answers
    return eidIds
      .filter((eid) => !have.includes(eid))
      .map((eid) => ({ less, more: personLike({ ...less.answers, have: [...have, eid] }) }))
  })
  const lawOfHolding = (words: string, holds: (climb: Climb) => boolean | undefined) =>
    law(words, climbs, holds, showClimb)

  describe('For every complete sheet, one more eID that she holds', () => {
    lawOfHolding('makes no verdict worse, but for what it makes unneeded', noVerdictIsWorse)
    lawOfHolding('makes no service less open, now or at best', nothingCloses)

    lawOfHolding('takes no advice away, but what it makes unneeded', ({ less, more }) =>
      all(
        less.result.best.map(
          (eid) => more.result.best.includes(eid) || more.result.eids[eid].verdict.kind === 'unneeded',
        ),
      ),
    )

    lawOfHolding('makes her pay for nothing that she did not have to pay for', ({ less, more }) => {
      const paid = ({ result }: Case) => result.route.filter(({ cost }) => cost === 'paid').map(({ id }) => id)
      const before = paid(less)
      return all(paid(more).map((id) => before.includes(id)))
    })

    lawOfHolding('asks her nothing more', ({ less, more }) => {
      const { asked } = walk(less.answers)
      return walk(more.answers).asked.every((id) => asked.includes(id))
    })
  })
}
