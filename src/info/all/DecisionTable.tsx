import type { Eid } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { Text } from '../../ui/Text.tsx'
import { useWhenWords, withoutStandIns } from '../conditionText.ts'

/** Who gets an eID, and why: the table that decides, row by row. */
export function DecisionTable({ eid }: { eid: Eid }) {
  const { dependsOn, reasons, verdicts } = useTexts('details')
  const { eids: words } = useTexts('rules').all
  const whenWords = useWhenWords()
  // Safari drops the table's meaning under display: block, so the roles are said once more.
  /* biome-ignore-start lint/a11y/noRedundantRoles: see above */
  return (
    <table className="access decision" role="table" aria-labelledby={`${eid.id}-decision`}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {words.when}
          </th>
          <th role="columnheader" scope="col">
            {words.verdict}
          </th>
          <th role="columnheader" scope="col">
            {words.why}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {eid.rows.map((row, place) => {
          const conditions = whenWords(withoutStandIns(row.when))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table never change places
            <tr key={place} role="row">
              <th role="rowheader" scope="row">
                {conditions.length > 0 ? <Lines>{conditions}</Lines> : <Text>{words.otherwise}</Text>}
              </th>
              <td role="cell">
                <Label>{words.verdict}</Label>
                <strong>
                  <Text>{row.kind === 'depends' ? dependsOn[row.on] : verdicts[row.kind]}</Text>
                </strong>
              </td>
              <td role="cell">
                <Label>{words.why}</Label>
                <div>
                  <Lines>{row.reasons.map((id) => reasons[id])}</Lines>
                </div>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
  /* biome-ignore-end lint/a11y/noRedundantRoles: see above */
}

function Lines({ children }: { children: readonly string[] }) {
  return children.map((line) => (
    <p key={line}>
      <Text>{line}</Text>
    </p>
  ))
}

function Label({ children }: { children: string }) {
  return (
    <span className="cell-label" aria-hidden="true">
      {children}
    </span>
  )
}
