import { type Answers, eids, type Recommendation, recommend, retrace, type VerdictKind, type Way } from '#rules'
import { everyAsked } from './everyWalk.ts'
import { inWords, serviceIds, signatureIn } from './told.ts'

/** What a person is told of each eID and each service, in short. */
export type Brief = {
  readonly kinds: readonly VerdictKind[]
  readonly words: readonly string[]
  readonly ways: readonly (readonly Way[])[]
}

function briefOf({ eids: told, services: all }: Recommendation): Brief {
  return {
    kinds: eids.map(({ id }) => told[id].verdict.kind),
    words: eids.map(({ id }) => inWords(told[id].verdict)),
    ways: serviceIds.map((id) => all[id].ways),
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
