import { memo } from 'react'
import { eids, type Question, type ServiceId, serviceGroups, services } from '#rules'
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
  const wordsOf = useOptionWords(question)
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
        {...wordsOf(id)}
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
        <div className="options">{plainOptions(question).map((id) => card(id, true))}</div>
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

function plainOptions(question: Question): readonly string[] {
  const ids = question.kind === 'one' ? question.answers : eids.map(({ id }) => id)
  return ids.filter((id) => !('exclusive' in question) || id !== question.exclusive)
}

type Words = { label: string; hint: string | undefined }

/** The words of each option of a question. */
export function useOptionWords(question: Question): (id: string) => Words {
  const texts = useTexts('core')
  return (id) => {
    if (question.kind === 'one') {
      const words: { options: { [id: string]: string }; optionHints?: { [id: string]: string } } =
        texts.questions[question.id]
      return { label: words.options[id] ?? id, hint: words.optionHints?.[id] }
    }
    if (id === question.exclusive) return { label: texts.questions[question.id].exclusive, hint: undefined }
    const names: { [id: string]: { name: string; what: string } } = question.of === 'eids' ? texts.eids : texts.services
    return { label: names[id]?.name ?? id, hint: names[id]?.what }
  }
}

/** An option in two or three words. */
export function useOptionBrief(): (question: Question, id: string) => string {
  const texts = useTexts('core')
  return (question, id) => {
    if (question.kind === 'one') {
      const brief: { readonly [id: string]: string } = texts.questions[question.id].brief
      return brief[id] ?? id
    }
    if (id === question.exclusive) return texts.questions[question.id].exclusive
    const names: { readonly [id: string]: { readonly name: string } } =
      question.of === 'eids' ? texts.eids : texts.services
    return names[id]?.name ?? id
  }
}

/** The exclusive option and the others switch each other off. */
function exclude(changed: HTMLInputElement, exclusive: string): void {
  if (!changed.checked) return
  const all = changed.form?.querySelectorAll<HTMLInputElement>(`input[name="${changed.name}"]`) ?? []
  for (const input of all) {
    if ((input.value === exclusive) !== (changed.value === exclusive)) input.checked = false
  }
}
