import {
  type Change,
  type EidId,
  keysOf,
  type Recommendation,
  type ServiceId,
  type ServiceStatus,
  type SourceId,
  type Step,
} from '#rules'
import type { Comparison, RulesAdvice } from './comparisons.ts'
import { words } from './words.ts'

/** What can differ between two versions of the rules, in the order in which it is reported. */
export const aspects = [
  'questions',
  'verdicts',
  'why',
  'statuses',
  'ways without an eID',
  'advice',
  'heading',
  'plan',
  'what would change it',
] as const
export type Aspect = (typeof aspects)[number]

/** One thing that differs for a person, in words, with the sources that it rested on or rests on now. */
export type Difference = { readonly aspect: Aspect; readonly what: string; readonly sources: readonly SourceId[] }

/** Everything that a change of the rules changes for one person. */
export function differencesFor({ before, after }: Comparison): readonly Difference[] {
  if (!before || !after) {
    const what = after ? 'No one could answer so before' : 'No one can answer so any more'
    return [{ aspect: 'questions', what, sources: [] }]
  }
  const [was, is] = [whole(before), whole(after)]
  return [
    ...questionsIn(before, after),
    ...bothIds<EidId>(was.eids, is.eids).flatMap((id) => verdictOf(id, was, is)),
    ...bothIds<ServiceId>(was.services, is.services).flatMap((id) => statusOf(id, was, is)),
    ...perChoice(before, after, adviceOf),
    ...perChoice(before, after, headingOf),
    ...perChoice(before, after, planOf),
    ...changesIn(before, after),
  ]
}

type Result = RulesAdvice['results'] extends ReadonlyMap<string, infer R> ? R : never

function whole({ results }: RulesAdvice): Result {
  const all = results.get('all')
  if (!all) throw new Error('A situation without the choice "all": see comparisons.ts.')
  return all
}

function bothIds<Id extends string>(one: object, other: object): readonly Id[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])] as Id[]
}

