import { describe, expect, test } from 'vitest'
import { adjacencyMapToArray } from 'xstate/graph'
import { type QuestionId, questions, retrace } from '#rules'
import { isQuestion } from '../../src/wizard/location.ts'
import { locationOf, pageOf } from '../../src/wizard/wizardMachine.ts'
import {
  answering,
  fewAnswers,
  type Graph,
  goingBack,
  graphOf,
  keyOf,
  type State,
  someHeldSets,
  submittingEmpty,
} from '../support/wizardGraph.ts'

const forward = graphOf(answering({ have: someHeldSets }))
const everywhere = graphOf(answering(fewAnswers), goingBack)

function statesOf(graph: Graph): readonly State[] {
  return Object.values(graph).map(({ state }) => state)
}

/** Where each event of one kind leads from a state. */
function waysOn(
  graph: Graph,
  from: State,
  type: 'answered' | 'visited' | 'submitted.empty' | 'changed',
): readonly State[] {
  return Object.values(graph[keyOf(from) as keyof Graph]?.transitions ?? {})
    .filter(({ event }) => event.type === type)
    .map(({ state }) => state)
}

/** The first few states for which a law does not hold. */
function breaking(graph: Graph, law: (state: State) => boolean): readonly string[] {
  return statesOf(graph)
    .filter((state) => !law(state))
    .slice(0, 5)
    .map(keyOf)
}

describe('Answering from the first question', () => {
  test('every path ends in a result, and each result has one path', () => {
    const states = statesOf(forward)
    const ends = states.filter((state) => waysOn(forward, state, 'answered').length === 0)
    expect(
      ends.filter((state) => !state.matches({ page: 'result' }) || !retrace(state.context.answers).complete),
    ).toEqual([])
    // a tree: no loops, and no two paths meet
    expect(adjacencyMapToArray(forward).length).toBe(states.length - 1)
  })

  test('Continue with nothing chosen stays, and a choice then recovers', () => {
    const stumbled = graphOf(answering(fewAnswers), submittingEmpty)
    const ways = (state: State) => waysOn(stumbled, state, 'answered').map(keyOf)
    expect(
      breaking(stumbled, (state) => {
        if (!isQuestion(pageOf(state))) return true
        const [invalid] = waysOn(stumbled, state, 'submitted.empty')
        const [mended] = invalid ? waysOn(stumbled, invalid, 'changed') : []
        return (
          invalid?.hasTag('invalid') === true &&
          mended?.hasTag('invalid') === false &&
          ways(invalid).join() === ways(state).join() &&
          ways(mended).join() === ways(state).join()
        )
      }),
    ).toEqual([])
  })
})

describe('Going back and changing answers any number of times', () => {
  test('the result is at most all questions away', () => {
    const left = new Map<string, number>()
    const answersLeft = (state: State): number => {
      const key = keyOf(state)
      const known = left.get(key)
      if (known !== undefined) return known
      left.set(key, Number.POSITIVE_INFINITY) // until it is known, so that a loop counts as endless
      const ways = waysOn(everywhere, state, 'answered').map(answersLeft)
      const most =
        ways.length > 0 ? 1 + Math.max(...ways) : state.matches({ page: 'result' }) ? 0 : Number.POSITIVE_INFINITY
      left.set(key, most)
      return most
    }
    expect(
      breaking(everywhere, (state) => state.matches({ page: 'start' }) || answersLeft(state) <= questions.length),
    ).toEqual([])
  })

  test('Back leads from each question to the start and keeps every answer', () => {
    const backFrom = (state: State): readonly State[] => {
      const [before] = isQuestion(pageOf(state)) ? waysOn(everywhere, state, 'visited') : []
      return before ? [before, ...backFrom(before)] : []
    }
    expect(
      breaking(everywhere, (state) => {
        const { page, answers } = locationOf(state)
        if (!isQuestion(page)) return true
        const { asked } = retrace(answers)
        const passed = backFrom(state).map(locationOf)
        return (
          passed.map((location) => location.page).join() ===
            [...asked.slice(0, asked.indexOf(page)).reverse(), 'start'].join() &&
          passed.every((location) => JSON.stringify(location.answers) === JSON.stringify(answers))
        )
      }),
    ).toEqual([])
  })

  test('each question opened from the result leads back with the same answer', () => {
    const asked = new Set<QuestionId>()
    expect(
      breaking(everywhere, (state) => {
        if (!state.matches({ page: 'result' })) return true
        return waysOn(everywhere, state, 'visited').every((question) => {
          asked.add(pageOf(question) as QuestionId)
          return waysOn(everywhere, question, 'answered').some((next) => keyOf(next) === keyOf(state))
        })
      }),
    ).toEqual([])
    expect(asked.size).toBe(questions.length)
  })
})
