import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { questions } from '#rules'
import { rules as english } from '../../src/i18n/en/rules.ts'
import { rules as norwegian } from '../../src/i18n/nb/rules.ts'
import { conditionsToBeAsked } from '../../src/info/conditionsToBeAsked.ts'
import { type State, statechart, type Transition } from '../../src/info/how/statechart.ts'
import { wizardPages } from '../../src/wizard/address.ts'
import { contentPages, outcomePages } from '../../src/wizard/location.ts'
import { everyAnswerPath } from '../support/everyAnswerPath.ts'
import { openWizard } from '../support/openWizard.tsx'
import { titleOf } from '../support/questionTexts.ts'

/** All transitions of a state and of those inside it. */
function transitionsIn(state: State): readonly Transition[] {
  return [...state.transitions, ...state.inner.flatMap(transitionsIn)]
}

test('every asked question follows from an answer that the page names', () => {
  const named = new Map(questions.map(({ id }) => [id, conditionsToBeAsked(id)]))
  for (const { answers, next } of everyAnswerPath) {
    if (!next) continue
    for (const { question, answers: some, notHeld } of named.get(next) ?? []) {
      const given = answers[question]
      if (given === undefined) continue
      if (Array.isArray(given)) expect(notHeld.some((id) => given.includes(id))).toBe(false)
      else expect(some).toContain(given)
    }
  }
})

test('the drawn statechart is the running machine, labelled in every language', () => {
  const states = (state: State): readonly string[] => state.inner.flatMap((inner) => [inner.name, ...states(inner)])
  const all = [...new Set(states(statechart))]
  expect(all).toEqual(expect.arrayContaining(['unread', 'read', 'idle', 'invalid', ...wizardPages]))
  const transitions = transitionsIn(statechart)
  const pages = [...questions.map(({ id }) => id), ...outcomePages, ...contentPages]
  for (const { machine: words } of [english.how, norwegian.how]) {
    expect([...Object.keys(words.states), ...pages].sort()).toEqual([...all].sort())
    expect(Object.keys(words.events).sort()).toEqual([...new Set(transitions.map(({ event }) => event))].sort())
    expect(Object.keys(words.guards).sort()).toEqual(
      [...new Set(transitions.flatMap(({ guard }) => guard ?? []))].sort(),
    )
  }
})

test('the page shows the questions in order, and the statechart', async () => {
  const page = await openWizard('/en/how/')
  await page.arriveAt('How it decides')
  const positions = questions.map(({ id }) => page.text().indexOf(titleOf(id)))
  expect(Math.min(...positions)).toBeGreaterThanOrEqual(0)
  expect(positions).toEqual([...positions].sort((one, other) => one - other))
  const [states] = screen.getAllByRole('img').map((picture) => picture.textContent ?? '')
  const names = (state: State): readonly string[] => [state.name, ...state.inner.flatMap(names)]
  const events = transitionsIn(statechart).map(({ event }) => event)
  for (const name of [...statechart.inner.flatMap(names), ...events]) expect(states).toContain(name)
})
