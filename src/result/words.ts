import type { Headline, Opened, ServiceId } from '#rules'
import type { Count } from '../i18n/messages.ts'
import { useTexts } from '../i18n/texts.ts'

/** The names of services as a sentence says them. */
export function useServiceWords(): (ids: readonly ServiceId[]) => readonly string[] {
  const { services } = useTexts('core')
  return (ids) =>
    ids.map((id) => {
      const { name, inText } = services[id]
      return inText ?? name
    })
}

/** The advice as one sentence: what to do and, where that is not everything, what it opens. */
export function useHeading(headline: Headline): string {
  const { eids } = useTexts('core')
  const { headline: words } = useTexts('result')
  const nameServices = useServiceWords()
  if (headline.kind === 'blocked') return words.blocked[headline.because]
  if (headline.kind === 'unsettled') return words.unsettled
  if (headline.kind === 'openWithout') return words.openWithout(nameServices(headline.services))

  const { name } = eids[headline.eid]
  const { opens, isOnly } = headline
  const all = Object.values(opens).flat()
  const opensNothing = all.length > 0 && opens.none.length === all.length
  if (headline.kind === 'get' && opensNothing) {
    return isOnly ? words.onlyOne(name, nameServices(all)) : words.nothingOpens(nameServices(all))
  }
  if (headline.kind === 'get' && headline.then) return words.startWith(name, eids[headline.then].name)
  const rest = words.opens(countOf(opens, nameServices), headline.kind !== 'ask')
  if (headline.kind === 'have' && headline.isEnough) return words.haveEnough(name)
  if (headline.kind === 'have' && headline.then) return words.haveThen(name, eids[headline.then].name)
  return [adviceOf(headline, name, words), rest].filter(Boolean).join('\u00a0– ')
}

/** What another eID opens of what she chose, in the words of the heading; empty when it is all of it. */
export function useOpensWords(): (opened: Opened, isSure?: boolean) => string {
  const { headline } = useTexts('result')
  const nameServices = useServiceWords()
  return (opened, isSure = true) => headline.opens(countOf(opened, nameServices), isSure)
}

function adviceOf(
  headline: Extract<Headline, { eid: unknown }>,
  name: string,
  words: ReturnType<typeof useTexts<'result'>>['headline'],
): string {
  switch (headline.kind) {
    case 'have':
      return words.have(name)
    case 'get':
      return words.get[headline.eid]
    case 'later':
      return words.later[headline.because]
    case 'ask':
      return words.ask[headline.on](name)
  }
}

function countOf(opened: Opened, nameServices: (ids: readonly ServiceId[]) => readonly string[]): Count {
  return {
    all: nameServices(Object.values(opened).flat()),
    opened: {
      none: nameServices(opened.none),
      unverified: nameServices(opened.unverified),
      part: nameServices(opened.part),
      full: nameServices(opened.full),
    },
  }
}

/** The host of an official page, as a link names it. */
export function hostOf(url: string): string {
  return `{${new URL(url).host.replace(/^www\./, '')}}`
}
