import { expect, test } from 'vitest'
import * as rules from '#rules'
import { overview } from '../../examples/caseworker.mjs'
import { converse } from '../../examples/chatBot.mjs'
import { rulesAsData } from '../../scripts/reports/rulesAsData.ts'

const chosen: { readonly [question: string]: readonly string[] } = {
  idNumber: ['dNumber'],
  stay: ['living'],
  age: ['adult'],
  have: ['none'],
  bank: ['none'],
  document: ['passport'],
  services: ['helsenorge', 'nav'],
}

test('the chat bot asks until nothing is left, and has all answers', async () => {
  const asked: string[] = []
  const answers = await converse(async ({ id }, options) => {
    asked.push(id)
    return (chosen[id] ?? []).filter((choice) => options.includes(choice))
  })
  expect(asked).toEqual(Object.keys(chosen))
  expect(answers).toMatchObject({ idNumber: 'dNumber', have: [], services: ['helsenorge', 'nav'] })
  expect(rules.nextQuestion(answers)).toBeUndefined()
})

test('the chat bot refuses an answer that the question does not have', async () => {
  for (const odd of [['sami'], [], ['none', 'unsure']])
    await expect(converse(async () => odd)).rejects.toThrow(`"${odd}" does not answer "idNumber": choose from`)
})

test('the caseworker reads verdicts and steps in words, with their sources', async () => {
  const texts = await rulesAsData(rules)
  const partly = { idNumber: 'dNumber', stay: 'living', age: 'adult', have: [], document: 'passport' } as const
  expect(overview(partly, texts, 'en').open).toEqual(['bank', 'bankAnswer', 'services'])
  const { eids, steps, open } = overview({ ...partly, bank: 'none', services: ['helsenorge'] }, texts, 'en')
  expect(eids.map(({ name }) => name)).toEqual(texts.eids.map(({ name }) => name.en))
  expect(eids.flatMap(({ why }) => why).every(({ text, sources }) => text && sources.length > 0)).toBe(true)
  expect(steps[0]).toMatchObject({
    role: 'act',
    before: [texts.stops.find(({ id }) => id === 'hiddenAddressAtBank')?.text.en],
    title: texts.steps.find(({ id }) => id === 'askBankForBoth')?.title.en,
  })
  expect(open).toEqual([])
})
