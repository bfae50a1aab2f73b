import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { retrace } from '#rules'
import { nearestReachable } from '../../src/wizard/location.ts'
import { locationOf, wizardMachine } from '../../src/wizard/wizardMachine.ts'
import { arrivalOf, type Event, follow, fresh, visited } from '../support/machine.ts'
import { newcomer, resident } from '../support/person.ts'

describe('Answering', () => {
  test('an answer leads to the next question and emits the move', () => {
    const move = follow(visited('idNumber'), { type: 'answered', question: 'idNumber', answer: 'dNumber' })
    const answers = { idNumber: 'dNumber' } as const
    expect(move.state.value.page).toEqual({ stay: 'idle' })
    expect(arrivalOf(move)).toEqual({ page: 'stay', answers, notice: undefined })
    expect(move.emitted).toEqual([
      { type: 'moved', from: { page: 'idNumber', answers }, to: { page: 'stay', answers } },
    ])
  })

  test('the last answer leads to the result', () => {
    const { services: _, ...before } = newcomer.answers
    const move = follow(visited('services', before), { type: 'answered', question: 'services', answer: 'all' })
    expect(move.state.value.page).toBe('result')
    expect(move.emitted).toEqual([
      {
        type: 'moved',
        from: { page: 'services', answers: newcomer.answers },
        to: { page: 'result', answers: newcomer.answers },
      },
    ])
  })

  test('an answer to a question that is not shown is ignored', () => {
    const odd = follow(visited('idNumber'), { type: 'answered', question: 'age', answer: 'adult' })
    expect(arrivalOf(odd)).toEqual({ page: 'idNumber', answers: {}, notice: undefined })
    expect(odd.emitted).toEqual([])
  })

  test.for(['start', 'result', 'about'] as const)('an answer on the %s page is ignored', (page) => {
    const answers = page === 'result' ? newcomer.answers : {}
    const odd = follow(visited(page, answers), { type: 'answered', question: 'idNumber', answer: 'none' })
    expect(arrivalOf(odd)).toEqual({ page, answers, notice: undefined })
    expect(odd.emitted).toEqual([])
  })
})

describe('Continuing with nothing chosen', () => {
  test('shows an error and keeps the answers', () => {
    const { age: _, ...answers } = newcomer.answers
    const failed = follow(visited('age', answers), { type: 'submitted.empty', question: 'age' })
    expect(failed.state.value.page).toEqual({ age: 'invalid' })
    expect(arrivalOf(failed)).toEqual({ page: 'age', answers, notice: undefined })
    expect(failed.emitted).toEqual([])
  })

  test('a second time keeps the error', () => {
    const empty: Event = { type: 'submitted.empty', question: 'idNumber' }
    expect(follow(visited('idNumber'), empty, empty).state.value.page).toEqual({ idNumber: 'invalid' })
  })

  test('and then choosing an option clears the error', () => {
    const mended = follow(visited('idNumber'), { type: 'submitted.empty', question: 'idNumber' }, { type: 'changed' })
    expect(mended.state.value.page).toEqual({ idNumber: 'idle' })
  })

  test('and then answering asks the next question without an error', () => {
    const settled = follow(
      visited('idNumber'),
      { type: 'submitted.empty', question: 'idNumber' },
      { type: 'answered', question: 'idNumber', answer: 'unsure' },
    )
    expect(settled.state.value.page).toEqual({ stay: 'idle' })
    expect(arrivalOf(settled).page).toBe('stay')
  })

  test('on a question that is not shown is ignored', () => {
    expect(follow(visited('idNumber'), { type: 'submitted.empty', question: 'age' }).state.value.page).toEqual({
      idNumber: 'idle',
    })
  })

  test('and then visiting an address clears the error', () => {
    const left = follow(visited('idNumber'), { type: 'submitted.empty', question: 'idNumber' }, visited('idNumber'))
    expect(left.state.value.page).toEqual({ idNumber: 'idle' })
  })
})

describe('Every location that the wizard moves to', () => {
  test('is reachable with its answers', () => {
    const { answers } = resident
    const { asked } = retrace(answers)
    const script: readonly Event[] = [
      visited('idNumber'),
      ...asked.map((question) => ({ type: 'answered', question, answer: answers[question] }) as Event),
    ]
    const locations = script.slice(1).flatMap((_, at) => {
      const { emitted } = follow(...script.slice(0, at + 2))
      return emitted.flatMap(({ from, to }) => [from, to])
    })
    const steps = asked.flatMap((id, at) => [id, asked[at + 1] ?? 'result'])
    expect(locations.map(({ page }) => page)).toEqual(steps)
    expect(locations.map(nearestReachable)).toEqual(locations)
  })
})

describe('The running wizard', () => {
  test('emits each move to its listeners', () => {
    const actor = createActor(wizardMachine, { snapshot: fresh }).start()
    const heard: unknown[] = []
    actor.on('moved', (move) => heard.push(move))
    actor.send(visited('idNumber'))
    actor.send({ type: 'answered', question: 'idNumber', answer: 'none' })
    const answers = { idNumber: 'none' }
    expect(heard).toEqual([{ type: 'moved', from: { page: 'idNumber', answers }, to: { page: 'stay', answers } }])
    expect(locationOf(actor.getSnapshot())).toEqual({ page: 'stay', answers })
    actor.stop()
  })
})
