import type { AnyStateNode } from 'xstate'
import { wizardMachine } from '../../wizard/wizardMachine.ts'

/** A state of the machine, as the machine itself has it. */
export type State = {
  readonly name: string
  readonly isInitial: boolean
  readonly inner: readonly State[]
  readonly moves: readonly Transition[]
}

/** A way from a state to another. It has the event that takes it, or none when it is taken at once. */
export type Transition = {
  readonly from: string
  readonly to: string
  readonly event: string | undefined
  readonly guard: string | undefined
}

/** The machine as a tree of states, read from the one that runs. */
export const statechart: State = read(wizardMachine.root)

/** All moves of a state and of those inside it. */
export function transitionsIn(state: State): readonly Transition[] {
  return [...state.moves, ...state.inner.flatMap(transitionsIn)]
}

function read(node: AnyStateNode): State {
  const first = node.initial?.target[0]?.key
  return {
    name: node.key,
    isInitial: node.parent?.initial?.target[0] === node,
    inner: Object.values(node.states as Record<string, AnyStateNode>)
      .map(read)
      .sort((one, other) => Number(other.name === first) - Number(one.name === first)),
    moves: [...(node.always ?? []), ...[...node.transitions.values()].flat()].flatMap(({ target, eventType, guard }) =>
      (target ?? []).map((to) => ({
        from: node.key,
        to: to.key,
        event: eventType || undefined,
        guard: typeof guard === 'string' ? guard : undefined,
      })),
    ),
  }
}
