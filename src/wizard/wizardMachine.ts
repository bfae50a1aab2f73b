import { assertEvent, assign, enqueueActions, raise, type SnapshotFrom, setup } from 'xstate'
import { type Answers, keysOf, type QuestionId, type WhatIf } from '#rules'
import {
  type Arrival,
  answerAt,
  arriveAt,
  type GivenAnswer,
  type Notice,
  type Reached,
  type WizardLocation,
  type WizardPage,
} from './location.ts'

export type AnswerEvent = { readonly type: 'answered' } & GivenAnswer

type Context = {
  readonly answers: Answers
  readonly whatIf: WhatIf | undefined
  readonly notice: Notice | undefined
}

const emptyContext: Context = { answers: {}, whatIf: undefined, notice: undefined }

const wizard = setup({
  types: {
    context: {} as Context,
    events: {} as
      | { type: 'visited'; arrival: Arrival }
      | AnswerEvent
      | { type: 'submitted.empty'; question: QuestionId }
      | { type: 'changed' }
      /** Raised by the machine itself: the one event that changes the page. */
      | ({ type: 'reached' } & Reached),
    emitted: {} as { type: 'moved'; from: WizardLocation; to: WizardLocation },
    tags: {} as 'question' | 'invalid',
  },
  guards: {
    isThisQuestion: ({ event }, question: QuestionId) => {
      assertEvent(event, ['answered', 'submitted.empty'])
      return event.question === question
    },
    leadsHere: ({ event }, page: WizardPage) => {
      assertEvent(event, 'reached')
      return event.location.page === page
    },
  },
  actions: {
    resolveArrival: raise(({ event }) => {
      assertEvent(event, 'visited')
      return { type: 'reached', ...arriveAt(event.arrival) }
    }),
    /** The address that is left holds the new answer, so that Back shows it. */
    goOn: enqueueActions(({ context, event: answer, enqueue }) => {
      assertEvent(answer, 'answered')
      const reached = answerAt(context.answers, answer)
      enqueue.raise({ type: 'reached', ...reached })
      const from = { page: answer.question, answers: reached.location.answers }
      enqueue.emit({ type: 'moved', from, to: reached.location })
    }),
    setLocation: assign(({ event }) => {
      assertEvent(event, 'reached')
      const { answers, whatIf } = event.location
      return { answers, whatIf, notice: event.notice }
    }),
  },
})

/** A question: asked, and said to be invalid once Continue is pressed with nothing chosen. */
function asking<const Q extends QuestionId>(question: Q) {
  const guard = { type: 'isThisQuestion', params: question } as const
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
  all: {},
  how: {},
  about: {},
  accessibility: {},
} as const satisfies { readonly [S in WizardPage]: S extends QuestionId ? ReturnType<typeof asking<S>> : object }

/**
 * The wizard: which page is shown, and whether the answers in its address are read. It knows the rules, but neither React nor
 * addresses: `useAddress` sends `visited` for every new address, and follows `moved`.
 */
export const wizardMachine = wizard.createMachine({
  id: 'wizard',
  type: 'parallel',
  context: emptyContext,
  states: {
    address: {
      initial: 'unread',
      states: { unread: {}, read: {} },
      on: { visited: { target: '.read', actions: 'resolveArrival' } },
    },
    page: {
      initial: 'start',
      states: pages,
      on: {
        reached: keysOf(pages).map((page) => ({
          guard: { type: 'leadsHere', params: page },
          target: `.${page}`,
          actions: 'setLocation',
        })),
      },
    },
  },
})

export type WizardSnapshot = SnapshotFrom<typeof wizardMachine>

/** The wizard on the page that a path names, before the answers in the address are read. */
export function wizardAt(page: WizardPage): WizardSnapshot {
  return wizardMachine.resolveState({ value: { address: 'unread', page }, context: emptyContext })
}

/** The page that is shown. */
export function pageOf({ value: { page } }: WizardSnapshot): WizardPage {
  return typeof page === 'string' ? page : (Object.keys(page)[0] as WizardPage)
}

export function locationOf(snapshot: WizardSnapshot): WizardLocation {
  const { answers, whatIf } = snapshot.context
  return { page: pageOf(snapshot), answers, whatIf }
}
