import { memo, useState } from 'react'
import { type Answers, type Effect, effectOf, optionsOf, type Prospect, preview, type Question, services } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { DoorPicture, type DoorState } from '../ui/DoorPicture.tsx'
import { Text } from '../ui/Text.tsx'
import { useOptionWords } from './Options.tsx'

type Prospects = ReturnType<typeof preview>

/** How a service stands while answers are open, from certain to ruled out. */
export type ProspectStanding = 'sure' | 'surePart' | 'maybe' | 'closed'

const standings: readonly ProspectStanding[] = ['sure', 'surePart', 'maybe', 'closed']
const doors: Record<ProspectStanding, DoorState> = { sure: 'open', surePart: 'ajar', maybe: 'maybe', closed: 'shut' }

export function standingOf({ least, most }: Prospect): ProspectStanding {
  if (least === 'full') return 'sure'
  if (least === 'part') return 'surePart'
  return most === 'none' ? 'closed' : 'maybe'
}

type PreviewProps = {
  question: Question
  /** What is answered and committed, this question's answer among it. */
  answers: Answers
  /** What is chosen here, not yet committed. */
  draft: Answers[keyof Answers]
}

/** What the answers open so far, and what the choice made here would add and rule out. */
export function Preview({ question, answers, draft }: PreviewProps) {
  const { preview: words } = useTexts('core')
  const before = preview({ ...answers, [question.id]: undefined })
  const after = preview({ ...answers, [question.id]: draft })
  return (
    <aside className="ds-card preview" aria-labelledby="preview">
      <h2 className="ds-heading" data-size="2xs" id="preview">
        {words.title}
      </h2>
      <p className="small">{words.count(countOf(after))}</p>
      {draft === undefined ? null : <Difference effect={effectOf(before, after)} />}
      <Doors prospects={after} />
    </aside>
  )
}

/** How many services stand in each way. */
export function countOf(prospects: Prospects): Record<ProspectStanding, number> {
  const all = Object.values(prospects).map(standingOf)
  const count = (standing: ProspectStanding) => all.filter((other) => other === standing).length
  return { sure: count('sure'), surePart: count('surePart'), maybe: count('maybe'), closed: count('closed') }
}

function Difference({ effect }: { effect: Effect }) {
  const { preview: words, services: names, ui } = useTexts('core')
  const named = (ids: Effect['gained']) => ui.list(ids.map((id) => names[id].short ?? names[id].name))
  return (
    <ul className="plain-list small">
      <li>
        <Text>{effect.gained.length > 0 ? words.gained(named(effect.gained)) : words.gainsNothing}</Text>
      </li>
      {effect.lost.length > 0 ? (
        <li>
          <Text>{words.lost(named(effect.lost))}</Text>
        </li>
      ) : null}
      {effect.lessened.length > 0 ? (
        <li>
          <Text>{words.lessened(named(effect.lessened))}</Text>
        </li>
      ) : null}
    </ul>
  )
}

function Doors({ prospects }: { prospects: Prospects }) {
  const { preview: words, services: names } = useTexts('core')
  return (
    <ul className="doors doors--small">
      {services.map(({ id }) => {
        const standing = standingOf(prospects[id])
        return (
          <li key={id}>
            <DoorPicture state={doors[standing]} />
            <strong>
              <Text>{names[id].short ?? names[id].name}</Text>
            </strong>
            <span>{words.standings[standing]}</span>
          </li>
        )
      })}
    </ul>
  )
}

/** Every option of a question side by side. Worked out only when somebody wants to see it. */
export const EachOption = memo(function EachOption({ question, answers }: EachOptionProps) {
  const { preview: words } = useTexts('core')
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary={words.each} onToggle={setOpen}>
      {isOpen ? <OptionTable question={question} answers={answers} /> : null}
    </Disclosure>
  )
})

type EachOptionProps = { question: Question; answers: Answers }

/** How many services each option makes sure, leaves possible and rules out. */
function OptionTable({ question, answers }: EachOptionProps) {
  const { preview: words } = useTexts('core')
  const wordsOf = useOptionWords(question)
  const rows = optionsOf(question).map((option) => ({
    option,
    count: countOf(preview({ ...answers, [question.id]: answerOf(question, option) })),
  }))
  return (
    <>
      <p className="small">{words.eachNote}</p>
      <div className="scrolls">
        <table className="counts">
          <thead>
            <tr>
              <th scope="col">{words.answer}</th>
              {standings.map((standing) => (
                <th key={standing} scope="col">
                  <DoorPicture state={doors[standing]} /> <Text>{words.standings[standing]}</Text>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ option, count }) => (
              <tr key={option}>
                <th scope="row">
                  <Text>{wordsOf(option).label}</Text>
                </th>
                {standings.map((standing) => (
                  <td key={standing}>{count[standing]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** One option as an answer on its own. */
function answerOf(question: Question, option: string): string | readonly string[] {
  if (question.kind === 'one') return option
  return option === question.apart ? [] : [option]
}
