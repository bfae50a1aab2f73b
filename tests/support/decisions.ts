import * as rules from '#rules'
import type { Cover } from '../../scripts/reports/compact.ts'
import { decisionTable } from '../../scripts/reports/decisionTable.ts'
import { axesOf, eidOf, type Point } from '../../scripts/reports/grid.ts'
import { everyCompleteAnswers } from './everyAnswerPath.ts'
import { spread } from './spread.ts'

/** The whole decision table, computed once. */
export const decisions = decisionTable(rules)

/**
 * Complete sets of answers and their points in the table, with only the questions that were asked: a row that depends
 * on an unasked answer does not fit.
 */
export const tableLookups: readonly { readonly answers: rules.Answers; readonly point: Point }[] = spread(
  everyCompleteAnswers,
  11,
).map((answers) => ({ answers, point: pointOf(answers) }))

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

/** True when a row covers this point. */
export function fitsPoint(when: Cover, point: Point): boolean {
  // called for many rows and people: no arrays in between
  for (const axis in when) if (!when[axis]?.includes(point[axis] ?? '')) return false
  return true
}
