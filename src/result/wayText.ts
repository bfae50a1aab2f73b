import type { DecisionMaker, Recommendation, ServiceId, Way } from '#rules'
import { useTexts } from '../i18n/texts.ts'

/** A way into a service as one phrase: its status, its eID and, where it depends on someone, on whom. */
export function useWayText({ eids: verdicts }: Recommendation): (way: Way | undefined) => string {
  const { eids, statuses } = useTexts('core')
  const { ways: words } = useTexts('result')
  const depends: { readonly [D in DecisionMaker]?: (values: { by: string }) => string } = words.depends
  return (way) => {
    if (!way) return statuses.closed
    const by = way.by && eids[way.by].name
    const verdict = way.by && verdicts[way.by].verdict
    switch (way.status) {
      case 'open':
        return by ? words.open({ by }) : words.openWithout
      case 'unconfirmed':
        return by ? words.unconfirmed({ by }) : statuses.unconfirmed
      case 'free':
        return (verdict?.kind === 'yes' && verdict.checkedBy ? words.freeIf[verdict.checkedBy] : words.free)({
          by: by ?? '',
        })
      case 'paid':
        return words.paid({ by: by ?? '' })
      case 'maybe':
        if (!verdict || !by) return words.ownStep
        return ((verdict.kind === 'depends' && depends[verdict.on]) || words.later)({ by })
    }
  }
}

/** The status and the eID alone, for a list of many services. */
export function useShortWayText(): (way: Way | undefined) => string {
  const { eids, statuses } = useTexts('core')
  const { ways: words } = useTexts('result')
  return (way) =>
    way?.by ? words.short({ status: statuses[way.status], by: eids[way.by].name }) : statuses[way?.status ?? 'closed']
}

/** Which part of a service a way opens; nothing when it opens all of it. */
export function usePartText({ services }: Recommendation): (id: ServiceId, way: Way) => string | undefined {
  const { limits, parts, ways } = useTexts('result')
  return (id, way) => {
    if (way.degree !== 'part') return undefined
    const [limit] = services[id].limits
    return limit ? ways.inPartWhy({ why: limits[limit.id] }) : (parts[id] ?? ways.inPart)
  }
}

/**
 * The other ways into a service: those that cost nothing, the bank to ask for a free eID where the status is paid, and the
 * alternatives that are sooner than an eID.
 */
export function useOtherWayTexts(recommendation: Recommendation): (id: ServiceId) => readonly string[] {
  const { alternatives, steps, ui } = useTexts('result')
  const wayText = useWayText(recommendation)
  const { route, services } = recommendation
  return (id) => {
    const { status, until, ways } = services[id]
    // a question that is answered on the spot is not a way to an eID
    const ask =
      status === 'paid' &&
      route.find((step) => step.role === 'act' && step.asks && step.wait !== 'none' && step.leadsTo.includes(id))
    const free = ways.slice(1).filter((way) => way.status !== 'paid')
    return [
      ...free.map((way) => ui.also({ way: wayText(way) })),
      ...(ask ? [ui.also({ way: steps[ask.id].title })] : []),
      ...until.flatMap((way) => (way.isSooner ? [alternatives[way.id]] : [])),
    ]
  }
}
