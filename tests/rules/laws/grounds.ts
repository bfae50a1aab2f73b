import { describe } from 'vitest'
import { services, sources } from '#rules'
import type { Case } from '../../support/everybody.ts'
import { all, law } from '../../support/law.ts'
import { eidIds, matrix } from '../../support/published.ts'
import { showVerdicts } from '../../support/verdict.ts'

function rests(on: readonly string[]): boolean {
  return on.length > 0 && on.every((id) => Object.hasOwn(sources, id))
}

/** That nothing is said without saying why, and where it is read. */
export function groundsLaws(everybody: readonly Case[]): void {
  const lawOfAll = (words: string, holds: (person: Case) => boolean | undefined) =>
    law(words, everybody, holds, showVerdicts)

  describe('The grounds, for every complete sheet', () => {
    lawOfAll(
      'every verdict is known and has a reason, and every reason and condition has a source that exists',
      ({ result }) =>
        eidIds.every((id) => {
          const { kind, reasons, conditions } = result.eids[id].verdict
          return (
            kind !== 'unknown' && reasons.length > 0 && [...reasons, ...conditions].every((it) => rests(it.sources))
          )
        }),
    )

    lawOfAll('conditions come with what she can get, and with nothing else', ({ result }) =>
      all(
        eidIds.map((id) => {
          const { kind, conditions } = result.eids[id].verdict
          const [canGet, isTold] = [['yes', 'later', 'depends'].includes(kind), conditions.length > 0]
          return canGet || isTold ? canGet && isTold : undefined
        }),
      ),
    )

    lawOfAll('every service says where its access is read', ({ result }) =>
      services.every(({ id }) => rests(result.services[id].sources)),
    )

    lawOfAll(
      'a service opens less far than the published matrix exactly where a limit says so, with its source',
      ({ result }) =>
        all(
          matrix.map(({ service, access }) => {
            const { access: hers, limits } = result.services[service]
            const isLess = eidIds.some((eid) => hers[eid] !== access[eid])
            if (!isLess && limits.length === 0) return undefined
            return isLess && limits.length > 0 && limits.every((limit) => rests(limit.sources))
          }),
        ),
    )

    lawOfAll('every step on her way rests on a source', ({ result: { route } }) =>
      all(route.map((step) => rests(step.sources))),
    )
  })
}
