import { describe } from 'vitest'
import { all, law } from '../../support/law.ts'
import { eidIds, rank } from '../../support/published.ts'
import { criteria, isOurs, opensSurely, wanting } from '../../support/publishedOrder.ts'
import {
  isAdvisable,
  type Situation,
  serviceIds,
  showSituation as show,
  situationOf,
} from '../../support/situations.ts'

/** Which eIDs are advised, and in which order (design 3.4), for every choice of services. */
export function adviceLaws(everyone: readonly Situation[]): void {
  describe('The advice, for every choice of services', () => {
    law(
      'holds every eID that she has, gets, may get or gets later, once, and Commfides only if she holds it',
      everyone,
      ({ best, seen }) => {
        const worth = eidIds.filter((eid) => isAdvisable(eid, seen.verdicts[eid]))
        return [...best].sort().join() === [...worth].sort().join()
      },
      show,
    )

    /** For each eID on her list, how it does by each criterion: the smaller the mark, the better. */
    const marked = everyone.map((situation) => ({
      situation,
      marks: situation.best.map((eid) => criteria.map(([, mark]) => mark(eid, situation))),
    }))

    for (const [place, [inWords]] of criteria.entries()) {
      const alike = place === 0 ? '' : ', of two that are alike so far,'
      law(
        `criterion ${place + 1}: first comes${alike} ${inWords}`,
        marked,
        ({ marks }) =>
          all(
            pairsOf(marks).map(([first, second]) =>
              first.slice(0, place).join() === second.slice(0, place).join()
                ? (first[place] as number) <= (second[place] as number)
                : undefined,
            ),
          ),
        ({ situation }) => show(situation),
      )
    }

    law(
      'does not depend on the order in which she chose',
      everyone.filter(({ chosen }) => chosen.length > 2),
      (situation) => {
        const sorted = serviceIds.filter((id) => situation.chosen.includes(id))
        if (sorted.join() === situation.chosen.join()) return undefined
        return situationOf(situation.seen, sorted).best.join() === situation.best.join()
      },
      show,
    )
  })

  describe('Nobody pays for nothing, for every choice of services', () => {
    law(
      'an eID that costs money never stands before a free or held one that opens as much of the choice',
      everyone,
      (situation) =>
        all(
          pairsOf(situation.best).map(([first, second]) => {
            const { seen } = situation
            if (isOurs(first, seen) || !isOurs(second, seen)) return undefined
            return wanting(situation).some((id) => rank(seen.access[id][first]) > rank(seen.access[id][second]))
          }),
        ),
      show,
    )

    law(
      'the first advice costs money only if it opens for certain a chosen service that nothing free or held opens at all',
      everyone,
      (situation) => {
        const { best, seen } = situation
        const [first] = best
        if (!first || isOurs(first, seen)) return undefined
        const ours = best.filter((eid) => isOurs(eid, seen))
        return wanting(situation).some(
          (id) => opensSurely(first, id, seen) && ours.every((eid) => seen.access[id][eid] === 'none'),
        )
      },
      show,
    )
  })
}

/** Every two of a list, the earlier one first. */
function pairsOf<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((one, place) => list.slice(place + 1).map((other) => [one, other] as const))
}
