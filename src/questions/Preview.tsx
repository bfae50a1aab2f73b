import { memo } from 'react'
import { type Answers, optionsOf, preview, type Question, services } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { countByStatus, prospectStatus } from '../services/previewStatus.ts'
import { statusDoor } from '../services/statusDoor.ts'
import { DoorPicture } from '../ui/DoorPicture.tsx'
import { DoorTable } from '../ui/DoorTable.tsx'
import { Fold } from '../ui/Fold.tsx'
import { Strong } from '../ui/phrases.tsx'
import { Text } from '../ui/Text.tsx'
import { useOptionWords } from './Options.tsx'

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
  const prospects = preview({ ...answers, [question.id]: draft })
  return (
    <div className="ds-card preview needs-script">
      <Fold summary={words.count(countByStatus(prospects))}>{() => <Services prospects={prospects} />}</Fold>
    </div>
  )
}

function Services({ prospects }: { prospects: ReturnType<typeof preview> }) {
  const { statuses, services: names } = useTexts('core')
  return (
    <ul className="doors">
      {services.map(({ id }) => {
        const status = prospectStatus(prospects[id])
        return (
          <li key={id}>
            <DoorPicture state={statusDoor(status, prospects[id].least.degree)} />
            <Strong>{names[id].name}</Strong>
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
  return <Fold summary={words.each}>{() => <OptionTable question={question} answers={answers} />}</Fold>
})

/** Which services each answer leaves within reach: services in rows, answers in columns. */
function OptionTable({ question, answers }: EachOptionProps) {
  const { preview: words, services: names, statuses } = useTexts('core')
  const wordsOf = useOptionWords()
  const columns = optionsOf(question).map((id) => ({
    id,
    name: wordsOf(question.id, id).brief,
    prospects: preview({ ...answers, [question.id]: answerOf(question, id) }),
  }))
  const legend = [
    { state: 'open', words: words.openOrFree },
    { state: 'maybe', words: statuses.maybe },
    { state: 'shut', words: statuses.closed },
  ] as const
  return (
    <>
      <p className="small">{words.eachNote}</p>
      <DoorTable
        label={words.each}
        corner={words.service}
        columns={columns}
        rows={services.map(({ id }) => ({
          id,
          name: names[id].name,
          doors: columns.map(({ prospects }) => {
            const status = prospectStatus(prospects[id])
            return { state: statusDoor(status), words: statuses[status] }
          }),
        }))}
        legend={legend}
      />
    </>
  )
}

/** One option as an answer on its own. */
function answerOf(question: Question, option: string): string | readonly string[] {
  if (question.kind === 'one') return option
  return option === question.exclusive ? [] : [option]
}
