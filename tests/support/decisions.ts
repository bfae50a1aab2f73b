import * as rules from '#rules'
import type { Cover } from '../../scripts/reports/compact.ts'
import { decisionTable } from '../../scripts/reports/decisionTable.ts'
import { axesOf, eidOf, type Point } from '../../scripts/reports/grid.ts'
import { everyCompleteAnswers } from './everyAnswerPath.ts'

/** The whole decision table, worked out once for all who read it. */
export const decisions = decisionTable(rules)

/**
 * Everyone who looks themselves up in the table: every sheet that people are asked for, with only what they were asked. So
 * a row that goes by an answer which was never asked for does not fit.
 */
export const tableLookups: readonly { readonly answers: rules.Answers; readonly point: Point }[] =
  everyCompleteAnswers.map((answers) => ({ answers, point: pointOf(answers) }))

function pointOf(answers: rules.Answers): Point {
  const point: { [axis: string]: string } = {}
  for (const { id } of axesOf(rules)) {
    const eid = eidOf(id)
    const answer = eid
      ? answers.have && (answers.have.some((held) => held === eid) ? 'yes' : 'no')
      : answers[id as 'age']
    if (answer !== undefined) point[id] = answer
  }
  return point
}

/** True when a row is about a person at this point. */
export function fitsPoint(when: Cover, point: Point): boolean {
  // many rows are held against many people: no lists on the way
  for (const axis in when) if (!when[axis]?.includes(point[axis] ?? '')) return false
  return true
}
