import type { Eid } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { useVerdictText } from '../../services/verdictText.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Paragraphs, Strong } from '../../ui/phrases.tsx'
import { Text } from '../../ui/Text.tsx'
import { useWhenWords, withoutStandIns } from '../whenText.ts'

/** Who gets an eID, and why: the table that decides, row by row. */
export function DecisionTable({ eid }: { eid: Eid }) {
  const { reasons } = useTexts('details')
  const { eids: words } = useTexts('rules').all
  const verdictText = useVerdictText()
  const whenWords = useWhenWords()
  return (
    <DataTable
      className="decision"
      aria-labelledby={`${eid.id}-decision`}
      columns={[words.when, words.verdict, words.why]}
      rows={eid.rows.map((row, place) => {
        const conditions = whenWords(withoutStandIns(row.when))
        return {
          id: String(place),
          head: conditions.length > 0 ? <Paragraphs>{conditions}</Paragraphs> : <Text>{words.otherwise}</Text>,
          cells: [
            { content: <Strong>{verdictText(row)}</Strong> },
            {
              content: (
                <div>
                  <Paragraphs>{row.reasons.map((id) => reasons[id])}</Paragraphs>
                </div>
              ),
            },
          ],
        }
      })}
    />
  )
}
