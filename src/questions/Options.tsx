import { memo } from 'react'
import {
  optionsOf,
  type Question,
  type QuestionId,
  questionById,
  type ServiceId,
  serviceGroups,
  services,
} from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { OptionCard } from '../ui/OptionCard.tsx'

type OptionsProps = {
  question: Question
  answer: string | readonly string[] | undefined
  /** The id of the message that says what is missing, while something is. */
  errorId: string | undefined
}

/** The options of a question. The exclusive one comes last, after "or", and excludes the others. */
export const Options = memo(function Options({ question, answer, errorId }: OptionsProps) {
  const { ui } = useTexts('core')
  const wordsOf = useOptionWords()
  const exclusive = 'exclusive' in question ? question.exclusive : undefined
  const isMany = question.kind === 'many'
  const chosen: readonly (string | undefined)[] = answer?.length === 0 ? [exclusive] : [answer].flat()

  function card(id: string, framed: boolean) {
    return (
      <OptionCard
        key={id}
        type={isMany ? 'checkbox' : 'radio'}
        name={question.id}
        value={id}
        id={optionElementId(question.id, id)}
        isChosen={chosen.includes(id)}
        errorId={errorId}
        framed={framed}
        {...wordsOf(question.id, id)}
      />
    )
  }

  return (
    <div
      className="needs-script"
      onChange={(event) => (isMany ? exclude(event.target as HTMLInputElement, question.exclusive) : undefined)}
    >
      {question.kind === 'many' && question.of === 'services' ? (
        <ServiceGroups card={(id) => card(id, false)} />
      ) : (
        <div className="options">
          {optionsOf(question)
            .filter((id) => id !== exclusive)
            .map((id) => card(id, true))}
        </div>
      )}
      {exclusive ? (
        <div className="options">
          <p className="or">{ui.or}</p>
          {card(exclusive, true)}
        </div>
      ) : null}
    </div>
  )
})

function ServiceGroups({ card }: { card: (id: ServiceId) => React.ReactNode }) {
  const { groups } = useTexts('core')
  return (
    <div className="groups">
      {serviceGroups.map((group) => (
        <fieldset className="ds-fieldset group" key={group}>
          <legend>{groups[group]}</legend>
          <div className="sheet">{services.filter((service) => service.group === group).map(({ id }) => card(id))}</div>
        </fieldset>
      ))}
    </div>
  )
}

/** The id of an option's input, which the error summary leads to. */
export function optionElementId(question: string, option: string): string {
  return `${question}-${option}`
}

type OptionWords = { label: string; hint: string | undefined; brief: string }

/** The words of an option of a question; its label in brief is two or three words. */
export function useOptionWords(): (question: QuestionId, option: string) => OptionWords {
  const texts = useTexts('core')
  return (asked, id) => {
    const question: Question = questionById(asked)
    if (question.kind === 'one') {
      const { options, optionHints, brief }: ChoiceLabels = texts.questions[question.id]
      return { label: options[id] ?? id, hint: optionHints?.[id], brief: brief[id] ?? id }
    }
    const eidsOrServices: { readonly [id: string]: NamedWords } = question.of === 'eids' ? texts.eids : texts.services
    const { name, what } =
      id === question.exclusive
        ? { name: texts.questions[question.id].exclusive }
        : (eidsOrServices[id] ?? { name: id })
    return { label: name, hint: what, brief: name }
  }
}

type Labels = { readonly [option: string]: string }
type ChoiceLabels = { readonly options: Labels; readonly optionHints?: Labels; readonly brief: Labels }
type NamedWords = { readonly name: string; readonly what?: string }

/** The exclusive option and the others switch each other off. */
function exclude(changed: HTMLInputElement, exclusive: string): void {
  if (!changed.checked) return
  const all = changed.form?.querySelectorAll<HTMLInputElement>(`input[name="${changed.name}"]`) ?? []
  for (const input of all) {
    if ((input.value === exclusive) !== (changed.value === exclusive)) input.checked = false
  }
}
