import { type ActorLogic, type EventFromLogic, transition } from 'xstate'
import { type AdjacencyMap, getAdjacencyMap, getShortestPaths, type TraversalOptions } from 'xstate/graph'
import { type EidId, optionsOf, type QuestionId, questionById, retrace } from '#rules'
import { firstOpenLocation, isQuestion, locationBefore, type WizardLocation } from '../../src/wizard/location.ts'
import { locationOf, type WizardSnapshot as State, wizardAt, wizardMachine } from '../../src/wizard/wizardMachine.ts'

export type { State }

type WizardEvent = EventFromLogic<typeof wizardMachine>
export type Graph = AdjacencyMap<State, WizardEvent>

/** What a person can do at a location. */
type Moves = (location: WizardLocation) => readonly WizardEvent[]

/** The graph of the machine from the first question on, with these moves only. */
export function graphOf(...kinds: readonly Moves[]): Graph {
  return getAdjacencyMap(machine, from(kinds))
}

/** The shortest path to each result, as the moves on it. */
export function pathsToResults(...kinds: readonly Moves[]): readonly (readonly Move[])[] {
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
export type Move = { readonly from: WizardLocation; readonly event: WizardEvent; readonly to: WizardLocation }

// the types of a machine that emits events do not fit those of the graph
const machine = wizardMachine as unknown as ActorLogic<State, WizardEvent>

function from(kinds: readonly Moves[]): TraversalOptions<State, WizardEvent, unknown> {
  const [fromState] = transition(wizardMachine, wizardAt('start'), visiting({ page: 'idNumber', answers: {} }))
  return { fromState, events: (state) => kinds.flatMap((moves) => moves(locationOf(state))), serializeState: keyOf }
}

/** What identifies a state: the page, whether it is invalid, and the answers, without the notice. */
export function keyOf({ value, context: { answers } }: State): string {
  return JSON.stringify([value, answers])
}

/** Some answers to some questions; all answers to the others. */
export type Some = { readonly [Q in QuestionId]?: readonly unknown[] | undefined }

/** Answering the question with these answers; one choice of services is enough, since nothing comes after it. */
export function answering(some: Some): Moves {
  return ({ page }) =>
    isQuestion(page)
      ? answersTo(page, some).map((answer) => ({ type: 'answered', question: page, answer }) as WizardEvent)
      : []
}

/** Continue with nothing chosen, then choosing an option. */
export const submittingEmpty: Moves = ({ page }) =>
  isQuestion(page) ? [{ type: 'submitted.empty', question: page }, { type: 'changed' }] : []

/** The Back link, the link that goes on, and the links that change an answer from the result. */
export const goingBack: Moves = (location) => {
  const { page, answers } = location
  if (page === 'start') return [firstOpenLocation(answers), { page: 'idNumber', answers: {} } as const].map(visiting)
  const before = isQuestion(page)
    ? [locationBefore(location)]
    : retrace(answers).asked.map((asked) => ({ page: asked, answers }))
  return before.map(visiting)
}

function visiting(location: WizardLocation): WizardEvent {
  return { type: 'visited', arrival: { ...location, ignored: false } }
}

function answersTo(id: QuestionId, some: Some): readonly unknown[] {
  return some[id] ?? (id === 'services' ? ['all'] : optionsOf(questionById(id)))
}

/** No eID, one for a part of the services, one for most, and two. */
export const someHeldSets: readonly (readonly EidId[])[] = [[], ['minid'], ['bankid'], ['buypass', 'commfides']]

/** Two answers to each question with many options: one with further questions, and one without. */
export const fewAnswers: Some = {
  idNumber: ['dNumber', 'none'],
  stay: ['living', 'visiting'],
  age: ['adult', 'under13'],
  have: [[], ['bankid']],
  document: ['passport', 'none'],
}
