import { describe, expect, test } from 'vitest'
import { createActor, type EventFromLogic, transition } from 'xstate'
import { type Answers, retrace } from '#rules'
import { nearestReachable, type WizardLocation, type WizardStep } from '../../src/wizard/location.ts'
import { locationOf, wizardAt, wizardMachine } from '../../src/wizard/wizardMachine.ts'
import { applicant, newcomer, resident } from '../support/person.ts'

/** The resident without a bank account, who is not asked about the bank's reply. */
const withoutAccount = resident.without('bankAnswer').with({ bank: 'none' }).answers

type Event = EventFromLogic<typeof wizardMachine>
type Moved = { readonly type: 'moved'; readonly from: WizardLocation; readonly to: WizardLocation }

const fresh = wizardAt('start')

function visited(step: WizardStep, answers: Answers = {}, ignored = false): Event {
  return { type: 'visited', arrival: { step, answers, ignored } }
}

/** The machine after these events, and what it emitted for the last one. */
function follow(...events: readonly Event[]) {
  return events.reduce<{ state: typeof fresh; emitted: readonly Moved[] }>(
    ({ state }, event) => {
      const [next, actions] = transition(wizardMachine, state, event)
      const emitted = actions
        .filter(({ type }) => (type as string) === 'xstate.emit')
        .map(({ params }) => (params as unknown as { event: Moved }).event)
      return { state: next, emitted }
    },
    { state: fresh, emitted: [] },
  )
}

function arrivalOf({ state }: ReturnType<typeof follow>): WizardLocation & { notice: string | undefined } {
  const { step, answers } = locationOf(state)
  return { step, answers, notice: state.context.notice }
}

describe('Arriving', () => {
  test('the wizard starts without a known address or answers', () => {
    expect(wizardAt('stay').value).toEqual({ address: 'unread', page: { stay: 'idle' } })
    expect(wizardAt('stay').context).toEqual({ answers: {} })
  })

  const modes: readonly (readonly [what: string, WizardStep, Answers, page: unknown])[] = [
    ['a visit to the start starts', 'start', {}, 'start'],
    ['a visit to the first question shows no error', 'idNumber', {}, { idNumber: 'idle' }],
    ['a visit to a later question shows no error', 'bank', newcomer.answers, { bank: 'idle' }],
    ['a visit to the result shows it', 'result', newcomer.answers, 'result'],
    ['a visit to two situations side by side is read', 'compare', newcomer.answers, 'compare'],
    ['a visit to the page about eIDs is read', 'about', newcomer.answers, 'about'],
  ]

  test.for(modes)('%s, keeping the answers', ([, step, answers, page]) => {
    const visit = follow(visited(step, answers))
    expect(visit.state.value).toEqual({ address: 'read', page })
    expect(arrivalOf(visit)).toEqual({ step, answers, notice: undefined })
    expect(visit.emitted).toEqual([])
  })

  test('a visit to another location replaces the one before', () => {
    const visit = follow(visited('result', newcomer.answers), visited('start'))
    expect(visit.state.value.page).toBe('start')
    expect(arrivalOf(visit)).toEqual({ step: 'start', answers: {}, notice: undefined })
  })

  test('an early visit to the result opens the next question, with a notice', () => {
    const { document: _, ...early } = newcomer.answers
    expect(arrivalOf(follow(visited('result', early)))).toEqual({
      step: 'document',
      answers: early,
      notice: 'incomplete',
    })
  })
})

describe('Odd arrivals', () => {
  const rows: readonly (readonly [what: string, Event, WizardLocation, notice: string | undefined])[] = [
    [
      'a link that is partly unknown',
      visited('stay', { idNumber: 'dNumber' }, true),
      { step: 'stay', answers: { idNumber: 'dNumber' } },
      'ignored',
    ],
    [
      'a link to an unreachable question',
      visited('document', { idNumber: 'dNumber', have: [] }),
      { step: 'stay', answers: { idNumber: 'dNumber', have: [] } },
      undefined,
    ],
    [
      'a link to an unasked question',
      visited('bankAnswer', newcomer.answers),
      { step: 'result', answers: newcomer.answers },
      undefined,
    ],
    [
      'a link with unasked answers',
      visited('result', { ...newcomer.answers, stay: 'living', idNumber: 'none' }),
      { step: 'result', answers: applicant.answers },
      'dropped',
    ],
    [
      'an eID without a number',
      visited('result', applicant.with({ have: ['bankid'] }).answers),
      { step: 'result', answers: applicant.answers },
      'dropped',
    ],
  ]

  test.for(rows)('%s opens the nearest reachable location, with its notice', ([, event, location, notice]) => {
    expect(arrivalOf(follow(event))).toEqual({ ...location, notice })
  })

  test('the next valid address clears the notice', () => {
    const visit = follow(visited('stay', { idNumber: 'dNumber' }, true), visited('stay', { idNumber: 'dNumber' }))
    expect(arrivalOf(visit).notice).toBeUndefined()
  })
})

