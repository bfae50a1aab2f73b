import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Answers, questions } from '#rules'
import { layered } from '../../src/guide/how/layers.ts'
import { machine, movesIn, type State } from '../../src/guide/how/machineGraph.ts'
import { type Exit, type Place, questionPlaces } from '../../src/guide/how/questionGraph.ts'
import { rules as english } from '../../src/i18n/en/rules.ts'
import { rules as norwegian } from '../../src/i18n/nb/rules.ts'
import { everyStop } from '../support/everyWalk.ts'
import { openWizard } from '../support/openWizard.tsx'

/** Follows the graph with these answers, as far as they go. */
function follow(answers: Answers): Place | undefined {
  let place = questionPlaces()[0]
  while (place && answers[place.question] !== undefined) {
    const answer = answers[place.question]
    place = place.exits.find((exit) => isFor(exit, answer))?.to
  }
  return place
}

function isFor(exit: Exit, answer: Answers[keyof Answers]): boolean {
  if (exit.kind === 'any') return true
  if (exit.kind === 'one') return exit.answers.includes(answer as string)
  const held = answer as readonly string[]
  return exit.cases.some(
    (each) => each.with.every((id) => held.includes(id)) && !each.without.some((id) => held.includes(id)),
  )
}

test('the graph of the questions asks everybody what the rules ask, at every stop', () => {
  for (const { answers, next } of everyStop) expect(follow(answers)?.question, JSON.stringify(answers)).toBe(next)
})

test('the picture of the questions has every place once, every line goes one layer down', () => {
  const places = questionPlaces()
  const layers = questions.map(({ id }) => places.filter(({ question }) => question === id).map(({ name }) => name))
  const links = places.flatMap(({ name, exits }) => exits.map(({ to }) => ({ from: name, to: to?.name ?? 'end' })))
  const { spots, lines } = layered([...layers, ['end']], links)
  expect(spots.filter(({ isStation }) => isStation).map(({ id }) => id)).toEqual([
    ...places.map(({ name }) => name),
    'end',
  ])
  for (const { from, to } of lines) expect(to.layer).toBe(from.layer + 1)
})

test('the machine that is drawn is the one that runs, and everything in it has words in every language', () => {
  const states = (state: State): readonly string[] => state.inner.flatMap((inner) => [inner.name, ...states(inner)])
  expect(states(machine)).toEqual(['arriving', 'start', 'asking', 'calm', 'complaining', 'result', 'reading'])
  const moves = movesIn(machine)
  expect(moves).toHaveLength(8)
  for (const { machine: words } of [english.how, norwegian.how]) {
    expect(Object.keys(words.states).sort()).toEqual([...states(machine)].sort())
    expect(Object.keys(words.events).sort()).toEqual([...new Set(moves.flatMap(({ event }) => event ?? []))].sort())
    expect(Object.keys(words.guards).sort()).toEqual([...new Set(moves.flatMap(({ guard }) => guard ?? []))].sort())
  }
})

test('the page shows both pictures, each with its list', async () => {
  const page = await openWizard('/en/how/')
  await page.arriveAt('How it decides')
  const pictures = screen.getAllByRole('img')
  expect(pictures).toHaveLength(2)
  const [graph, states] = pictures.map((picture) => picture.textContent ?? '')
  for (const { name } of questionPlaces()) expect(graph).toContain(name)
  for (const { name } of machine.inner) expect(states).toContain(name)
  expect(page.text()).toContain('“D number (D-nummer)” → 2a')
  expect(page.text()).toContain('complaining – says that nothing was chosen.')
})
