import { DoorPicture, type DoorState } from './DoorPicture.tsx'
import { Text } from './Text.tsx'

type Door = { readonly state: DoorState; readonly words: string }

type DoorTableProps = {
  /** The name of the table. */
  label: string
  /** What the rows are. */
  corner: string
  /** `note` goes on after the name. */
  columns: readonly { readonly id: string; readonly name: string; readonly note?: string | undefined }[]
  rows: readonly { readonly id: string; readonly name: string; readonly doors: readonly Door[] }[]
  /** What the pictures mean. For screen readers each cell has the words too. */
  legend: readonly Door[]
}

/** A picture with hidden words in each cell, narrow enough for a phone. */
export function DoorTable({ label, corner, columns, rows, legend }: DoorTableProps) {
  /* biome-ignore-start lint/a11y/noRedundantRoles: Safari drops the table's meaning under display: block */
  return (
    <>
      <ul className="legend" aria-hidden="true">
        {legend.map(({ state, words }) => (
          <li key={state}>
            <DoorPicture state={state} />
            <Text>{words}</Text>
          </li>
        ))}
      </ul>
      <table className="matrix" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <Text>{corner}</Text>
            </th>
            {columns.map(({ id, name, note }) => (
              <th key={id} role="columnheader" scope="col">
                <span>
                  <Text>{name}</Text>
                  {note ? (
                    <span className="subtle">
                      {' '}
                      <Text>{note}</Text>
                    </span>
                  ) : null}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.id} role="row">
              <th role="rowheader" scope="row">
                <Text>{row.name}</Text>
              </th>
              {row.doors.map(({ state, words }, at) => (
                <td key={columns[at]?.id} role="cell">
                  <DoorPicture state={state} />
                  <span className="sr-only">
                    <Text>{words}</Text>
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
  /* biome-ignore-end lint/a11y/noRedundantRoles: see above */
}
