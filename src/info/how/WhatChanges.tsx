import { eids, optionsOf, type Question, questions, recommend, services, type When } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { useOptionWords } from '../../questions/Options.tsx'
import { Bullets, P } from '../../ui/phrases.tsx'
import { Section } from '../../ui/Section.tsx'
import { standInsOf } from '../whenText.ts'

/** Partial answers of which nothing is known yet. */
const unknown = recommend({})

/** Every question with its answers, and what they can change. */
export function WhatChanges() {
  return questions.map((question) => <Changing key={question.id} question={question} />)
}

function Changing({ question }: { question: Question }) {
  const texts = useTexts('core')
  const { changes } = useTexts('rules').how
  const wordsOf = useOptionWords()
  const changed = eidsChangedBy(question.id).map(({ id }) => texts.eids[id].name)
  const touched = servicesChangedBy(question.id).map(({ id }) => texts.services[id].name)
  const lines = [
    changed.length > 0 ? changes.verdicts({ eids: texts.lists.and(changed) }) : changes.nothingElse,
    ...(touched.length > 0 ? [changes.services({ services: texts.lists.between(touched) })] : []),
    changes.by[question.changedBy],
    ...Object.entries(standInsOf(question)).map(([answer, meant]) =>
      changes.standsFor({
        answer: wordsOf(question.id, answer).label,
        meant: texts.lists.long(meant.map((id) => wordsOf(question.id, id).label)),
      }),
    ),
  ]
  return (
    <Section
      className="rule"
      title={texts.questions[question.id].title}
      level={3}
      data-size="2xs"
      id={`change-${question.id}`}
    >
      <P>{`${changes.answers}: ${optionsOf(question)
        .map((id) => wordsOf(question.id, id).label)
        .join(' · ')}`}</P>
      <Bullets>{lines}</Bullets>
    </Section>
  )
}

/** The eIDs whose verdict an answer can change, while nothing is known yet. */
function eidsChangedBy(id: Question['id']) {
  return eids.filter((eid) => {
    const { verdict } = unknown.eids[eid.id]
    return verdict.kind === 'unknown' && verdict.missing.includes(id)
  })
}

/** The services whose limits, or ways in with no eID, ask for an answer. */
function servicesChangedBy(id: Question['id']) {
  const names = (when: When | undefined) => when !== undefined && id in when
  return services.filter(
    ({ limits = [], openWithoutEid = [], alternatives }) =>
      [...limits, ...openWithoutEid, ...alternatives].some(({ when }) => names(when)) ||
      alternatives.some(({ soonerFor }) => names(soonerFor)),
  )
}
