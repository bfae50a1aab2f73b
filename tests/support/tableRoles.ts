const roles: Readonly<Record<string, readonly string[]>> = {
  TABLE: ['table'],
  THEAD: ['rowgroup'],
  TBODY: ['rowgroup'],
  TR: ['row'],
  TH: ['columnheader', 'rowheader'],
  TD: ['cell'],
}

/** The parts of tables that have no role of their own. Safari drops the meaning of a table under `display: block`. */
export function partsWithoutRole(body: Element): readonly string[] {
  const parts = [...body.querySelectorAll(Object.keys(roles).join())]
  if (parts.length === 0) return ['no table']
  return parts
    .filter((part) => !roles[part.tagName]?.includes(part.getAttribute('role') ?? ''))
    .map(({ outerHTML }) => outerHTML)
}
