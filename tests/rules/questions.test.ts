import { describe, expect, test } from 'vitest'
import { optionsOf, type Question, questions, services } from '#rules'
import { becoming } from '../support/becoming.ts'

/** The published table of the questions (section 3.1 of the design): in asking order, each with its answers as they stand. */
const published = `
  idNumber    nationalNumber dNumber unsure none
  have        bankid minid buypass commfides none
  age         adult teen child
  bank        onlineBank accountOnly none
  bankAnswer  yes no notAsked
  document    passport norwegianDocument eeaIdCard residenceCard none`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))

describe('The published questions', () => {
  test('are asked in their order, the services last', () => {
    expect(questions.map(({ id }) => id)).toEqual([...published.map(([id]) => id), 'services'])
  })

  test.for(published)('%s has its answers, in the order in which they are shown', ([id, ...answers]) => {
    const question = questions.find((one) => one.id === id) as Question
    expect(optionsOf(question)).toEqual(answers)
  })

  test('the last one offers every service, and everything', () => {
    const last = questions.at(-1) as Question
    expect(optionsOf(last)).toEqual([...services.map(({ id }) => id), 'all'])
  })

  test('one option stands apart from the others: none of what is held or can be shown, and everything of the services', () => {
    const apart = questions.flatMap((question) => ('apart' in question ? [[question.id, question.apart]] : []))
    expect(Object.fromEntries(apart)).toEqual({ have: 'none', document: 'none', services: 'all' })
  })

  test('each answer is changed by the one who can: what is held and shown is never offered as a choice', () => {
    expect(Object.fromEntries(questions.map(({ id, changedBy }) => [id, changedBy]))).toEqual({
      idNumber: 'authority',
      have: 'never',
      age: 'time',
      bank: 'you',
      bankAnswer: 'you',
      document: 'never',
      services: 'you',
    })
  })

  test('an answer becomes only what it can become in a life, the nearest first', () => {
    const said = questions.flatMap((question) => ('becomes' in question ? [[question.id, question.becomes]] : []))
    expect(Object.fromEntries(said)).toEqual(becoming)
  })
})
