import { describe } from 'vitest'
import type { Access, Answers, EidId } from '#rules'
import { type Case, personLike } from '../../support/everybody.ts'
import { all, law } from '../../support/law.ts'
import { eidIds, isFree, least, publishedTable, rank } from '../../support/published.ts'
import { inWords, showVerdicts } from '../../support/verdict.ts'

/** That somebody who does not know which number she has hears exactly what both numbers have in common. */
export function unsureLaws(everybody: readonly Case[]): void {
  type Merge = { readonly unsure: Case; readonly national: Case; readonly dNumber: Case }
  const merges = everybody
    .filter(({ answers }) => answers.idNumber === 'unsure')
    .map((unsure): Merge => {
      const as = (idNumber: Answers['idNumber']) => personLike({ ...unsure.answers, idNumber })
      return { unsure, national: as('nationalNumber'), dNumber: as('dNumber') }
    })
  const lawOfMerges = (words: string, holds: (merge: Merge) => boolean | undefined) =>
    law(words, merges, holds, ({ unsure }) => showVerdicts(unsure))

  describe('For everybody who is unsure of her number', () => {
    /** The verdict of the table, if both numbers have the same, else that it depends on which it is. */
    const merged = (eid: EidId, { national, dNumber }: Merge) => {
      const [one, other] = [publishedTable(eid, national.answers), publishedTable(eid, dNumber.answers)]
      return one === other ? one : 'depends on numberKind'
    }

    lawOfMerges(
      'a verdict is what both numbers give, or depends on which it is; held and free eIDs count as ever',
      (merge) => {
        const { answers, result } = merge.unsure
        return eidIds.every((eid) => {
          const said = inWords(result.eids[eid].verdict)
          if (answers.have?.includes(eid)) return said === 'have'
          const [, by] = said.split('unneeded by ') as [string, EidId?]
          if (by) return answers.have?.includes(by) || (isFree(by) && merged(by, merge) === 'yes')
          return said === merged(eid, merge)
        })
      },
    )

    lawOfMerges('a verdict that both numbers have, has the reasons of both', ({ unsure, national, dNumber }) =>
      all(
        eidIds.map((eid) => {
          const [said, ...two] = [unsure, national, dNumber].map(({ result }) => result.eids[eid].verdict)
          if (!said || two.some((verdict) => inWords(verdict) !== inWords(said))) return undefined
          const expected = new Set(two.flatMap(({ reasons }) => reasons.map(({ id }) => id)))
          return (
            said.reasons
              .map(({ id }) => id)
              .sort()
              .join() === [...expected].sort().join()
          )
        }),
      ),
    )

    lawOfMerges(
      'an eID opens a service as far as it does with both numbers; where one shuts it, that is not confirmed',
      ({ unsure, national, dNumber }) =>
        Object.entries(unsure.result.services).every(([id, { access, without }]) => {
          const [one, other] = [national, dNumber].map(
            ({ result }) => result.services[id as keyof typeof result.services],
          )
          if (!one || !other || without !== one.without || without !== other.without) return false
          return eidIds.every((eid) => access[eid] === withBoth(one.access[eid], other.access[eid]))
        }),
    )

    lawOfMerges(
      'what she surely reaches today is what she reaches with both numbers; it is between the two, today and at best',
      ({ unsure, national, dNumber }) =>
        Object.entries(unsure.result.services).every(([id, { reach }]) => {
          const [one, other] = [national, dNumber].map(
            ({ result }) => result.services[id as keyof typeof result.services].reach,
          )
          if (!one || !other) return false
          const isBetween = (when: 'now' | 'possible') => {
            const ends = [rank(one[when]), rank(other[when])]
            return rank(reach[when]) >= Math.min(...ends) && rank(reach[when]) <= Math.max(...ends)
          }
          return sure(reach.now) === sure(least(one.now, other.now)) && isBetween('now') && isBetween('possible')
        }),
    )
  })
}

/** As far as with either number. One that shuts the service does not shut it for her: nobody knows which she has. */
function withBoth(one: Access, other: Access): Access {
  const both = least(one, other)
  return both === 'none' && one !== other ? 'unverified' : both
}

/** How far it opens for certain: what is not confirmed opens nothing. */
function sure(access: Access): number {
  return rank(access) >= rank('part') ? rank(access) : 0
}
