import { describe, expect, test } from 'vitest'
import {
  type Answers,
  counterQuestion,
  headlineFor,
  nextQuestion,
  openQuestions,
  type QuestionId,
  questions,
  recommend,
  retrace,
} from '#rules'
import { serviceIds, signatureOf } from '../../support/adviceFor.ts'
import { everyAnswerPath, everyCompleteAnswers } from '../../support/everyAnswerPath.ts'
import { law } from '../../support/law.ts'
import { asking, everyAnswer } from '../../support/person.ts'
import { spread } from '../../support/spread.ts'

const answeredIn = (answers: Answers) => asking.filter((id) => answers[id] !== undefined)
const before = (answers: Answers, id: QuestionId) => {
  const earlier = asking.slice(0, asking.indexOf(id))
  return JSON.stringify([id, earlier.map((each) => answers[each])])
}

/** The advice on the chosen services as text, with the heading and the question for the bank. */
function adviceText(answers: Answers): string {
  const recommendation = recommend(answers)
  const bank = recommendation.route.some(({ asks }) => asks === 'bank') ? counterQuestion('bank', answers) : ''
  return `${signatureOf(answers)} ${JSON.stringify(headlineFor(answers, recommendation))} ${bank}`
}

/** The paths at whose question another answer changes the advice for some completion. */
const decisive = new Set<string>()
for (const answers of everyCompleteAnswers) {
  for (const id of answeredIn(answers)) {
    const key = before(answers, id)
    if (decisive.has(key)) continue
    const advice = signatureOf(answers)
    if (everyAnswer(id).some((answer) => signatureOf({ ...answers, [id]: answer }) !== advice)) decisive.add(key)
  }
}

describe('The questions', () => {
  law('are asked only while an answer can change the advice', everyAnswerPath, ({ answers, next }) =>
    next && next !== 'services' ? decisive.has(before(answers, next)) : undefined,
  )

  law('are skipped only where no answer changes the advice', spread(everyCompleteAnswers, 11), (answers) => {
    const skipped = asking.filter((id) => answers[id] === undefined)
    if (skipped.length === 0) return undefined
    const advice = signatureOf(answers)
    return skipped.every((id) =>
      everyAnswer(id).every((answer) => signatureOf({ ...answers, [id]: answer }) === advice),
    )
  })

  law(
    'are skipped only where no answer changes any single service',
    everyCompleteAnswers.filter((_, index) => index % 101 === 0),
    (answers) => {
      const skipped = asking.filter((id) => answers[id] === undefined)
      if (skipped.length === 0) return undefined
      return serviceIds.every((service) => {
        const advice = adviceText({ ...answers, services: [service] })
        return skipped.every((id) =>
          everyAnswer(id).every((answer) => adviceText({ ...answers, services: [service], [id]: answer }) === advice),
        )
      })
    },
  )

  // the start page promises it
  law('number at most eight', everyAnswerPath, ({ asked }) => asked.length <= 8)

  law('come in asking order, and never grow in number', everyAnswerPath, ({ answers, asked, next }) => {
    const open = openQuestions(answers)
    const order = [...asked, ...(next ? [next] : [])].map((id) => questions.findIndex((question) => question.id === id))
    const last = asked[asked.length - 1]
    const earlier = last && openQuestions({ ...answers, [last]: undefined })
    return (
      order.every((position, at) => at === 0 || position > (order[at - 1] ?? 0)) &&
      (!earlier || open.every((id) => earlier.includes(id)))
    )
  })

  law('do not depend on the order of the answers', spread(everyCompleteAnswers, 11), (answers) => {
    const reversed = Object.fromEntries(Object.entries(answers).reverse()) as Answers
    return retrace(reversed).complete && nextQuestion(reversed) === undefined
  })

  law('are the same for the answers that are kept', spread(everyAnswerPath, 11), ({ answers, next }) => {
    const later = asking.filter((id) => answers[id] === undefined && id !== next)
    const path = retrace({ ...Object.fromEntries(later.map((id) => [id, everyAnswer(id)[0]])), ...answers })
    return JSON.stringify(retrace({ ...path.answers })) === JSON.stringify(path)
  })

  law('drop unasked answers and keep all others', spread(everyCompleteAnswers, 11), (answers) => {
    const skipped = asking.filter((id) => answers[id] === undefined)
    if (skipped.length === 0) return undefined
    const extra = Object.fromEntries(skipped.map((id) => [id, everyAnswer(id)[0]]))
    return JSON.stringify(retrace({ ...answers, ...extra }).answers) === JSON.stringify(retrace(answers).answers)
  })
})

describe('Who is asked what', () => {
  const next = (answers: Answers) => openQuestions(answers)

  test('a holder of BankID is asked about age and situation, not banks', () => {
    const open = next({ idNumber: 'nationalNumber', have: ['bankid'] })
    expect(open).toContain('age')
    expect(open).toContain('stay')
    expect(open).not.toContain('bank')
  })

  test('a child is asked neither about banks nor about documents', () => {
    expect(next({ idNumber: 'nationalNumber', stay: 'living', age: 'under13' })).toEqual(['services'])
  })

  test('a tourist without a number is asked only what they want', () => {
    expect(next({ idNumber: 'none', stay: 'visiting' })).toEqual(['services'])
  })

  test('the reply of a bank is asked for only with an account', () => {
    expect(next({ idNumber: 'dNumber', stay: 'living', age: 'adult', have: [], bank: 'none' })).not.toContain(
      'bankAnswer',
    )
  })
})
