import { useTexts } from '../../i18n/texts.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { P } from '../../ui/phrases.tsx'
import { Text } from '../../ui/Text.tsx'
import { type Criterion, statement } from './statement.ts'

/** How many criteria have which status, and which. */
export function Criteria() {
  const { status } = useTexts('accessibility')
  const { criteria } = statement
  const countOf = (wanted: Criterion['status']) => criteria.filter(({ status }) => status === wanted).length
  return (
    <>
      <P>
        {status.counts({
          supported: countOf('supported'),
          partly: countOf('partly'),
          notApplicable: countOf('notApplicable'),
          notTested: countOf('notTested'),
        })}
      </P>
      <Disclosure summary={status.table({ count: criteria.length })}>
        <DataTable
          className="small"
          aria-label={status.table({ count: criteria.length })}
          columns={[status.columns.criterion, status.columns.level, status.columns.status]}
          rows={criteria.map((criterion) => ({
            id: criterion.number,
            head: (
              <span lang="en" translate="no">
                {`${criterion.number} ${criterion.name}`}
              </span>
            ),
            cells: [
              { content: <span translate="no">{criterion.level}</span> },
              { content: <Text>{status.is[criterion.status]}</Text> },
            ],
          }))}
        />
      </Disclosure>
    </>
  )
}
