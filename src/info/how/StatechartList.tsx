import { useTexts } from '../../i18n/texts.ts'
import { Text } from '../../ui/Text.tsx'
import { type State, statechart, type Transition } from './statechart.ts'

/** The same as the picture, in words: each state, what is in it, and what leads out of it. */
export function StatechartList() {
  const { machine: words } = useTexts('rules').how
  return (
    <ul className="graph-list bullets">
      {statechart.moves.map((move) => (
        <li key={`${move.event} ${move.to}`}>
          <Text>{words.fromAnywhere}</Text> <MoveWords move={move} />
        </li>
      ))}
      {statechart.inner.map((state) => (
        <StateWords key={state.name} state={state} />
      ))}
    </ul>
  )
}

function StateWords({ state }: { state: State }) {
  const { machine: words } = useTexts('rules').how
  return (
    <li>
      <Code>{state.name}</Code> – <Text>{words.states[state.name] ?? ''}</Text>{' '}
      {state.isInitial ? <Text>{words.initial}</Text> : null}
      {state.inner.length + state.moves.length > 0 ? (
        <ul className="bullets">
          {state.inner.map((inner) => (
            <StateWords key={inner.name} state={inner} />
          ))}
          {state.moves.map((move) => (
            <li key={`${move.event} ${move.guard} ${move.to}`}>
              <MoveWords move={move} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  )
}

function MoveWords({ move: { event, guard, to } }: { move: Transition }) {
  const { machine: words } = useTexts('rules').how
  const said = [event ? words.events[event] : words.always, guard ? words.guards[guard] : undefined].filter(Boolean)
  return (
    <>
      <Code>{[event, guard].filter(Boolean).join(', ')}</Code>: <Text>{words.move(said.join(', '), to)}</Text>
    </>
  )
}

/** A name as it stands in the code. */
function Code({ children }: { children: string }) {
  return (
    <code lang="en" translate="no">
      {children}
    </code>
  )
}
