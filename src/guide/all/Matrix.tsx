import {
  type Access,
  accessByLogin,
  type EidId,
  eids,
  type Recommendation,
  type Service,
  type ServiceId,
  services,
} from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { DoorPicture, type DoorState } from '../../ui/DoorPicture.tsx'
import { Text } from '../../ui/Text.tsx'

type MatrixProps = {
  /** In the order of the columns. */
  eidIds: readonly EidId[]
  serviceIds: readonly ServiceId[]
  /** For one person: what limits them is taken away, and what they hold is marked. */
  recommendation?: Recommendation
}

const doors: Record<Access, DoorState> = { none: 'shut', unverified: 'maybe', part: 'ajar', full: 'open' }

/** Which eID gives access to what: for one person or, without one, for somebody whom nothing limits. */
export function Matrix({ eidIds, serviceIds, recommendation }: MatrixProps) {
  const texts = useTexts('core')
  const { matrix } = useTexts('details')
  const columns = eidIds.map((id) => eids.find((eid) => eid.id === id)).filter((eid) => eid !== undefined)
  const rows = (services as readonly Service[]).filter(({ id }) => serviceIds.includes(id))
  // Safari drops the table's meaning under display: block, so the roles are said once more.
  /* biome-ignore-start lint/a11y/noRedundantRoles: see above */
  return (
    <table className="access matrix" role="table" aria-label={matrix.label}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            <Text>{matrix.service}</Text>
          </th>
          {columns.map(({ id, level }) => (
            <th key={id} role="columnheader" scope="col">
              <Text>{texts.eids[id].name}</Text>{' '}
              <span className="subtle">
                <Text>
                  {recommendation?.eids[id].verdict.kind === 'have' ? matrix.yours : (texts.levels[level] ?? '')}
                </Text>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((service) => (
          <tr key={service.id} role="row">
            <th role="rowheader" scope="row">
              <Text>{texts.services[service.id].name}</Text>
            </th>
            {columns.map((eid) => (
              <Cell
                key={eid.id}
                label={texts.eids[eid.id].name}
                access={recommendation?.services[service.id].access[eid.id] ?? accessByLogin(eid, service)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  /* biome-ignore-end lint/a11y/noRedundantRoles: see above */
}

function Cell({ label, access }: { label: string; access: Access }) {
  const { access: words } = useTexts('details')
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <td role="cell">
      <span className="cell-label" aria-hidden="true">
        <Text>{label}</Text>
      </span>
      <span className="with-picture">
        <DoorPicture state={doors[access]} />
        <Text>{words[access]}</Text>
      </span>
    </td>
  )
}
