import type { ServiceId, Way } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { result } from '../../src/i18n/en/result.ts'
import { asRead } from './headings.ts'
import type { Told } from './told.ts'
import type { Table } from './wordsOfSteps.ts'

const { alternatives, limits, steps, ui, ways } = result
const parts: Table = result.parts

/** More rows than this say less, and fold only where something is left to be done. */
const mostLong = 6

function isShort({ wanted }: Told): boolean {
  return wanted.length > mostLong
}

/** True for a row that tells more than its status: how to manage until then, the time, the official page. */
export function hasMore(told: Told, id: ServiceId): boolean {
  const { status, degree } = told.recommendation.services[id]
  return !isShort(told) || !(status === 'open' || (status === 'free' && degree === 'full'))
}

/** True for a row of many that is its status alone: free in full. */
function isBare(told: Told, id: ServiceId): boolean {
  return !hasMore(told, id) && told.recommendation.services[id].status !== 'open'
}

/** A way in the words of a row. */
function phraseOf(told: Told, way: Way | undefined): string {
  if (!way) return core.statuses.closed
  const by = way.by ? core.eids[way.by].name : undefined
  const verdict = way.by && told.recommendation.eids[way.by].verdict
  if (by && way.status === 'free' && verdict?.kind === 'yes' && verdict.checkedBy)
    return ways.freeIf[verdict.checkedBy]({ by })
  if (way.status !== 'maybe') {
    if (by) return ways[way.status]({ by })
    return way.status === 'open' ? ways.openWithout : core.statuses.unconfirmed
  }
  if (!verdict || !by) return ways.ownStep
  const depends: { readonly [on: string]: (values: { by: string }) => string } = ways.depends
  if (verdict.kind !== 'depends') return ways.later({ by })
  return depends[verdict.on]?.({ by }) ?? `no words for what depends on ${verdict.on}`
}

/** The first way into each service, as a row says it that is not short. */
export function firstWays(told: Told): readonly string[] {
  return isShort(told) ? [] : told.wanted.map((id) => phraseOf(told, told.recommendation.services[id].ways[0]))
}

/** What the row of a service begins with: its name and its status, by which eID. */
export function rowStart(told: Told, id: ServiceId): string {
  const [way] = told.recommendation.services[id].ways
  const status = core.statuses[way?.status ?? 'closed']
  const short = way?.by ? ways.short({ status, by: core.eids[way.by].name }) : status
  return asRead(`${core.services[id].name} ${isShort(told) ? short : phraseOf(told, way)}`)
}

/** The same on the paper, where no row is short, and what opens in part says which. */
export function lineOnPaper(told: Told, id: ServiceId): string {
  const { ways: all, limits: lowering, until } = told.recommendation.services[id]
  const line = ui.serviceStatus({ service: core.services[id].name, status: phraseOf(told, all[0]) })
  const [limit] = lowering
  const part = limit ? ways.inPartWhy({ why: limits[limit.id] }) : (parts[id] ?? ways.inPart)
  const sooner = until.flatMap((each) => (each.isSooner ? [alternatives[each.id]] : []))
  const others = all.slice(1).flatMap((way) => (way.status === 'paid' ? [] : [ui.also({ way: phraseOf(told, way) })]))
  const more = [...(all[0]?.degree === 'part' ? [part] : []), ...others, ...freeSteps(told, id), ...sooner]
  return asRead([line, ...more].map((text) => (text.endsWith('.') ? text : `${text}.`)).join(' '))
}

/** Which bank to ask for a free eID, where the status of a service is paid. */
function freeSteps({ recommendation: { route, services } }: Told, id: ServiceId): readonly string[] {
  if (services[id].status !== 'paid') return []
  return route
    .filter(({ role, asks, leadsTo }) => role === 'act' && asks && asks !== 'numberKind' && leadsTo.includes(id))
    .slice(0, 1)
    .map((step) => ui.also({ way: steps[step.id].title }))
}

/** The further ways into a service, as its row says them. */
export function otherWays(told: Told, id: ServiceId): readonly string[] {
  const [first, ...others] = told.recommendation.services[id].ways
  if (isBare(told, id)) return []
  const isPaidLeftOut = isShort(told) && first?.status === 'open'
  const free = others
    .filter(({ status }) => !(isPaidLeftOut && status === 'paid'))
    .map((way) => ui.also({ way: phraseOf(told, way) }))
  return [...free, ...freeSteps(told, id)].map(asRead)
}

/** Why a service opens in part, or not at all, in every form that a row has for it. */
export const reasonTexts: Table = {
  ...parts,
  ...limits,
  ...Object.fromEntries(Object.entries(limits).map(([id, why]) => [`part ${id}`, ways.inPartWhy({ why })])),
  part: ways.inPart,
}

/** True for a row of many that says in sight that it opens in part; which part, it folds. */
export function saysPart(told: Told, id: ServiceId): boolean {
  const [first] = told.recommendation.services[id].ways
  return isShort(told) && first?.degree === 'part' && first.status !== 'open'
}

/** The key of what is said of a service. */
export function reasonOf(told: Told, id: ServiceId): string | undefined {
  const { ways: all, limits: lowering } = told.recommendation.services[id]
  const [first] = all
  const [limit] = lowering
  if (isBare(told, id)) return undefined
  if (!first?.degree) return limit?.id
  if (first.degree === 'full') return undefined
  return limit ? `part ${limit.id}` : id in parts ? id : 'part'
}
