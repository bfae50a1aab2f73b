import { memo, useState } from 'react'
import { type Answers, optionsOf, preview, type Question, type Status, services } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { DoorPicture } from '../ui/DoorPicture.tsx'
import { Text } from '../ui/Text.tsx'
import { useOptionWords } from './Options.tsx'
import { countOf, prospectStatus } from './prospects.ts'
import { statusDoor } from './statusDoor.ts'

type PreviewProps = {
  question: Question
  /** What is answered and committed, this question's answer among it. */
  answers: Answers
  /** What is chosen here, not yet committed. */
  draft: Answers[keyof Answers]
}

/** What the answers and the choice made here give access to: one line, which unfolds to the services. */
export function Preview({ question, answers, draft }: PreviewProps) {
  const { preview: words } = useTexts('core')
  const [isOpen, setOpen] = useState(false)
  const prospects = preview({ ...answers, [question.id]: draft })
  return (
    <div className="ds-card preview needs-script">
      <Disclosure summary={words.count(countOf(prospects))} onToggle={setOpen}>
        {isOpen ? <Services prospects={prospects} /> : null}
      </Disclosure>
    </div>
  )
}

function Services({ prospects }: { prospects: ReturnType<typeof preview> }) {
  const { statuses, services: names } = useTexts('core')
  return (
    <ul className="doors doors--small">
      {services.map(({ id }) => {
        const status = prospectStatus(prospects[id])
        return (
          <li key={id}>
            <DoorPicture state={statusDoor(status, prospects[id].least.degree)} />
            <strong>
              <Text>{names[id].name}</Text>
            </strong>
            <Text>{statuses[status]}</Text>
          </li>
        )
      })}
    </ul>
  )
}

type EachOptionProps = { question: Question; answers: Answers }

/** Every option of a question side by side. Worked out only when it is opened. */
export const EachOption = memo(function EachOption({ question, answers }: EachOptionProps) {
  const { preview: words } = useTexts('core')
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure summary={words.each} onToggle={setOpen}>
      {isOpen ? <OptionTable question={question} answers={answers} /> : null}
    </Disclosure>
  )
})

/** The statuses that the table counts: those that differ while answers are open. */
const columns: readonly Status[] = ['open', 'free', 'maybe', 'closed']

function OptionTable({ question, answers }: EachOptionProps) {
  const { preview: words, statuses } = useTexts('core')
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
              {columns.map((status) => (
                <th key={status} scope="col">
                  <DoorPicture state={statusDoor(status)} /> <Text>{statuses[status]}</Text>
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
                {columns.map((status) => (
                  <td key={status}>{count[status]}</td>
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
  return option === question.exclusive ? [] : [option]
}
