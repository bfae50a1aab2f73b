import { type ActorLogic, type EventFromLogic, transition } from 'xstate'
import { type AdjacencyMap, getAdjacencyMap, getShortestPaths, type TraversalOptions } from 'xstate/graph'
import { type EidId, optionsOf, type QuestionId, questionById, retrace } from '#rules'
import { firstOpenLocation, isQuestion, locationBefore, type WizardLocation } from '../../src/wizard/location.ts'
import { locationOf, type WizardSnapshot as State, wizardAt, wizardMachine } from '../../src/wizard/wizardMachine.ts'

export type { State }
export type WizardEvent = EventFromLogic<typeof wizardMachine>
export type Graph = AdjacencyMap<State, WizardEvent>

/** What a person can do at a location. */
type Moves = (location: WizardLocation) => readonly WizardEvent[]

/** The machine as `xstate/graph` walks it from the first question on, when people do nothing but this. */
export function graphOf(...kinds: readonly Moves[]): Graph {
  return getAdjacencyMap(machine, from(kinds))
}

/** The shortest path to each result, as the moves on it. */
export function pathsToResults(...kinds: readonly Moves[]): readonly (readonly Transition[])[] {
  const paths = getShortestPaths(machine, { ...from(kinds), toState: (state) => state.matches({ page: 'result' }) })
  return paths.map(({ steps }) =>
    steps.slice(1).map(({ event, state }, index) => ({
      from: locationOf((steps[index] as (typeof steps)[number]).state),
      event,
      to: locationOf(state),
    })),
  )
}

/** An event, and the locations that it leads from and to. */
export type Transition = { readonly from: WizardLocation; readonly event: WizardEvent; readonly to: WizardLocation }

// the types of a machine that emits do not fit those of the graph
const machine = wizardMachine as unknown as ActorLogic<State, WizardEvent>

function from(kinds: readonly Moves[]): TraversalOptions<State, WizardEvent, unknown> {
  const [fromState] = transition(wizardMachine, wizardAt('start'), visiting({ step: 'idNumber', answers: {} }))
  return { fromState, events: (state) => kinds.flatMap((moves) => moves(locationOf(state))), serializeState: keyOf }
}

/** What makes a state another one: the page, whether it is invalid, and the answers. What a page says about the way there does not. */
export function keyOf({ value, context: { answers } }: State): string {
  return JSON.stringify([value, answers])
}

/** Some answers to some questions; all to those that are not named. */
export type Some = { readonly [Q in QuestionId]?: readonly unknown[] | undefined }

/** These answers to the question asked; one choice of services stands for all, since nothing comes after it. */
export function answering(some: Some): Moves {
  return ({ step }) =>
    isQuestion(step)
      ? answersTo(step, some).map((answer) => ({ type: 'answered', question: step, answer }) as WizardEvent)
      : []
}

/** Continue with nothing chosen, and a choice after it. */
export const submittingEmpty: Moves = ({ step }) =>
  isQuestion(step) ? [{ type: 'submitted.empty', question: step }, { type: 'changed' }] : []

/** The Back link, the link that goes on, and the links that change an answer from the result. */
export const goingBack: Moves = (location) => {
  const { step, answers } = location
  if (step === 'start') return [firstOpenLocation(answers), { step: 'idNumber', answers: {} } as const].map(visiting)
  const before = isQuestion(step)
    ? [locationBefore(location)]
    : retrace(answers).asked.map((asked) => ({ step: asked, answers }))
  return before.map(visiting)
}

function visiting(location: WizardLocation): WizardEvent {
  return { type: 'visited', arrival: { ...location, ignored: false } }
}

function answersTo(id: QuestionId, some: Some): readonly unknown[] {
  return some[id] ?? (id === 'services' ? ['all'] : optionsOf(questionById(id)))
}

/** Nothing, an eID that opens a part, one that opens most, and two. */
export const someHeldSets: readonly (readonly EidId[])[] = [[], ['minid'], ['bankid'], ['buypass', 'commfides']]

/** Two answers to each question with many, of which one leads on and one ends it. */
export const fewAnswers: Some = {
  idNumber: ['dNumber', 'none'],
  stay: ['living', 'visiting'],
  age: ['adult', 'under13'],
  have: [[], ['bankid']],
  document: ['passport', 'none'],
}
