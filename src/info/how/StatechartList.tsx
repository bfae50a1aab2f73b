import { useTexts } from '../../i18n/texts.ts'
import { Text } from '../../ui/Text.tsx'
import { alike, type State, statechart, type Transition } from './statechart.ts'

/** The same as the picture, in words: each state, what is in it, and what leads out of it. */
export function StatechartList() {
  return (
    <ul className="graph-list bullets">
      {alike(statechart.inner).map((states) => (
        <StateText key={states[0].name} states={states} />
      ))}
    </ul>
  )
}

/** States that are alike are told once. */
function StateText({ states }: { states: readonly [State, ...State[]] }) {
  const { machine: words } = useTexts('rules').how
  const nameText = useNameText()
  const [{ inner, isInitial, transitions }] = states
  return (
    <li>
      {states.map(({ name }, at) => (
        <span key={name}>
          {at > 0 ? ', ' : null}
          <Code>{name}</Code>
        </span>
      ))}
      {' – '}
      <Text>{states.length > 1 ? words.questions : nameText(states[0].name)}</Text>{' '}
      {isInitial ? <Text>{words.initial}</Text> : null}
      {inner.length + transitions.length > 0 ? (
        <ul className="bullets">
          {transitions.map((transition) => (
            <li key={transition.event}>
              <TransitionText transition={transition} />
            </li>
          ))}
          {alike(inner).map((each) => (
            <StateText key={each[0].name} states={each} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}

/** What a state means: a page by its name on the site. */
function useNameText(): (name: string) => string {
  const { pages, result, compare } = useTexts('core').ui
  const { machine: words } = useTexts('rules').how
  const texts: { readonly [state: string]: string } = { ...pages, result, compare, ...words.states }
  return (name) => texts[name] ?? name
}

function TransitionText({ transition: { event, guard, to } }: { transition: Transition }) {
  const { machine: words } = useTexts('rules').how
  const said = [words.events[event], guard ? words.guards[guard] : undefined].filter(Boolean).join(', ')
  return (
    <>
      <Code>{[event, guard].filter(Boolean).join(', ')}</Code>: <Text>{said}</Text>
      {to.length === 1 ? (
        <span>
          {' '}
          {words.move} <Code>{to[0] ?? ''}</Code>
        </span>
      ) : null}
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
