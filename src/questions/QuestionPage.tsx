import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type Answers, firstQuestion, optionsOf, type QuestionId, questionById, retrace } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { ArrivalNotice } from '../page/ArrivalNotice.tsx'
import { NeedsScript } from '../page/NeedsScript.tsx'
import { usePageTitle } from '../page/usePageTitle.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Link } from '../ui/Link.tsx'
import { P, Paragraphs } from '../ui/phrases.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { isQuestion, locationBefore, progressAt } from '../wizard/location.ts'
import { useAnswers, useIsRead, usePage, useWizard, useWizardActor, useWizardLocation } from '../wizard/useWizard.ts'
import { keepDraft, restoreDraft } from './keptDraft.ts'
import { Options, optionElementId } from './Options.tsx'
import { EachOption, Preview } from './Preview.tsx'
import { parseAnswer } from './parseAnswer.ts'

/** The id of the message that says what is missing. */
const errorId = 'question-error'

/** The question that the machine is at. */
export function QuestionPage() {
  const page = usePage()
  const answers = useAnswers()
  if (!isQuestion(page)) return null
  // a choice that came with the address is a new form: its inputs keep only what a person picked
  return <QuestionForm key={`${page} ${JSON.stringify(answers[page])}`} id={page} />
}

function QuestionForm({ id }: { id: QuestionId }) {
  const lang = useLang()
  const actor = useWizardActor()
  const { questions, ui } = useTexts('core')
  const location = useWizardLocation()
  const isRead = useIsRead()
  const isInvalid = useWizard((snapshot) => snapshot.hasTag('invalid'))
  const question = questionById(id)
  // every answer is here: the person comes from the result
  const isChanging = isRead && retrace(location.answers).complete
  const back = isChanging ? ({ page: 'result', answers: location.answers } as const) : locationBefore(location)
  const { title, hint, help, omission } = questions[id]
  // the answers are not read yet: nothing that depends on them is shown
  const progress = isRead || id === firstQuestion ? progressAt(location) : undefined
  usePageTitle(isInvalid ? ui.errorPrefix + title : title)

  const summary = useRef<HTMLElement>(null)
  function submit(form: HTMLFormElement) {
    const answered = parseAnswer(question, new FormData(form))
    actor.send(answered ?? { type: 'submitted.empty', question: id })
    if (!answered) summary.current?.focus()
  }

  // the preview follows what is chosen; the choice itself stays in the form, where it survives until the scripts are here
  const form = useRef<HTMLFormElement>(null)
  const [draft, setDraft] = useState<Answers[keyof Answers]>(location.answers[id])
  const readDraft = useCallback(() => {
    if (form.current) setDraft(parseAnswer(question, new FormData(form.current))?.answer)
  }, [question])
  useLayoutEffect(() => {
    if (form.current) restoreDraft(form.current)
  }, [])
  useEffect(readDraft, [readDraft])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, since only the prerendered page can be pressed before its scripts
  useEffect(() => {
    const { dataset } = document.documentElement
    if (!isRead || !('pressed' in dataset) || !form.current) return
    delete dataset.pressed
    submit(form.current)
  }, [isRead])

  return (
    <div className="wrap page">
      <Link className="ds-link back" to={toAddress(lang, back)}>
        <Text>{isChanging ? ui.backToResult : ui.back}</Text>
      </Link>
      <ArrivalNotice />
      {isInvalid ? (
        <ErrorSummary
          ref={summary}
          title={ui.errorTitle}
          message={omission}
          target={optionElementId(id, optionsOf(question)[0] ?? '')}
        />
      ) : null}
      <div className="stack beside">
        <form
          ref={form}
          className="question-form"
          method="dialog"
          autoComplete="off"
          noValidate
          onChange={({ currentTarget }) => {
            actor.send({ type: 'changed' })
            keepDraft(currentTarget)
            readDraft()
          }}
        >
          <p className="progress" id="progress">
            {progress ? ui.progress(progress) : '\u00a0'}
          </p>
          <fieldset
            className={isInvalid ? 'ds-fieldset invalid' : 'ds-fieldset'}
            aria-describedby={isInvalid ? `question-hint ${errorId}` : 'question-hint'}
          >
            <legend>
              <Heading level={1} data-size="lg" aria-describedby="progress">
                {title}
              </Heading>
            </legend>
            <P id="question-hint" className="subtle">
              {hint}
            </P>
            {isInvalid ? (
              <P className="ds-validation-message" id={errorId}>
                {omission}
              </P>
            ) : null}
            {help ? (
              <Disclosure summary={help.summary}>
                <Paragraphs>{help.body}</Paragraphs>
              </Disclosure>
            ) : null}
            <Options question={question} answer={location.answers[id]} errorId={isInvalid ? errorId : undefined} />
            {question.asked === 'whileItMatters' ? (
              <div className="needs-script">
                <EachOption question={question} answers={location.answers} />
              </div>
            ) : null}
          </fieldset>
          <NeedsScript />
          <div className="actions needs-script">
            <button
              className="ds-button arrow"
              type="submit"
              // a page in a sandbox may not submit forms, and gets no such event; Enter clicks this button, too
              onClick={(event) => {
                event.preventDefault()
                if (form.current) submit(form.current)
              }}
            >
              {ui.next}
            </button>
          </div>
        </form>
        <Preview question={question} answers={location.answers} draft={draft} />
      </div>
    </div>
  )
}
