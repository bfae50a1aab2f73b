import { P } from './phrases.tsx'
import { Text } from './Text.tsx'

type OptionCardProps = {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  id: string
  label: string
  hint: string | undefined
  isChosen: boolean
  /** The id of the message that says what is missing, while something is. */
  errorId: string | undefined
  /** A frame of its own; without it, the card is a line in a sheet. */
  framed: boolean
}

/** One option, pressable all over. Its name is exactly its label; the hint is only its description. */
export function OptionCard({ type, name, value, id, label, hint, isChosen, errorId, framed }: OptionCardProps) {
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
        aria-describedby={[errorId, hintId].filter(Boolean).join(' ') || undefined}
        aria-invalid={errorId ? true : undefined}
      />
      <label htmlFor={id}>
        <Text>{label}</Text>
      </label>
      {hint ? (
        <P data-field="description" id={hintId}>
          {hint}
        </P>
      ) : null}
    </div>
  )
}
