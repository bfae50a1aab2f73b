import type { Recommendation, ServiceId, Way } from '#rules'
import { useTexts } from '../i18n/texts.ts'

/** A way into a service as one phrase: its status, its eID and, where it depends on someone, on whom. */
export function useWayText({ eids: verdicts }: Recommendation): (way: Way | undefined) => string {
  const { eids } = useTexts('core')
  const { ways: words } = useTexts('result')
  return (way) => {
    if (!way) return words.closed
    const by = way.by && eids[way.by].name
    switch (way.status) {
      case 'open':
        return by ? words.open({ by }) : words.openWithout
      case 'unconfirmed':
        return by ? words.unconfirmed({ by }) : words.unconfirmedAny
      case 'free':
        return words.free({ by: by ?? '' })
      case 'paid':
        return words.paid({ by: by ?? '' })
      case 'maybe': {
        if (!way.by || !by) return words.ownStep
        const { verdict } = verdicts[way.by]
        return verdict.kind === 'depends' ? words.depends[verdict.on]({ by }) : words.later({ by })
      }
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

/** What stands beside a status: whom to ask for a free eID where the status is paid, and what the person can do before an eID comes. */
export function useMeanwhileTexts({ route, services }: Recommendation): (id: ServiceId) => readonly string[] {
  const { alternatives, steps, ui } = useTexts('result')
  return (id) => {
    const { status, until } = services[id]
    // a person who finds something out on the spot asks no one
    const ask =
      status === 'paid' &&
      route.find((step) => step.role === 'act' && step.asks && step.wait !== 'none' && step.leadsTo.includes(id))
    return [
      ...(ask ? [ui.also({ way: steps[ask.id].title })] : []),
      ...until.flatMap((way) => (way.isSooner ? [alternatives[way.id]] : [])),
    ]
  }
}