describe('Answering', () => {
  test('an answer leads to the next question and emits the move', () => {
    const move = follow(visited('idNumber'), { type: 'answered', question: 'idNumber', answer: 'dNumber' })
    const answers = { idNumber: 'dNumber' } as const
    expect(move.state.value.page).toEqual({ stay: 'idle' })
    expect(arrivalOf(move)).toEqual({ step: 'stay', answers, notice: undefined })
    expect(move.emitted).toEqual([
      { type: 'moved', from: { step: 'idNumber', answers }, to: { step: 'stay', answers } },
    ])
  })

  test('the last answer leads to the result', () => {
    const { services: _, ...before } = newcomer.answers
    const move = follow(visited('services', before), { type: 'answered', question: 'services', answer: 'all' })
    expect(move.state.value.page).toBe('result')
    expect(move.emitted).toEqual([
      {
        type: 'moved',
        from: { step: 'services', answers: newcomer.answers },
        to: { step: 'result', answers: newcomer.answers },
      },
    ])
  })

  test('an answer to a question that is not shown is ignored', () => {
    const odd = follow(visited('idNumber'), { type: 'answered', question: 'age', answer: 'adult' })
    expect(arrivalOf(odd)).toEqual({ step: 'idNumber', answers: {}, notice: undefined })
    expect(odd.emitted).toEqual([])
  })

  test.for(['start', 'result', 'about'] as const)('an answer on the %s page is ignored', (step) => {
    const answers = step === 'result' ? newcomer.answers : {}
    const odd = follow(visited(step, answers), { type: 'answered', question: 'idNumber', answer: 'none' })
    expect(arrivalOf(odd)).toEqual({ step, answers, notice: undefined })
    expect(odd.emitted).toEqual([])
  })
})

describe('Continuing with nothing chosen', () => {
  test('shows an error and keeps the answers', () => {
    const { age: _, ...answers } = newcomer.answers
    const failed = follow(visited('age', answers), { type: 'submitted.empty', question: 'age' })
    expect(failed.state.value.page).toEqual({ age: 'invalid' })
    expect(arrivalOf(failed)).toEqual({ step: 'age', answers, notice: undefined })
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
    expect(arrivalOf(settled).step).toBe('stay')
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

describe('Changing an answer from the result', () => {
  test('leads straight back to the result when no new question comes up', () => {
    const move = follow(visited('document', newcomer.answers), {
      type: 'answered',
      question: 'document',
      answer: 'eeaIdCard',
    })
    const answers = newcomer.with({ document: 'eeaIdCard' }).answers
    expect(arrivalOf(move)).toEqual({ step: 'result', answers, notice: undefined })
    expect(move.emitted).toEqual([
      { type: 'moved', from: { step: 'document', answers }, to: { step: 'result', answers } },
    ])
  })

  test('leads to a new question, and keeps the other answers', () => {
    const move = follow(visited('bank', newcomer.answers), { type: 'answered', question: 'bank', answer: 'onlineBank' })
    const { answers } = newcomer.with({ bank: 'onlineBank' })
    expect(arrivalOf(move)).toEqual({ step: 'bankAnswer', answers, notice: undefined })
  })

  test('to the same answer leads straight back without a notice', () => {
    const move = follow(visited('age', newcomer.answers), { type: 'answered', question: 'age', answer: 'adult' })
    expect(arrivalOf(move)).toEqual({ step: 'result', answers: newcomer.answers, notice: undefined })
  })

  test('drops an answer that no longer applies, with a notice', () => {
    const move = follow(visited('bank', resident.answers), { type: 'answered', question: 'bank', answer: 'none' })
    expect(arrivalOf(move)).toEqual({ step: 'result', answers: withoutAccount, notice: 'dropped' })
  })

  test('to no number drops the answers that require one, with a notice', () => {
    const move = follow(visited('idNumber', resident.answers), {
      type: 'answered',
      question: 'idNumber',
      answer: 'none',
    })
    expect(arrivalOf(move)).toEqual({ step: 'result', answers: applicant.answers, notice: 'dropped' })
  })

  test('and going back shows the new choice without a notice', () => {
    const { emitted } = follow(visited('idNumber', resident.answers), {
      type: 'answered',
      question: 'idNumber',
      answer: 'none',
    })
    expect(emitted).toEqual([
      {
        type: 'moved',
        from: { step: 'idNumber', answers: applicant.answers },
        to: { step: 'result', answers: applicant.answers },
      },
    ])
    const back = emitted.map(({ from }) => arrivalOf(follow(visited(from.step, from.answers))))
    expect(back).toEqual([{ step: 'idNumber', answers: applicant.answers, notice: undefined }])
  })

  test('gives the notice once: the next answer clears it', () => {
    const move = follow(
      visited('bank', resident.answers),
      { type: 'answered', question: 'bank', answer: 'none' },
      visited('age', withoutAccount),
      { type: 'answered', question: 'age', answer: 'adult' },
    )
    expect(arrivalOf(move).notice).toBeUndefined()
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
    expect(locations.map(({ step }) => step)).toEqual(steps)
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
    expect(heard).toEqual([{ type: 'moved', from: { step: 'idNumber', answers }, to: { step: 'stay', answers } }])
    expect(locationOf(actor.getSnapshot())).toEqual({ step: 'stay', answers })
    actor.stop()
  })
})
