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
import { everyAsked } from './everyWalk.ts'
import { inWords, serviceIds, signatureIn } from './told.ts'

/** What a person is told of each eID and each service, in short. */
export type Brief = {
  readonly kinds: readonly VerdictKind[]
  readonly words: readonly string[]
  readonly ways: readonly (readonly Way[])[]
  /** How far each eID opens each service, and what is open without one. */
  readonly access: readonly string[]
}

export function accessInWords(byEid: Record<EidId, Access>, without: Access): string {
  return [...eids.map(({ id }) => byEid[id]), without].join(' ')
}

function briefOf({ eids: told, services: all }: Recommendation): Brief {
  return {
    kinds: eids.map(({ id }) => told[id].verdict.kind),
    words: eids.map(({ id }) => inWords(told[id].verdict)),
    ways: serviceIds.map((id) => all[id].ways),
    access: serviceIds.map((id) => accessInWords(all[id].access, all[id].without)),
  }
}

const bySignature = new Map<string, Answers>()
const briefs = new Map<string, Brief>()
for (const answers of everyAsked) {
  const recommendation = recommend(answers)
  bySignature.set(signatureIn(recommendation), answers)
  briefs.set(JSON.stringify(answers), briefOf(recommendation))
}

/** What a person with these answers is told in short: only what they are asked for counts. */
export function briefFor(answers: Answers): Brief {
  const asked = retrace({ ...answers, services: 'all' }).answers
  const brief = briefs.get(JSON.stringify(asked))
  if (!brief) throw new Error(`Too few answers, or an answer that no question has: ${JSON.stringify(asked)}`)
  return brief
}

/** One of all people who are told the same, whatever the difference between their answers. */
export const distinct: readonly Answers[] = [...bySignature.values()]
