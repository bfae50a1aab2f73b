import { aboutLinks, eids, type SourceId, serviceById, sources, sourcesBeside } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { details } from '../../src/i18n/en/details.ts'
import { asRead } from './headings.ts'
import type { Told } from './told.ts'
import { buttons } from './wordsOfSteps.ts'
import { hasMore } from './wordsOfWays.ts'

/** What links to other sites a result has, as "name → address". */
export function linksFor(told: Told): readonly string[] {
  const { route } = told.recommendation
  const hasRows = told.blocked === undefined || told.blocked === 'number'
  const pages = [
    ...route.flatMap(({ id, url }) => (url && buttons[id] ? [[buttons[id], url]] : [])),
    ...(hasRows ? told.wanted : []).flatMap((id) => {
      const { url } = serviceById(id)
      return url && hasMore(told, id) ? [[withHost(core.services[id].name, url), url]] : []
    }),
    ...eids.map(({ id, url }) => [withHost(core.eids[id].name, url), url]),
    [details.links.nettvett, aboutLinks.nettvett],
    [details.links.bankAccount, aboutLinks.bankAccount],
    [details.links.firstMonths, aboutLinks.firstMonths],
  ]
  return [...new Set(pages.map(([name = '', url]) => asRead(`${name} → ${url}`)))].sort()
}

export function withHost(name: string, url: string): string {
  return `${name} (${new URL(url).host.replace(/^www\./, '')})`
}

/** What everything on a plan rests on: every list of sources in its advice, and what no advice holds. */
export function addressesOfSources({ recommendation: { route, eids: verdicts, services: all }, wanted }: Told) {
  const ids = [
    ...sourcesIn([route, Object.values(verdicts), wanted.map((id) => all[id])]),
    ...wanted.flatMap((id) => sourcesBeside(serviceById(id).group)),
  ]
  return new Set(ids.map((id) => sources[id].url))
}

function sourcesIn(value: unknown): readonly SourceId[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? inner : sourcesIn(inner)))
}

/** What the link to a source begins with: who has published it, and on which host. */
export function startsOfSource(address: string): readonly string[] {
  const publishers = Object.values(sources).flatMap(({ url, publisher }) => (url === address ? [publisher] : []))
  return publishers.map((publisher) => asRead(`${publisher}: ${new URL(address).host.replace(/^www\./, '')}`))
}
