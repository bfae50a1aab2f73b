import type { Sources } from '../sources.ts'
import type { DeadlineId, StepId } from './steps.ts'

type CalendarDay = {
  readonly id: string
  /** What the person does or gets: the day that this one is counted from. */
  readonly from: string
  readonly sources: Sources
} & (
  | {
      /** The day on which the wait of one of these steps is over, at its longest. */ readonly waitOf: readonly StepId[]
    }
  | { /** The last day of a deadline. */ readonly deadline: DeadlineId }
)

/** The days that a person may want in their calendar. */
export const calendarDays = [
  { id: 'minidLetter', from: 'minidOrdered', waitOf: ['orderMinid'], sources: ['E72'] },
  { id: 'activateLetter', from: 'minidOrdered', deadline: 'activateLetter', sources: ['E72'] },
  { id: 'account', from: 'accountAsked', waitOf: ['openAccount', 'askBankForBoth'], sources: ['B07'] },
  { id: 'reportMove', from: 'arrived', deadline: 'reportMove', sources: ['N09'] },
  { id: 'numberByPost', from: 'dNumberGiven', deadline: 'numberByPost', sources: ['N08', 'N24'] },
] as const satisfies readonly CalendarDay[]

/** The name of a day; its words are in the locale. */
export type CalendarDayId = (typeof calendarDays)[number]['id']
/** The name of what days are counted from; its words are in the locale. */
export type CalendarStartId = (typeof calendarDays)[number]['from']
