import {
  type Access,
  type Answers,
  type EidId,
  eids,
  type Recommendation,
  recommend,
  retrace,
  type VerdictKind,
  type Way,
} from '#rules'
import { serviceIds, signatureIn, verdictInWords } from './adviceFor.ts'
import { everyCompleteAnswers } from './everyAnswerPath.ts'

/** The advice on each eID and each service, in short. */
export type AdviceSummary = {
  readonly kinds: readonly VerdictKind[]
  readonly words: readonly string[]
  readonly ways: readonly (readonly Way[])[]
  /** The access to each service with each eID, and without one. */
  readonly access: readonly string[]
}

export function accessInWords(access: Record<EidId, Access>, without: Access): string {
  return [...eids.map(({ id }) => access[id]), without].join(' ')
}

function summaryOf({ eids: byEid, services: all }: Recommendation): AdviceSummary {
  return {
    kinds: eids.map(({ id }) => byEid[id].verdict.kind),
    words: eids.map(({ id }) => verdictInWords(byEid[id].verdict)),
    ways: serviceIds.map((id) => all[id].ways),
    access: serviceIds.map((id) => accessInWords(all[id].access, all[id].without)),
  }
}

const bySignature = new Map<string, Answers>()
const summaries = new Map<string, AdviceSummary>()
for (const answers of everyCompleteAnswers) {
  const recommendation = recommend(answers)
  bySignature.set(signatureIn(recommendation), answers)
  summaries.set(JSON.stringify(answers), summaryOf(recommendation))
}

/** The summary of the advice for these answers. Unasked answers do not count. */
export function summaryFor(answers: Answers): AdviceSummary {
  const asked = retrace({ ...answers, services: 'all' }).answers
  const summary = summaries.get(JSON.stringify(asked))
  if (!summary) throw new Error(`Too few answers, or an answer that no question has: ${JSON.stringify(asked)}`)
  return summary
}

/** One set of answers for each different advice. */
export const distinctAnswers: readonly Answers[] = [...bySignature.values()]
