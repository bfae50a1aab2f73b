import { expect, test } from 'vitest'
import { type Answers, calendarAfter, calendarFor, recommend } from '#rules'

const daysFor = (answers: Answers) =>
  Object.fromEntries(calendarFor(recommend(answers).route).map(({ id, days }) => [id, days]))

test('the days follow from the waits and deadlines of the plan', () => {
  const newcomer = { idNumber: 'dNumber', stay: 'living', age: 'adult', have: [], bank: 'none' } as const
  expect(daysFor({ ...newcomer, document: 'passport', services: ['myTax', 'helsenorge'] })).toEqual({
    minidLetter: 14,
    activateLetter: 60,
    account: 28,
    reportMove: 8,
    numberByPost: 30,
  })
})

test('what is done has no last day, and what is waited for keeps its day', () => {
  const newcomer = { idNumber: 'dNumber', stay: 'living', age: 'adult', have: [], bank: 'none' } as const
  const done = ['orderMinid', 'reportMove'] as const
  expect(daysFor({ ...newcomer, document: 'passport', services: ['myTax', 'helsenorge'], done })).toMatchObject({
    minidLetter: 14,
    activateLetter: 60,
  })
  expect(daysFor({ ...newcomer, document: 'passport', services: ['myTax', 'helsenorge'], done })).not.toHaveProperty(
    'reportMove',
  )
})

test('a plan without waits and deadlines counts no day', () => {
  expect(
    daysFor({ idNumber: 'nationalNumber', stay: 'living', age: 'adult', have: ['bankid'], services: 'all' }),
  ).toEqual({})
  expect(daysFor({ idNumber: 'none', stay: 'shortStay', age: 'adult', services: 'all' })).toEqual({})
})

test('after a step that is taken, the days that are counted from it follow', () => {
  const { route } = recommend({
    idNumber: 'dNumber',
    stay: 'living',
    age: 'adult',
    have: [],
    bank: 'none',
    document: 'passport',
    services: ['myTax', 'helsenorge'],
    done: ['orderMinid', 'reportMove'],
  })
  const after = Object.fromEntries(route.map((step) => [step.id, calendarAfter(step, route).map(({ id }) => id)]))
  expect(after).toMatchObject({ orderMinid: ['minidLetter', 'activateLetter'], reportMove: [] })
})
