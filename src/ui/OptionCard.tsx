import { Text } from './Text.tsx'

/** The id of the message that says what is missing. */
export const errorId = 'question-error'

type OptionCardProps = {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  id: string
  label: string
  hint: string | undefined
  isChosen: boolean
  isInvalid: boolean
  /** A frame of its own; without it, the card is a line in a sheet. */
  framed: boolean
}

/** One option, pressable all over. Its name is exactly its label; the hint is only its description. */
export function OptionCard({ type, name, value, id, label, hint, isChosen, isInvalid, framed }: OptionCardProps) {
  const hintId = hint ? `${id}-hint` : undefined
  return (
    <div className="ds-field option" data-variant={framed ? 'outline' : undefined}>
      <input
        className="ds-input"
        type={type}
        name={name}
        value={value}
        id={id}
        defaultChecked={isChosen}
        aria-describedby={[isInvalid ? errorId : undefined, hintId].filter(Boolean).join(' ') || undefined}
        aria-invalid={isInvalid || undefined}
      />
      <label htmlFor={id}>
        <Text>{label}</Text>
      </label>
      {hint ? (
        <p data-field="description" id={hintId}>
          <Text>{hint}</Text>
        </p>
      ) : null}
    </div>
  )
}
