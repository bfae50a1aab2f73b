import {
  type DecisionMaker,
  decisionMakers,
  eids,
  keysOf,
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
import { Bullets, P, Paragraphs } from '../../ui/phrases.tsx'
import { Section } from '../../ui/Section.tsx'
import { type ConditionToBeAsked, conditionsToBeAsked } from '../conditionsToBeAsked.ts'
import { useAnswersText } from '../whenText.ts'
import { WhatToAsk } from './EidRules.tsx'

const helpSources: { readonly [Q in QuestionId]?: readonly SourceId[] } = questionHelp

const serviceIds = serviceGroups.flatMap((group) =>
  services.filter((service) => service.group === group).map(({ id }) => id),
)

/** The questions with their answers, and who is asked each. */
export function QuestionRules() {
  const { questions: words } = useTexts('core')
  return questions.map((question) => (
    <Section
      key={question.id}
      className="rule"
      title={words[question.id].title}
      level={3}
      data-size="2xs"
      id={`q-${question.id}`}
      tabIndex={-1}
    >
      <Options question={question} />
      <Help id={question.id} />
      <WhoIsAsked id={question.id} />
      {settledBy(question.id).map((decisionMaker) => (
        <div key={decisionMaker} className="rule">
          <WhatToAsk decisionMaker={decisionMaker} />
          <SourceDetails of={words[question.id].title} ids={decisionMakers[decisionMaker].sources} />
        </div>
      ))}
    </Section>
  ))
}

/** Who is asked a question. */
export function WhoIsAsked({ id }: { id: QuestionId }) {
  const { all } = useTexts('rules')
  const asked = conditionsToBeAsked(id)
  if (asked.length === 0) return <P>{all.questions.everyone}</P>
  return (
    <>
      <P>{all.questions.asked}</P>
      <Conditions asked={asked} />
    </>
  )
}

function Options({ question }: { question: Question }) {
  const wordsOf = useOptionWords()
  const ids =
    question.kind === 'one'
      ? question.answers
      : [...(question.of === 'eids' ? eids.map(({ id }) => id) : serviceIds), question.exclusive]
  return <Bullets className="bullets inline">{ids.map((id) => wordsOf(question.id, id).label)}</Bullets>
}

/** What the question says of the world beside what it asks. */
function Help({ id }: { id: QuestionId }) {
  const { questions: words } = useTexts('core')
  const ids = helpSources[id]
  if (!ids) return null
  const { hint, help } = words[id]
  return (
    <>
      <Paragraphs>{[hint, ...(help?.body ?? [])]}</Paragraphs>
      <SourceDetails of={words[id].title} ids={ids} />
    </>
  )
}

/** Whose answer this question asks for, where no eID's own table names them. */
function settledBy(question: Question['id']): readonly DecisionMaker[] {
  const named = eids.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'depends' ? [row.on] : [])))
  return keysOf(decisionMakers).filter(
    (id) => decisionMakers[id].replies.some((reply) => reply.question === question) && !named.includes(id),
  )
}

function Conditions({ asked }: { asked: readonly ConditionToBeAsked[] }) {
  const { eids: names, lists } = useTexts('core')
  const { all } = useTexts('rules')
  const answersText = useAnswersText()
  const wordsOf = useOptionWords()
  return (
    <Bullets>
      {asked.map(({ question, answers, notHeld }) =>
        answersText(
          question,
          notHeld.length > 0
            ? [all.questions.notHeld({ eids: lists.or(notHeld.map((id) => names[id].name)) })]
            : answers.map((answer) => wordsOf(question, answer).label),
        ),
      )}
    </Bullets>
  )
}
