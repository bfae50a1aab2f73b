import { describe, expect, test } from 'vitest'
import { type EidId, type QuestionId, questions, services } from '#rules'
import type { Case } from '../../support/everybody.ts'
import { everyAnswer } from '../../support/everyWalk.ts'
import { all, law } from '../../support/law.ts'
import { eidIds, isFree, publishedAccess, publishedVerdicts, publishedWithout, rank } from '../../support/published.ts'
import { inWords, showVerdicts } from '../../support/verdict.ts'

/** What the verdicts are, how far each service opens, and that these are the published ones. */
export function verdictLaws(everybody: readonly Case[]): void {
  const lawOfAll = (words: string, holds: (person: Case) => boolean | undefined) =>
    law(words, everybody, holds, showVerdicts)

  describe('For every complete sheet', () => {
    test('there is one for each way of answering; nobody without an account is asked what the bank said', () => {
      const ways = Object.fromEntries(questions.map(({ id }) => [id, everyAnswer(id).length])) as Record<
        QuestionId,
        number
      >
      const { idNumber, have, age, bank, bankAnswer, document } = ways
      const expected = idNumber * have * age * (1 + (bank - 1) * bankAnswer) * document
      expect(new Set(everybody.map(({ answers }) => JSON.stringify(answers))).size).toBe(expected)
      expect(everybody).toHaveLength(expected)
    })

    lawOfAll('the verdicts are those of the published table', ({ answers, result }) => {
      const published = publishedVerdicts(answers)
      return eidIds.every((id) => inWords(result.eids[id].verdict) === published[id])
    })

    lawOfAll('what she holds counts exactly when she has a number', ({ answers, result }) =>
      all(
        eidIds.map((id) => {
          const holds = answers.idNumber !== 'none' && (answers.have ?? []).includes(id)
          const counts = result.eids[id].verdict.kind === 'have'
          return holds || counts ? holds && counts : undefined
        }),
      ),
    )

    lawOfAll('holding BankID makes all others unneeded, but those she holds as well', ({ answers, result }) => {
      if (answers.idNumber === 'none' || !answers.have?.includes('bankid')) return undefined
      return eidIds.every(
        (id) => inWords(result.eids[id].verdict) === (answers.have?.includes(id) ? 'have' : 'unneeded by bankid'),
      )
    })

    lawOfAll(
      'what makes an eID unneeded is held, or is free and can be had today, and opens every service as far for her',
      ({ result }) =>
        all(
          eidIds.map((id) => {
            const { verdict } = result.eids[id]
            if (verdict.kind !== 'unneeded') return undefined
            const by = result.eids[verdict.by].verdict.kind
            const opensAll = Object.values(result.services).every(
              ({ access }) => rank(access[verdict.by]) >= rank(access[id]),
            )
            return opensAll && (by === 'have' || (by === 'yes' && isFree(verdict.by)))
          }),
        ),
    )

    lawOfAll('each eID opens each service as far as published, with and without', ({ answers, result }) =>
      services.every(({ id }) => {
        const { access, without } = result.services[id]
        const published = publishedAccess(id, answers)
        return without === publishedWithout(id, answers) && eidIds.every((eid) => access[eid] === published[eid])
      }),
    )

    lawOfAll(
      'what she reaches now is the best of what is open without and what she has or gets; what is possible adds the maybes',
      ({ result: { eids: outcomes, services: opened } }) => {
        const counts = (kinds: readonly string[]): readonly EidId[] =>
          eidIds
            .filter((id) => kinds.includes(outcomes[id].verdict.kind))
            .filter((id) => id !== 'commfides' || outcomes[id].verdict.kind === 'have')
        const now = counts(['have', 'yes'])
        const possible = counts(['have', 'yes', 'later', 'depends'])
        return Object.values(opened).every(({ access, without, reach }) => {
          const most = (ids: readonly EidId[]) => Math.max(rank(without), ...ids.map((eid) => rank(access[eid])))
          return rank(reach.now) === most(now) && rank(reach.possible) === most(possible)
        })
      },
    )
  })
}
