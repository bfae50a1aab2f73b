import type { Claim, ClaimIds, ClaimKind } from '#rules'
import type { Texts } from './languages.ts'

type Said = Pick<Texts, 'core' | 'result' | 'details'>
type Words<Id> = (id: Id, texts: Said) => readonly (string | undefined)[]

/** The words in which each kind of claim is said. A new kind of claim is a new row here: the compiler asks for it. */
const words: { readonly [K in ClaimKind]: Words<ClaimIds[K]> } = {
  eid: (id, { core }) => [core.eids[id].what],
  level: (id, { core }) => [core.levels[id]],
  cost: (id, { result }) => [result.cost[id]],
  reason: (id, { result }) => [
    result.reasons[id],
    ...under(result.headline.blocked, id),
    ...under(result.lead.blocked, id),
    ...under(result.headline.later, id),
  ],
  condition: (id, { result }) => [result.conditions[id]],
  decider: (id, { result }) => [result.dependsOn[id], ...Object.values(result.ask[id])],
  step: (id, { details }) => [details.steps[id].title, ...details.steps[id].text],
  circle: (id, { details }) => [details.circles[id]],
  deadline: (id, { details }) => [details.deadlines[id]],
  service: (id, { core, details }) => [core.services[id].what, details.serviceNotes[id]],
  limit: (id, { result }) => [result.limits[id]],
  without: (id, { details }) => [details.without[id]],
  way: (id, { details }) => [details.ways[id]],
  beside: (id, { details, result }) => [{ health: result.health, mailbox: details.mailbox }[id]],
  help: (id, { core }) => [core.questions[id].hint, ...(core.questions[id].help?.body ?? [])],
  untilThen: (id, { details }) => [details.untilThen[id]],
  noNumber: (id, { details }) => [details.noNumber[id]],
  hard: (id, { details }) => [details.hard[id]],
  safety: (id, { details }) => [details.safety[id]],
}

/** What people read of a claim, in the language of these texts. */
export function wordsOf({ kind, id }: Claim, texts: Said): readonly string[] {
  return (words[kind] as Words<typeof id>)(id, texts).filter((text) => text !== undefined)
}

function under(table: object, id: string): readonly string[] {
  return Object.entries(table).flatMap(([key, text]) => (key === id ? [text as string] : []))
}
