import {
  type Access,
  accessByLogin,
  accessRank,
  advise,
  type EidId,
  eids,
  type Service,
  type ServiceId,
  services,
} from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { doorFor } from '../../result/doors.ts'
import { DoorPicture } from '../../ui/DoorPicture.tsx'
import { Text } from '../../ui/Text.tsx'

type MatrixProps = { eidIds: readonly EidId[]; serviceIds: readonly ServiceId[] }

/** What each eID opens, service by service, for somebody whom nothing limits. */
export function Matrix({ eidIds, serviceIds }: MatrixProps) {
  const texts = useTexts('core')
  const { ui } = useTexts('result')
  const columns = eids.filter(({ id }) => eidIds.includes(id))
  const rows = (services as readonly Service[]).filter(({ id }) => serviceIds.includes(id))
  // Safari drops the table's meaning under display: block, so the roles are said once more.
  /* biome-ignore-start lint/a11y/noRedundantRoles: see above */
  return (
    <table className="access matrix" role="table" aria-labelledby="matrix">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {ui.service}
          </th>
          {columns.map(({ id, level }) => (
            <th key={id} role="columnheader" scope="col">
              <Text>{texts.eids[id].name}</Text>{' '}
              <span className="subtle">
                <Text>{texts.levels[level]}</Text>
              </span>
            </th>
          ))}
          <th role="columnheader" scope="col">
            {ui.without}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((service) => (
          <tr key={service.id} role="row">
            <th role="rowheader" scope="row">
              <a className="ds-link" href={`#${service.id}`}>
                <Text>{texts.services[service.id].name}</Text>
              </a>{' '}
              <span className="subtle">
                <Text>{texts.services[service.id].what}</Text>
              </span>
            </th>
            {columns.map((eid) => (
              <Cell key={eid.id} label={texts.eids[eid.id].name} access={accessByLogin(eid, service)} />
            ))}
            <Cell label={ui.without} access={withoutFor(service.id)} atBest={withoutAtBest(service)} />
          </tr>
        ))}
      </tbody>
    </table>
  )
  /* biome-ignore-end lint/a11y/noRedundantRoles: see above */
}

type CellProps = { label: string; access: Access; atBest?: Access }

function Cell({ label, access, atBest = access }: CellProps) {
  const { access: words } = useTexts('result')
  const { all } = useTexts('rules')
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <td role="cell">
      <span className="cell-label" aria-hidden="true">
        <Text>{label}</Text>
      </span>
      <span className="with-picture">
        <DoorPicture state={doorFor(access)} />
        <Text>{atBest === access ? words[access] : `${words[access]}. ${all.forSome(words[atBest])}`}</Text>
      </span>
    </td>
  )
}

const nobody = advise({})

/** What everybody has with no eID. */
function withoutFor(id: ServiceId): Access {
  return nobody.services[id].without
}

function withoutAtBest(service: Service): Access {
  const ways = (service.without ?? []).map(({ access }) => access)
  return [withoutFor(service.id), ...ways].sort((one, other) => accessRank(other) - accessRank(one))[0] ?? 'none'
}
