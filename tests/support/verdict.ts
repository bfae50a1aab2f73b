import { type EidId, recommend } from '#rules'
import { inWords } from '../../scripts/reports/decisionTable.ts'
import type { Case } from './everybody.ts'
import type { Person } from './person.ts'

/** One row of a decision table: who she is, what she answers, the verdict in words, and the reasons for it. */
export type Row = readonly [who: string, person: Person, verdict: string, reasons: readonly string[]]

export { inWords }

export function verdictOn(eid: EidId, { answers }: Person): readonly [verdict: string, reasons: readonly string[]] {
  const { verdict } = recommend(answers).eids[eid]
  return [inWords(verdict), verdict.reasons.map(({ id }) => id)]
}

/** What she must know before she orders. */
export function conditionsOn(eid: EidId, { answers }: Person): readonly string[] {
  return recommend(answers).eids[eid].verdict.conditions.map(({ id }) => id)
}

/** A person as a broken law shows her. */
export function showVerdicts({ answers, result: { eids, best } }: Case): unknown {
  return {
    answers,
    verdicts: Object.fromEntries(Object.entries(eids).map(([id, { verdict }]) => [id, inWords(verdict)])),
    best,
  }
}
