import {
  type ChoiceId,
  type DecisionMaker,
  decisionMakers,
  eids,
  type Question,
  type QuestionId,
  questionHelp,
  questions,
  type SourceId,
  serviceGroups,
  services,
} from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { useOptionWords } from '../../questions/Options.tsx'
import { SourceDetails } from '../../sources/SourceDetails.tsx'
import { Text } from '../../ui/Text.tsx'
import { type ConditionToBeAsked, conditionsToBeAsked } from '../conditionsToBeAsked.ts'
import { useAnswerWords } from '../conditionText.ts'
import { WhatToAsk } from './EidRules.tsx'

/** The questions with their answers, and who is asked each. */
export function QuestionRules() {
  const { questions: words } = useTexts('core')
  return questions.map((question) => {
    return (
      <section key={question.id} className="service-note rule" aria-labelledby={`q-${question.id}`}>
        <h3 className="ds-heading" data-size="2xs" id={`q-${question.id}`} tabIndex={-1}>
          <Text>{words[question.id].title}</Text>
        </h3>
        <Options question={question} />
        <Help id={question.id} />
        <WhoIsAsked id={question.id} />
        {settledBy(question.id).map((decisionMaker) => (
          <div key={decisionMaker} className="rule">
            <WhatToAsk decisionMaker={decisionMaker} />
            <SourceDetails of={words[question.id].title} ids={decisionMakers[decisionMaker].sources} />
          </div>
        ))}
      </section>
    )
  })
}

/** What the question says of the world beside what it asks. */
function Help({ id }: { id: QuestionId }) {
  const { questions: words } = useTexts('core')
  const ids = (questionHelp as { readonly [Q in QuestionId]?: readonly SourceId[] })[id]
  if (!ids) return null
  const { hint, help } = words[id]
  return (
    <>
      {[hint, ...(help?.body ?? [])].map((line) => (
        <p key={line}>
          <Text>{line}</Text>
        </p>
      ))}
      <SourceDetails of={words[id].title} ids={ids} />
    </>
  )
}

/** Whose answer this question asks for, where no eID's own table names them. */
function settledBy(question: Question['id']): readonly DecisionMaker[] {
  const named = eids.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'depends' ? [row.on] : [])))
  return (Object.keys(decisionMakers) as DecisionMaker[]).filter(
    (id) => decisionMakers[id].replies.some((reply) => reply.question === question) && !named.includes(id),
  )
}

function Options({ question }: { question: Question }) {
  const wordsOf = useOptionWords(question)
  const ids =
    question.kind === 'one'
      ? question.answers
      : [...(question.of === 'eids' ? eids.map(({ id }) => id) : serviceIds), question.exclusive]
  return (
    <ul className="bullets inline">
      {ids.map((id) => (
        <li key={id}>
          <Text>{wordsOf(id).label}</Text>
        </li>
      ))}
    </ul>
  )
}

const serviceIds = serviceGroups.flatMap((group) =>
  services.filter((service) => service.group === group).map(({ id }) => id),
)

/** Who is asked a question. */
export function WhoIsAsked({ id }: { id: QuestionId }) {
  const { all } = useTexts('rules')
  const asked = conditionsToBeAsked(id)
  if (asked.length === 0) {
    return (
      <p>
        <Text>{all.questions.everyone}</Text>
      </p>
    )
  }
  return (
    <>
      <p>
        <Text>{all.questions.asked}</Text>
      </p>
      <Conditions asked={asked} />
    </>
  )
}

function Conditions({ asked }: { asked: readonly ConditionToBeAsked[] }) {
  const { eids: names, questions: words } = useTexts('core')
  const { all } = useTexts('rules')
  const answerWords = useAnswerWords()
  return (
    <ul className="bullets">
      {asked.map(({ question, answers, without }) => (
        <li key={question}>
          <Text>
            {without.length > 0
              ? all.answers(words[question].short, [all.questions.notHeld(without.map((id) => names[id].name))])
              : all.answers(
                  words[question].short,
                  answers.map((answer) => answerWords(question as ChoiceId, answer)),
                )}
          </Text>
        </li>
      ))}
    </ul>
  )
}
