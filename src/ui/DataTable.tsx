import type { ReactNode } from 'react'
import { Text } from './Text.tsx'

type Row = {
  readonly id: string
  /** What the row is about. */
  readonly head: ReactNode
  /** In the order of the columns after the first one. */
  readonly cells: readonly { readonly content: ReactNode; readonly className?: string | undefined }[]
}

type DataTableProps = {
  'aria-label'?: string
  'aria-labelledby'?: string
  className?: string
  /** The heads of the columns; the first one says what the rows are. */
  columns: readonly string[]
  rows: readonly Row[]
}

/** A table that is a list of cards on a phone, where each cell has the head of its column before it. */
export function DataTable({ className, columns, rows, ...name }: DataTableProps) {
  const [, ...labels] = columns
  /* biome-ignore-start lint/a11y/noRedundantRoles: Safari drops the table's meaning under display: block */
  return (
    <table className={className ? `access ${className}` : 'access'} role="table" {...name}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              <Text>{column}</Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, head, cells }) => (
          <tr key={id} role="row">
            <th role="rowheader" scope="row">
              {head}
            </th>
            {labels.map((label, place) => (
              <td key={label} role="cell" className={cells[place]?.className}>
                <span className="cell-label" aria-hidden="true">
                  <Text>{label}</Text>
                </span>
                {cells[place]?.content}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
  /* biome-ignore-end lint/a11y/noRedundantRoles: see above */
}
