import type { Wait } from '#rules'
import { upperFirst } from '../i18n/firstLetter.ts'
import { useTexts } from '../i18n/texts.ts'

type Weeks = Pick<Wait, 'least' | 'most'>

/** How long a step takes. */
export function useWaitText(): (wait: Wait) => string {
  const weeksText = useWeeksText()
  return (wait) => upperFirst(weeksText(wait))
}

/** From today until a service opens, in whole weeks. */
export function useTimeText(): (weeks: Weeks) => string {
  const weeksText = useWeeksText()
  const { time } = useTexts('result')
  return ({ least, most }) => (most === 0 ? time.now : weeksText({ least: Math.ceil(least), most: Math.ceil(most) }))
}

function useWeeksText(): (weeks: Weeks) => string {
  const { time } = useTexts('result')
  return ({ least, most }) => (least === most ? time.about({ most }) : time.range({ least, most }))
}
