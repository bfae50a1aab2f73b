import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answers,
  becomingOf,
  changes,
  counterQuestion,
  headlineFor,
  hypotheticals,
  nextQuestion,
  openQuestions,
  optionsOf,
  preview,
  questions,
  type Recommendation,
  recommend,
  retrace,
  timeTo,
  withWhatIf,
} from '#rules'
import { serviceIds } from '../../support/adviceFor.ts'
import { everyCompleteAnswers } from '../../support/everyAnswerPath.ts'
import { runs } from '../../support/spread.ts'

/** Answers with known, outdated and unknown ids, in any combination. */
const odd: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    questions.map((question) => {
      const options = [
        ...optionsOf(question),
        ...('aliases' in question ? Object.keys(question.aliases) : []),
        'odd',
        '',
        '__proto__',
      ]
      const one = fc.constantFrom(...options)
      const answer = question.kind === 'one' ? one : fc.oneof(fc.array(one, { maxLength: 6 }), fc.constant('all'))
      return [question.id, answer as fc.Arbitrary<unknown>]
    }),
  ),
  { requiredKeys: [] },
)

describe('Malformed answers', () => {
  test('make no function of the rules throw', () => {
    fc.assert(
      fc.property(odd, (answers) => {
        const recommendation = recommend(answers)
        expect(headlineFor(answers, recommendation).kind).toBeTruthy()
        expect(retrace(answers).asked.length).toBeLessThanOrEqual(questions.length)
        for (const id of serviceIds) timeTo(id, recommendation)
        for (const { id } of hypotheticals(answers)) becomingOf(id, answers)
        for (const { set } of changes(answers)) withWhatIf(answers, set)
        preview(answers)
        counterQuestion('bank', answers)
        expect(openQuestions(answers)[0]).toBe(nextQuestion(answers))
      }),
      { numRuns: runs(300), seed: 20261126 },
    )
  })

  test('leave their question open, and keep all other answers', () => {
    const answers = { idNumber: 'dNumber', stay: 'odd', age: 'adult' } as unknown as Answers
    expect(retrace(answers)).toMatchObject({ complete: false, answers: { idNumber: 'dNumber', age: 'adult' } })
    expect(retrace(answers).answers).not.toHaveProperty('stay')
  })

  test('get a heading even with the recommendation of another person', () => {
    const emptied = (recommendation: Recommendation): readonly Recommendation[] => [
      recommendation,
      { ...recommendation, route: [] },
      { ...recommendation, best: [] },
      { ...recommendation, best: [], route: [], services: recommend({}).services },
    ]
    fc.assert(
      fc.property(odd, fc.constantFrom(...everyCompleteAnswers), (answers, other) => {
        for (const recommendation of emptied(recommend({ ...other, services: 'all' }))) {
          expect(headlineFor(answers, recommendation).kind).toBeTruthy()
        }
      }),
      { numRuns: runs(150), seed: 20261126 },
    )
  })
})
