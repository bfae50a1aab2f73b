import type { Table } from './decisionTable.ts'
import { axesOf, type Rules } from './grid.ts'

/**
 * The whole decision table for other programs, as RFC 4180 has it: one line a row, one column a question. An empty cell
 * means that the answer makes no difference; several answers, reasons or sources stand with "|" between them.
 */
export function asCsv(rules: Rules, tables: readonly Table[]): string {
  const axes = axesOf(rules).map(({ id }) => id)
  const head = ['about', 'id', ...axes, 'outcome', 'reasons', 'conditions', 'sources']
  const lines = tables.flatMap(({ about, id, rows }) =>
    rows.map(({ when, outcome }) => {
      const { is, reasons = [], conditions = [], sources = [] } = outcome
      return [
        about,
        id,
        ...axes.map((axis) => (when[axis] ?? []).join('|')),
        is,
        ...[reasons, conditions, sources].map((ids) => ids.join('|')),
      ]
    }),
  )
  return [head, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
