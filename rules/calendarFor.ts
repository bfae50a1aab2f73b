import { type CalendarDayId, type CalendarStartId, calendarDays } from './data/calendar.ts'
import { deadlines, type StepId } from './data/steps.ts'
import type { Step } from './plan/step.ts'

/** A day that a plan counts: so many days after what the person does or gets. */
export type CalendarDay = { readonly id: CalendarDayId; readonly from: CalendarStartId; readonly days: number }

/** The days that a plan counts: the ends of its waits and of its deadlines. */
export function calendarFor(route: readonly Step[]): readonly CalendarDay[] {
  return calendarDays.flatMap((day) => {
    const days = route.map((step) => ('deadline' in day ? daysOf(step, day.deadline) : daysOfWait(step, day.waitOf)))
    const longest = Math.max(0, ...days)
    return longest > 0 ? [{ id: day.id, from: day.from, days: longest }] : []
  })
}

/** The days of a plan that are counted from when this step is taken. */
export function calendarAfter({ id }: Step, route: readonly Step[]): readonly CalendarDay[] {
  const starts: readonly CalendarStartId[] = calendarDays.flatMap((day) =>
    'waitOf' in day && isOneOf(id, day.waitOf) ? [day.from] : [],
  )
  return calendarFor(route).filter(({ from }) => starts.includes(from))
}

function daysOf(step: Step, deadline: CountedDeadline): number {
  // what is done has no last day
  return !step.taken && step.deadlines.includes(deadline) ? deadlines[deadline].days : 0
}

function daysOfWait({ id, wait }: Step, steps: readonly StepId[]): number {
  return isOneOf(id, steps) && typeof wait === 'object' ? wait.most * 7 : 0
}

function isOneOf(id: StepId, steps: readonly StepId[]): boolean {
  return steps.includes(id)
}

type CountedDeadline = Extract<(typeof calendarDays)[number], { deadline: unknown }>['deadline']
