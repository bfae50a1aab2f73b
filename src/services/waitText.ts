import type { Wait } from '#rules'
import { useTexts } from '../i18n/texts.ts'

/** How long a step takes. */
export function useWaitText(): (wait: Wait) => string {
  const { wait: words } = useTexts('result')
  return ({ least, most }) => (least === most ? words.weeks({ most }) : words.weeksRange({ least, most }))
}

/** From today until a service opens, in whole weeks. */
export function useTimeText(): (weeks: { readonly least: number; readonly most: number }) => string {
  const { time: words } = useTexts('result')
  return (weeks) => {
    const [least, most] = [Math.ceil(weeks.least), Math.ceil(weeks.most)]
    if (most === 0) return words.now
    return least === most ? words.about({ most }) : words.range({ least, most })
  }
}
