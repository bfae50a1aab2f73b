import { assertEvent, assign, enqueueActions, raise, type SnapshotFrom, setup } from 'xstate'
import { type Answer, type Answers, keysOf, type QuestionId, type WhatIf } from '#rules'
import {
  type Arrival,
  arriveAt,
  firstOpenLocation,
  type Notice,
  type WizardLocation,
  type WizardStep,
} from './location.ts'

type Answered<Q extends QuestionId> = { type: 'answered'; question: Q; answer: Answer<Q> }
export type AnswerEvent = { [Q in QuestionId]: Answered<Q> }[QuestionId]

type Context = {
  readonly answers: Answers
  readonly whatIf: WhatIf | undefined
  readonly notice: Notice | undefined
}

/** Before the address is read, nothing is known. */
const unread: Context = { answers: {}, whatIf: undefined, notice: undefined }

const wizard = setup({
  types: {
    context: {} as Context,
    events: {} as
      | { type: 'visited'; arrival: Arrival }
      | AnswerEvent
      | { type: 'submitted.empty'; question: QuestionId }
      | { type: 'changed' }
      /** Raised by the machine itself: the one event that changes the page. */
      | { type: 'reached'; location: WizardLocation; notice: Notice | undefined },
    emitted: {} as { type: 'moved'; from: WizardLocation; to: WizardLocation },
    tags: {} as 'question' | 'invalid' | 'content',
  },
  guards: {
    isAbout: ({ event }, question: QuestionId) => {
      assertEvent(event, ['answered', 'submitted.empty'])
      return event.question === question
    },
    isAt: ({ event }, step: WizardStep) => {
      assertEvent(event, 'reached')
      return event.location.step === step
    },
  },
  actions: {
    arrive: raise(({ event }) => {
      assertEvent(event, 'visited')
      return { type: 'reached', ...arriveAt(event.arrival) }
    }),
    /** The address that is left holds the new answer, so that Back shows it. */
    goOn: enqueueActions(({ context: { answers: before }, event, enqueue }) => {
      assertEvent(event, 'answered')
      const given = { ...before, [event.question]: event.answer }
      const to = firstOpenLocation(given)
      const isDropped = Object.keys(to.answers).length < Object.keys(given).length
      enqueue.raise({ type: 'reached', location: to, notice: isDropped ? 'dropped' : undefined })
      enqueue.emit({ type: 'moved', from: { step: event.question, answers: to.answers }, to })
    }),
    keep: assign(({ event }) => {
      assertEvent(event, 'reached')
      const { answers, whatIf } = event.location
      return { answers, whatIf, notice: event.notice }
    }),
  },
})

/** A question: asked, and said to be invalid once Continue is pressed with nothing chosen. */
function asking<const Q extends QuestionId>(question: Q) {
  const guard = { type: 'isAbout', params: question } as const
  return wizard.createStateConfig({
    tags: 'question',
    initial: 'idle',
    states: {
      idle: {},
      invalid: { tags: 'invalid', on: { changed: 'idle' } },
    },
    on: {
      'submitted.empty': { guard, target: '.invalid' },
      answered: { guard, actions: 'goOn' },
    },
  })
}

/** A page that only informs. */
const content = wizard.createStateConfig({ tags: 'content' })

/** Every page, and so every question. Which one comes next is worked out by the rules. */
const pages = {
  start: {},
  idNumber: asking('idNumber'),
  stay: asking('stay'),
  age: asking('age'),
  have: asking('have'),
  bank: asking('bank'),
  bankAnswer: asking('bankAnswer'),
  document: asking('document'),
  services: asking('services'),
  result: {},
  compare: {},
  all: content,
  how: content,
  about: content,
} as const satisfies { readonly [S in WizardStep]: object }

/**
 * The wizard: which page is shown, and whether the answers in its address are read. It knows the rules, but neither React nor
 * addresses: its owner says `visited` for every new address, and follows `moved`.
 */
export const wizardMachine = wizard.createMachine({
  id: 'wizard',
  type: 'parallel',
  context: unread,
  states: {
    address: {
      initial: 'unread',
      states: { unread: {}, read: {} },
      on: { visited: { target: '.read', actions: 'arrive' } },
    },
    page: {
      initial: 'start',
      states: pages,
      on: {
        reached: keysOf(pages).map((step) => ({
          guard: { type: 'isAt', params: step },
          target: `.${step}`,
          actions: 'keep',
        })),
      },
    },
  },
})

export type WizardSnapshot = SnapshotFrom<typeof wizardMachine>

/** The wizard on the page that a path names, before the answers in the address are read. */
export function wizardAt(step: WizardStep): WizardSnapshot {
  return wizardMachine.resolveState({ value: { address: 'unread', page: step }, context: unread })
}

/** The page that is shown. */
export function stepOf({ value: { page } }: WizardSnapshot): WizardStep {
  return typeof page === 'string' ? page : (Object.keys(page)[0] as WizardStep)
}

export function locationOf(snapshot: WizardSnapshot): WizardLocation {
  const { answers, whatIf } = snapshot.context
  return { step: stepOf(snapshot), answers, whatIf }
}
