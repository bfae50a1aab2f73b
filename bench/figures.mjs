// Figures and tables, as they stand in the results.

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other)
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2
}

/** 12,345 or 0.123: three digits that count. */
export function figure(number) {
  return number.toLocaleString('en', number >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 })
}

/** A table in Markdown; the first row is its head. */
export function table(rows) {
  const [head, ...body] = rows
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...body]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Whether a target is met, in words. */
export function met(isMet) {
  return isMet ? 'met' : 'missed'
}
