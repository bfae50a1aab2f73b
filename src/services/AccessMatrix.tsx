import {
  type Access,
  accessByLogin,
  type EidId,
  eidById,
  keysOf,
  type Recommendation,
  type ServiceId,
  services,
} from '#rules'
import { useTexts } from '../i18n/texts.ts'
import type { DoorState } from '../ui/DoorPicture.tsx'
import { DoorTable } from '../ui/DoorTable.tsx'

type AccessMatrixProps = {
  /** In the order of the columns. */
  eidIds: readonly EidId[]
  serviceIds: readonly ServiceId[]
  /** For one person: what limits them is taken away, and what they hold is marked. */
  recommendation?: Recommendation
}

const doors = { full: 'open', part: 'ajar', unverified: 'maybe', none: 'shut' } as const satisfies Record<
  Access,
  DoorState
>

/** Which eID gives access to what: for one person or, without one, for a person without limits. */
export function AccessMatrix({ eidIds, serviceIds, recommendation }: AccessMatrixProps) {
  const texts = useTexts('core')
  const { access: words, matrix } = useTexts('details')
  const rows = services.filter(({ id }) => serviceIds.includes(id))
  const doorOf = (access: Access) => ({ state: doors[access], words: words[access] })
  return (
    <DoorTable
      label={matrix.label}
      corner={matrix.service}
      columns={eidIds.map((id) => ({
        id,
        name: texts.eids[id].name,
        note: recommendation?.eids[id].verdict.kind === 'have' ? matrix.yours : undefined,
      }))}
      rows={rows.map((service) => ({
        id: service.id,
        name: texts.services[service.id].name,
        doors: eidIds.map((id) =>
          doorOf(recommendation?.services[service.id].access[id] ?? accessByLogin(eidById(id), service)),
        ),
      }))}
      legend={keysOf(doors).map(doorOf)}
    />
  )
}
