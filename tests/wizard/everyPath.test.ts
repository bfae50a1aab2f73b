import { describe, expect, test } from 'vitest'
import { adjacencyMapToArray } from 'xstate/graph'
import { type QuestionId, walk } from '#rules'
import { isQuestion } from '../../src/wizard/place.ts'
import { everyHave } from '../support/person.ts'
import {
  answering,
  type Graph,
  goingBack,
  graphOf,
  keyOf,
  type State,
  stumbling,
  unlikeHaves,
} from '../support/wizardGraph.ts'

/*
 * The counts below are the flow in numbers. They are pinned so that a change of flow shows in review: when one changes, look
 * at what is asked now and why, then write the new number down.
 */

const forward = graphOf(answering(everyHave))
const everywhere = graphOf(answering(unlikeHaves), goingBack)

function statesOf(graph: Graph): readonly State[] {
  return Object.values(graph).map(({ state }) => state)
}

function sizeOf(graph: Graph) {
  return { states: statesOf(graph).length, transitions: adjacencyMapToArray(graph).length }
}

/** Where each event of one kind leads from a state. */
function waysOn(
  graph: Graph,
  from: State,
  type: 'answered' | 'visited' | 'submittedEmpty' | 'chose',
): readonly State[] {
  return Object.values(graph[keyOf(from) as keyof Graph]?.transitions ?? {})
    .filter(({ event }) => event.type === type)
    .map(({ state }) => state)
}

/** The states for which a law does not hold; a few are enough to see what is wrong. */
function breaking(graph: Graph, law: (state: State) => boolean): readonly string[] {
  return statesOf(graph)
    .filter((state) => !law(state))
    .slice(0, 5)
    .map(keyOf)
}

describe('Answering on, from the first question', () => {
  test('every path ends in a result, and each result has one path', () => {
    const { states, transitions } = sizeOf(forward)
    const ends = statesOf(forward).filter((state) => waysOn(forward, state, 'answered').length === 0)
    expect(ends.filter((state) => !state.matches('result') || !walk(state.context.answers).complete)).toEqual([])
    // all are reached from one, by one move fewer than there are states: a tree, where nothing loops and no two paths meet
    expect(transitions).toBe(states - 1)
    expect({ states, transitions, paths: ends.length }).toEqual({ states: 2886, transitions: 2885, paths: 1233 })
  })

  test('what she holds leads on in three ways: with BankID, else with Buypass ID, else like nothing', () => {
    expect(unlikeHaves).toEqual([[], ['bankid'], ['buypass']])
  })

  test('Continue with nothing chosen leads nowhere, and whatever is chosen then leads where it led before', () => {
    const stumbled = graphOf(answering(unlikeHaves), stumbling)
    const ways = (state: State) => waysOn(stumbled, state, 'answered').map(keyOf)
    expect(
      breaking(stumbled, (state) => {
        if (!isQuestion(state.context.step)) return true
        const [complaining] = waysOn(stumbled, state, 'submittedEmpty')
        const [calm] = complaining ? waysOn(stumbled, complaining, 'chose') : []
        return (
          complaining?.matches({ asking: 'complaining' }) === true &&
          calm?.matches({ asking: 'calm' }) === true &&
          ways(complaining).join() === ways(state).join() &&
          ways(calm).join() === ways(state).join()
        )
      }),
    ).toEqual([])
    expect(sizeOf(stumbled)).toEqual({ states: 1134, transitions: 3094 })
  })
})

describe('Going back and changing any answer, as often as one likes', () => {
  test('leads to one of so many places', () => {
    expect(sizeOf(everywhere)).toEqual({ states: 7624, transitions: 30029 })
  })

  test('from each of them, whatever is answered, seven answers at most lead to a result', () => {
    const left = new Map<string, number>()
    const answersLeft = (state: State): number => {
      const key = keyOf(state)
      const known = left.get(key)
      if (known !== undefined) return known
      left.set(key, Number.POSITIVE_INFINITY) // until it is known: so a loop never ends
      const ways = waysOn(everywhere, state, 'answered').map(answersLeft)
      const most = ways.length > 0 ? 1 + Math.max(...ways) : state.matches('result') ? 0 : Number.POSITIVE_INFINITY
      left.set(key, most)
      return most
    }
    expect(
      breaking(
        everywhere,
        (state) => state.matches('start') || answersLeft(state) <= (state.matches('result') ? 0 : 7),
      ),
    ).toEqual([])
    expect(Math.max(...left.values())).toBe(7)
  })

  test('from each question, Back leads to the start past the questions before it, and keeps every answer', () => {
    const backFrom = (state: State): readonly State[] => {
      const [before] = isQuestion(state.context.step) ? waysOn(everywhere, state, 'visited') : []
      return before ? [before, ...backFrom(before)] : []
    }
    expect(
      breaking(everywhere, (state) => {
        const { step, answers } = state.context
        if (!isQuestion(step)) return true
        const { asked } = walk(answers)
        const passed = backFrom(state).map(({ context }) => context)
        return (
          passed.map((context) => context.step).join() ===
            [...asked.slice(0, asked.indexOf(step)).reverse(), 'start'].join() &&
          passed.every((context) => JSON.stringify(context.answers) === JSON.stringify(answers))
        )
      }),
    ).toEqual([])
  })

  test('the result leads to each of its questions, and the same answer given there leads back to it', () => {
    const asked = new Set<QuestionId>()
    expect(
      breaking(everywhere, (state) => {
        if (!state.matches('result')) return true
        return waysOn(everywhere, state, 'visited').every((question) => {
          asked.add(question.context.step as QuestionId)
          return waysOn(everywhere, question, 'answered').some((next) => keyOf(next) === keyOf(state))
        })
      }),
    ).toEqual([])
    expect(asked.size).toBe(7)
  })
})
