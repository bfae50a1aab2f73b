import { assertEvent, assign, emit, setup } from 'xstate'
import type { Answer, Answers, QuestionId } from '#rules'
import {
  isOutcomePage,
  isQuestion,
  locationAfter,
  nearestReachable,
  type Step,
  type WizardLocation,
} from './location.ts'

/** What the page has to say about the way the person came here. */
export type Notice = 'ignored' | 'dropped' | 'incomplete'

/** What the address says. `ignored`: some of it was not understood. */
export type Arrival = WizardLocation & { readonly ignored: boolean }

type Answered<Q extends QuestionId> = { type: 'answered'; question: Q; answer: Answer<Q> }
export type AnswerEvent = { [Q in QuestionId]: Answered<Q> }[QuestionId]

type Context = WizardLocation & {
  readonly notice: Notice | undefined
  readonly arrived: boolean
}

/**
 * The wizard. Its states are the modes that it can be in; the questions are data, so it does not grow with them. It knows
 * the rules, but neither React nor addresses: its owner says `visited` for every new address, and follows `moved`.
 */
export const wizardMachine = setup({
  types: {
    context: {} as Context,
    input: {} as { step: Step },
    events: {} as
      | { type: 'visited'; arrival: Arrival }
      | AnswerEvent
      | { type: 'submittedEmpty'; question: QuestionId }
      | { type: 'chose' },
    emitted: {} as { type: 'moved'; from: WizardLocation; to: WizardLocation },
  },
  guards: {
    atStart: ({ context }) => context.arrived && context.step === 'start',
    atQuestion: ({ context }) => context.arrived && isQuestion(context.step),
    atResult: ({ context }) => context.arrived && context.step === 'result',
    atOther: ({ context }) => context.arrived,
    aboutThisQuestion: ({ context, event }) => {
      assertEvent(event, ['answered', 'submittedEmpty'])
      return event.question === context.step
    },
  },
  actions: {
    /** First the address that holds the answer, then the one that it leads to: so Back shows the choice. */
    announceMove: emit(({ context, event }) => {
      assertEvent(event, 'answered')
      const { to } = moveOf(context, event)
      return { type: 'moved', from: { step: context.step, answers: to.answers }, to }
    }),
    move: assign(({ context, event }) => {
      assertEvent(event, 'answered')
      const { to, held } = moveOf(context, event)
      return { ...to, supposed: undefined, notice: isSameSize(to.answers, held) ? undefined : ('dropped' as const) }
    }),
  },
}).createMachine({
  id: 'wizard',
  context: ({ input }) => ({ step: input.step, answers: {}, supposed: undefined, notice: undefined, arrived: false }),
  initial: 'arriving',
  on: {
    visited: {
      target: '.arriving',
      actions: assign(({ event }) => arrive(event.arrival)),
    },
  },
  states: {
    arriving: {
      always: [
        { guard: 'atStart', target: 'start' },
        { guard: 'atQuestion', target: 'asking' },
        { guard: 'atResult', target: 'result' },
        { guard: 'atOther', target: 'reading' },
      ],
    },
    start: {},
    asking: {
      initial: 'calm',
      states: {
        calm: {},
        complaining: { on: { chose: 'calm' } },
      },
      on: {
        submittedEmpty: { guard: 'aboutThisQuestion', target: '.complaining' },
        answered: { guard: 'aboutThisQuestion', target: 'arriving', actions: ['announceMove', 'move'] },
      },
    },
    result: {},
    reading: {},
  },
})

/** Where an answer leads, and the answers as they stand on the page that it was given on. */
function moveOf({ answers }: WizardLocation, { question, answer }: AnswerEvent): { to: WizardLocation; held: Answers } {
  return { to: locationAfter(answers, question, answer), held: { ...answers, [question]: answer } }
}

function arrive({ ignored, ...asked }: Arrival): Context {
  const { step, answers, supposed } = nearestReachable(asked)
  const isDropped = !isSameSize(answers, asked.answers) || !isSameSize(supposed ?? {}, asked.supposed ?? {})
  // a link to a result in which a question is not answered, such as one that is newer than the link
  const isIncomplete = isOutcomePage(asked.step) && isQuestion(step) && Object.keys(answers).length > 0
  const notice = ignored ? 'ignored' : isDropped ? 'dropped' : isIncomplete ? 'incomplete' : undefined
  return { step, answers, supposed, notice, arrived: true }
}

function isSameSize(one: object, other: object): boolean {
  return Object.keys(one).length === Object.keys(other).length
}
