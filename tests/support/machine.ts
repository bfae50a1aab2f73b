import { type EventFromLogic, transition } from 'xstate'
import type { Answers } from '#rules'
import type { WizardLocation, WizardPage } from '../../src/wizard/location.ts'
import { locationOf, wizardAt, wizardMachine } from '../../src/wizard/wizardMachine.ts'

/** What can happen to the wizard. */
export type Event = EventFromLogic<typeof wizardMachine>
type Moved = { readonly type: 'moved'; readonly from: WizardLocation; readonly to: WizardLocation }

/** The wizard before it knows its address. */
export const fresh = wizardAt('start')

/** A visit to the address of a page with these answers; `ignored` when a part of it was unknown. */
export function visited(page: WizardPage, answers: Answers = {}, ignored = false): Event {
  return { type: 'visited', arrival: { page, answers, ignored } }
}

/** The machine after these events, and what it emitted for the last one. */
export function follow(...events: readonly Event[]) {
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

/** Where the machine is after some events, and the notice that it gives. */
export function arrivalOf({ state }: ReturnType<typeof follow>): WizardLocation & { notice: string | undefined } {
  const { page, answers } = locationOf(state)
  return { page, answers, notice: state.context.notice }
}
