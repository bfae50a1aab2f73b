import type { FormEvent, Ref } from 'react'
import { type EidId, eids, type ServiceId, serviceGroups, services } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Text } from '../../ui/Text.tsx'

/** What is ticked. Nothing ticked in a list means all of it. */
export type Choice = {
  readonly have: readonly EidId[]
  readonly want: readonly ServiceId[]
  /** Only the services that one of these eIDs opens at least in part. */
  readonly open: boolean
}

export const everything: Choice = { have: [], want: [], open: false }

export function choiceIn(form: HTMLFormElement): Choice {
  const data = new FormData(form)
  return {
    have: eids.map(({ id }) => id).filter((id) => data.getAll('have').includes(id)),
    want: services.map(({ id }) => id).filter((id) => data.getAll('want').includes(id)),
    open: data.has('open'),
  }
}

type FilterProps = { form: Ref<HTMLFormElement>; onChange: (choice: Choice) => void }

/** Narrows the matrix. The boxes hold what is ticked, so that a tick made before the scripts are here counts too. */
export function Filter({ form, onChange }: FilterProps) {
  const texts = useTexts('core')
  const { filter } = useTexts('rules').all
  const read = (event: FormEvent<HTMLFormElement>) => onChange(choiceIn(event.currentTarget))
  return (
    <form className="needs-script no-print" method="dialog" autoComplete="off" ref={form} onChange={read}>
      <Disclosure summary={filter.summary}>
        <div className="filter">
          <fieldset className="ds-fieldset">
            <legend>
              <Text>{filter.have}</Text>
            </legend>
            <div className="ticks">
              {eids.map(({ id }) => (
                <Tick key={id} name="have" value={id} label={texts.eids[id].name} />
              ))}
            </div>
          </fieldset>
          <fieldset className="ds-fieldset">
            <legend>
              <Text>{filter.want}</Text>
            </legend>
            <div className="ticks">
              {serviceGroups.flatMap((group) =>
                services
                  .filter((service) => service.group === group)
                  .map(({ id }) => <Tick key={id} name="want" value={id} label={texts.services[id].name} />),
              )}
            </div>
          </fieldset>
          <Tick name="open" value="yes" label={filter.open} />
        </div>
      </Disclosure>
    </form>
  )
}

type TickProps = { name: string; value: string; label: string }

function Tick({ name, value, label }: TickProps) {
  return (
    <label className="tick">
      <input className="ds-input" type="checkbox" name={name} value={value} />
      <Text>{label}</Text>
    </label>
  )
}