function questionsIn({ path: was }: RulesAdvice, { path: is }: RulesAdvice): readonly Difference[] {
  const [gone, come] = [
    was.asked.filter((id) => !is.asked.includes(id)),
    is.asked.filter((id) => !was.asked.includes(id)),
  ]
  const named = (how: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${how}: ${ids.map(words.question).join(', ')}`] : []
  const what = [...named('no longer asked', gone), ...named('asked as well', come)]
  if (what.length === 0 && was.asked.join() !== is.asked.join()) what.push('asked in another order')
  return what.length > 0 ? [{ aspect: 'questions', what: what.join('; '), sources: [] }] : []
}

function verdictOf(id: EidId, was: Recommendation, is: Recommendation): readonly Difference[] {
  const [old, now] = [was.eids[id]?.verdict, is.eids[id]?.verdict]
  const grounds = [old, now].map((verdict) => [...(verdict?.reasons ?? []), ...(verdict?.conditions ?? [])])
  const sources = unique(grounds.flat().flatMap((ground) => ground.sources))
  const [from, to] = [words.verdict(old), words.verdict(now)]
  const because = now?.reasons.map((reason) => words.reason(reason.id)).join(' ')
  if (from !== to) return [{ aspect: 'verdicts', what: `${words.eid(id)}: ${from} → ${to}. ${because ?? ''}`, sources }]
  if (JSON.stringify(grounds[0]) === JSON.stringify(grounds[1])) return []
  const [gone, come] = [without(grounds[0], grounds[1]), without(grounds[1], grounds[0])]
  const what = [...gone.map((ground) => `no longer “${ground}”`), ...come.map((ground) => `now “${ground}”`)]
  return [{ aspect: 'why', what: `${words.eid(id)}: ${what.join('; ') || 'rests on other sources'}`, sources }]
}

/** The texts of the grounds that only the first list has. */
function without(some: readonly { id: string }[] = [], others: readonly { id: string }[] = []): readonly string[] {
  const text = (id: string) => (words.reason(id) === id ? words.condition(id) : words.reason(id))
  return some.filter(({ id }) => !others.some((other) => other.id === id)).map(({ id }) => text(id))
}

function statusOf(id: ServiceId, was: Recommendation, is: Recommendation): readonly Difference[] {
  const [old, now] = [was.services[id], is.services[id]]
  const sources = unique(
    [old, now].flatMap((it) =>
      it ? [...it.sources, ...[...it.limits, ...it.until].flatMap((note) => note.sources)] : [],
    ),
  )
  const difference = (aspect: Aspect, from: string, to: string): readonly Difference[] =>
    from === to ? [] : [{ aspect, what: `${words.service(id)}: ${from} → ${to}`, sources }]
  return [
    ...difference('statuses', words.status(old), words.status(now)),
    ...(old && now && JSON.stringify([old.sources, old.limits]) !== JSON.stringify([now.sources, now.limits])
      ? [{ aspect: 'why' as const, what: `${words.service(id)}: other limits or sources`, sources }]
      : []),
    ...difference('ways without an eID', untilInWords(old), untilInWords(now)),
  ]
}

function untilInWords(service: ServiceStatus | undefined): string {
  return service?.until.map((alternative) => `“${words.alternative(alternative.id)}”`).join(' ') || 'nothing'
}

/** What differs with each choice of services, each once. */
function perChoice(
  before: RulesAdvice,
  after: RulesAdvice,
  compare: (was: Result | undefined, is: Result | undefined) => readonly Difference[],
): readonly Difference[] {
  const choices = unique([...before.results.keys(), ...after.results.keys()])
  const found = choices.flatMap((choice) => {
    const differences = compare(before.results.get(choice), after.results.get(choice))
    return differences.map((difference) => ({ choice, difference }))
  })
  return unique(found.map(({ difference }) => difference.what)).map((what) => {
    const same = found.filter(({ difference }) => difference.what === what)
    const [first] = same
    const wanting = same.map(({ choice }) => (choice === 'all' ? 'everything' : words.service(choice)))
    return {
      aspect: first?.difference.aspect ?? 'advice',
      what: same.length === choices.length ? what : `${what} (if they want ${shortened(wanting)})`,
      sources: unique(same.flatMap(({ difference }) => difference.sources)),
    }
  })
}

function shortened(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 2).join(' or ')} or ${names.length - 2} others` : names.join(' or ')
}

function adviceOf(was: Recommendation | undefined, is: Recommendation | undefined): readonly Difference[] {
  const named = (result: Recommendation | undefined) => result?.best.map(words.eid).join(', ') || 'nothing'
  if (!was || !is || named(was) === named(is)) return []
  const moved = unique([...was.best, ...is.best])
  const grounds = [was, is].flatMap(({ eids }) => moved.flatMap((id) => eids[id]?.verdict.reasons ?? []))
  return [
    {
      aspect: 'advice',
      what: `${named(was)} → ${named(is)}`,
      sources: unique(grounds.flatMap(({ sources }) => sources)),
    },
  ]
}

function headingOf(was: Result | undefined, is: Result | undefined): readonly Difference[] {
  if (!was || !is || JSON.stringify(was.heading) === JSON.stringify(is.heading)) return []
  const [from, to] = [words.heading(was.heading), words.heading(is.heading)]
  return [
    { aspect: 'heading', what: from === to ? `${to}, which opens other services` : `${from} → ${to}`, sources: [] },
  ]
}

function planOf(was: Recommendation | undefined, is: Recommendation | undefined): readonly Difference[] {
  if (!was || !is) return []
  const ids = unique([...was.route, ...is.route].map(({ id }) => id))
  return ids.flatMap((id): readonly Difference[] => {
    const [old, now] = [was, is].map(({ route }) => route.find((step) => step.id === id))
    if (JSON.stringify(old) === JSON.stringify(now)) return []
    const how = stepDiffers(old, now)
    return [{ aspect: 'plan', what: `${words.step(id)}: ${how}`, sources: (now ?? old)?.sources ?? [] }]
  })
}

function changesIn(before: RulesAdvice, after: RulesAdvice): readonly Difference[] {
  const inWords = ({ set }: Change) => words.person(set)
  const all = unique([...before.changes, ...after.changes].map(inWords))
  return all.flatMap((condition): readonly Difference[] => {
    const [was, is] = [before, after].map(({ changes }) => changes.find((change) => inWords(change) === condition))
    if (JSON.stringify(was) === JSON.stringify(is)) return []
    const how = !was
      ? 'would change something now'
      : !is
        ? 'would change nothing any more'
        : 'would change something else'
    return [{ aspect: 'what would change it', what: `${condition}: ${how}`, sources: [] }]
  })
}

function stepDiffers(old: Step | undefined, now: Step | undefined): string {
  if (!old) return 'new on the plan'
  if (!now) return 'no longer on the plan'
  if (old.role !== now.role || old.stage !== now.stage) return `${old.role}, ${old.stage} → ${now.role}, ${now.stage}`
  const keys = keysOf(now).filter((key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]))
  return `another ${keys.join(', ')}`
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
