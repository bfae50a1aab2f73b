import type * as currentRules from '#rules'
import type { Answers } from '#rules'
import type { Axis } from './compact.ts'

/** The rules as a whole: those of the working tree or, for a comparison, those of an earlier commit. */
export type Rules = typeof currentRules

/** One answer, or one "do you have it", for each axis. */
export type Point = { readonly [axis: string]: string }

/** Every question but the wanted services, in asking order; which eIDs a person has is one axis for each eID. */
export function axesOf({ questions, eids, optionsOf }: Rules): readonly Axis[] {
  return questions.flatMap((question): readonly Axis[] => {
    if (question.kind === 'one') return [{ id: question.id, values: optionsOf(question) }]
    return question.of === 'eids' ? eids.map(({ id }) => ({ id: holding + id, values: ['no', 'yes'] })) : []
  })
}

/** Stands before an eID in the name of the axis that says whether a person has it. */
const holding = 'have.'

/** The eID that an axis is about, if it is about one. */
export function eidOf(axis: string): string | undefined {
  return axis.startsWith(holding) ? axis.slice(holding.length) : undefined
}

/** Every point of a grid, the last axis turning fastest. */
export function pointsOf(axes: readonly Axis[]): readonly Point[] {
  return axes.reduce<readonly Point[]>(
    (points, { id, values }) => points.flatMap((point) => values.map((value) => ({ ...point, [id]: value }))),
    [{}],
  )
}

/** The answer sheet at a point. What these rules do not know is left out. */
export function sheetAt({ questions, eids, optionsOf }: Rules, point: Point): Answers {
  const sheet: { [question: string]: unknown } = {}
  for (const question of questions) {
    if (question.kind === 'one') {
      const answer = point[question.id]
      if (answer !== undefined && optionsOf(question).includes(answer)) sheet[question.id] = answer
    } else if (question.of === 'eids') {
      sheet[question.id] = eids.map(({ id }) => id).filter((id) => point[holding + id] === 'yes')
    }
  }
  return sheet as Answers
}
