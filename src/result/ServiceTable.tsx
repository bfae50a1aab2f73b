import { type Access, type EidId, eids, type Recommendation, services, type VerdictKind } from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { DoorPicture } from '../ui/DoorPicture.tsx'
import { Text } from '../ui/Text.tsx'
import { doorFor } from './doors.ts'
import { useVerdictWords } from './VerdictTag.tsx'

type ServiceTableProps = { recommendation: Recommendation; advised: EidId | undefined }

/** What each eID would open, service by service. On a phone each row becomes a card. */
export function ServiceTable({ recommendation, advised }: ServiceTableProps) {
  const texts = useTexts('core')
  const { access, accessIf, sections, ui } = useTexts('result')
  const verdictWords = useVerdictWords()
  const wanted = services.filter(({ id }) => recommendation.services[id].wanted)
  const isAll = wanted.length === services.length
  const columns = eids.map(({ id, level }) => ({
    id,
    name: texts.eids[id].name,
    level: texts.levels[level],
    verdict: verdictWords(recommendation.eids[id].verdict),
    isHers: isHers(recommendation.eids[id].verdict.kind),
  }))
  return (
    <section className="ds-card dissolve" aria-labelledby="services">
      <h2 className="ds-heading" data-size="sm" id="services">
        <Text>{isAll ? sections.allServices : sections.services}</Text>
      </h2>
      <p className="subtle">
        <Text>{ui.tableNote}</Text>
      </p>
      {/* Safari drops the table's meaning under display: block, so the roles are said once more. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: see above */}
      <table className="access" role="table" aria-labelledby="services">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {ui.service}
            </th>
            {columns.map(({ id, name, level, verdict }) => (
              <th key={id} role="columnheader" scope="col" className={id === advised ? 'best' : undefined}>
                <Text>{name}</Text> <span className="subtle">{level}</span>{' '}
                <span className="subtle">
                  <Text>{verdict}</Text>
                </span>
              </th>
            ))}
            <th role="columnheader" scope="col">
              {ui.without}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {wanted.map(({ id: service }) => (
            <tr key={service} role="row">
              <th role="rowheader" scope="row">
                <Text>{texts.services[service].name}</Text>{' '}
                <span className="subtle">
                  <Text>{texts.services[service].what}</Text>
                </span>
              </th>
              {columns.map(({ id, name, isHers }) => (
                <Cell
                  key={id}
                  label={name}
                  access={recommendation.services[service].access[id]}
                  words={isHers ? access : accessIf}
                  isHers={isHers}
                  isBest={id === advised}
                />
              ))}
              <Cell
                label={ui.without}
                access={recommendation.services[service].without}
                words={access}
                isHers
                isBest={false}
              />
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      <Sources ids={wanted.flatMap(({ id }) => recommendation.services[id].sources)} />
    </section>
  )
}

/** What she holds or can get today opens doors; what she cannot get yet only would. */
function isHers(kind: VerdictKind): boolean {
  return kind === 'have' || kind === 'yes' || kind === 'unneeded'
}

type CellProps = { label: string; access: Access; words: Record<Access, string>; isHers: boolean; isBest: boolean }

function Cell({ label, access, words, isHers, isBest }: CellProps) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: as above
    <td role="cell" className={isBest ? 'best' : undefined}>
      <span className="cell-label" aria-hidden="true">
        <Text>{label}</Text>
      </span>
      <span className="with-picture">
        <DoorPicture state={isHers || access === 'none' ? doorFor(access) : 'maybe'} />
        <Text>{words[access]}</Text>
      </span>
    </td>
  )
}
