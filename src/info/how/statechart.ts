import type { AnyStateNode } from 'xstate'
import { wizardMachine } from '../../wizard/wizardMachine.ts'

/** A state of the machine, as the machine itself has it. */
export type State = {
  readonly name: string
  readonly isInitial: boolean
  readonly inner: readonly State[]
  readonly transitions: readonly Transition[]
}

/** What an event does in a state: where it may lead, or nowhere, when it is answered by another event. */
export type Transition = {
  readonly event: string
  readonly guard: string | undefined
  readonly to: readonly string[]
}

/** The machine as a tree of states, read from the one that runs. */
export const statechart: State = read(wizardMachine.root)

/** States that say the same, such as one for each question, together; in order. */
export function alike(states: readonly State[]): readonly (readonly [State, ...State[]])[] {
  const groups = new Map<string, [State, ...State[]]>()
  for (const state of states) {
    const { name, isInitial, ...rest } = state
    const key = rest.inner.length > 0 ? JSON.stringify(rest) : name
    const group = groups.get(key)
    if (group) group.push(state)
    else groups.set(key, [state])
  }
  return [...groups.values()]
}

function read(node: AnyStateNode): State {
  return {
    name: node.key,
    isInitial: node.parent?.initial?.target[0] === node,
    inner: Object.values<AnyStateNode>(node.states).map(read),
    transitions: [...node.transitions].map(([event, transitions]) => ({
      event,
      guard: transitions.map(({ guard }) => (typeof guard === 'object' ? guard.type : undefined))[0],
      to: transitions.flatMap(({ target = [] }) => target.map(({ key }) => key)),
    })),
  }
}
