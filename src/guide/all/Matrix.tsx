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

const doors = { full: 'open', part: 'ajar', unverified: 'maybe', none: 'shut' } as const satisfies Record<
  Access,
  DoorState
>

/** Which eID gives access to what: for one person or, without one, for somebody whom nothing limits. */
export function Matrix({ eidIds, serviceIds, recommendation }: MatrixProps) {
  const texts = useTexts('core')
  const { matrix } = useTexts('details')
  const columns = eidIds.map((id) => eids.find((eid) => eid.id === id)).filter((eid) => eid !== undefined)
  const rows = (services as readonly Service[]).filter(({ id }) => serviceIds.includes(id))
  return (
    <>
      <Legend />
      <table className="matrix" aria-label={matrix.label}>
        <thead>
          <tr>
            <th scope="col">
              <Text>{matrix.service}</Text>
            </th>
            {columns.map(({ id }) => (
              <th key={id} scope="col">
                <span>
                  <Text>{texts.eids[id].name}</Text>
                  {recommendation?.eids[id].verdict.kind === 'have' ? (
                    <span className="subtle">
                      {' '}
                      <Text>{matrix.yours}</Text>
                    </span>
                  ) : null}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((service) => (
            <tr key={service.id}>
              <th scope="row">
                <Text>{texts.services[service.id].name}</Text>
              </th>
              {columns.map((eid) => (
                <Cell
                  key={eid.id}
                  access={recommendation?.services[service.id].access[eid.id] ?? accessByLogin(eid, service)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Cell({ access }: { access: Access }) {
  const { access: words } = useTexts('details')
  return (
    <td>
      <DoorPicture state={doors[access]} />
      <span className="sr-only">
        <Text>{words[access]}</Text>
      </span>
    </td>
  )
}

/** What the pictures say. In the table each has its words too, for whoever listens. */
function Legend() {
  const { access: words } = useTexts('details')
  return (
    <ul className="legend" aria-hidden="true">
      {(Object.keys(doors) as Access[]).map((access) => (
        <li key={access}>
          <DoorPicture state={doors[access]} />
          <Text>{words[access]}</Text>
        </li>
      ))}
    </ul>
  )
}
