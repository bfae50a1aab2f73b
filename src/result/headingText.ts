import type { Answers, Headline, WhatIf } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { useWhatIfText } from './WhatIfBanner.tsx'

/** More names than this do not stand in a heading. */
const mostNames = 2

/** The first act as the heading of the page. */
export function useHeading(): (headline: Headline) => string {
  const { eids, lists, services } = useTexts('core')
  const { headline: words, steps } = useTexts('result')
  return (headline) => {
    switch (headline.kind) {
      case 'blocked':
        return words.blocked[headline.by]
      case 'unsettled':
        return words.unsettled
      case 'openWithout':
        return headline.isEnough ? words.openWithout : words.openInPart
      case 'have':
        return (headline.isEnough ? words.haveEnough : words.havePart)({ eid: eids[headline.eid].name })
      case 'nothing':
        if (headline.services.length > mostNames) return headline.isUnconfirmed ? words.notConfirmed : words.nothing
        return (headline.isUnconfirmed ? words.notConfirmedOf : words.nothingOf)({
          services: lists.and(headline.services.map((id) => services[id].name)),
        })
      case 'wait':
        return headline.eid ? words.wait.eid({ eid: eids[headline.eid].name }) : words.wait.number
      case 'act': {
        const towards = headline.eid && words.actTowards[headline.step]?.({ eid: eids[headline.eid].name })
        const why = headline.reason && words.why[headline.reason]
        return [towards ?? words.act[headline.step] ?? steps[headline.step].title, why].filter(Boolean).join(' ')
      }
    }
  }
}

/** The heading of a result; where it is hypothetical, with its condition before it. */
export function useResultHeading(own: Answers, whatIf: WhatIf | undefined): (headline: Headline) => string {
  const { headline: words } = useTexts('result')
  const heading = useHeading()
  const conditionOf = useWhatIfText(own)
  return (headline) =>
    whatIf ? words.hypothetical({ condition: conditionOf(whatIf), heading: heading(headline) }) : heading(headline)
}
