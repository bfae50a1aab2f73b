const roles: Readonly<Record<string, readonly string[]>> = {
  TABLE: ['table'],
  THEAD: ['rowgroup'],
  TBODY: ['rowgroup'],
  TR: ['row'],
  TH: ['columnheader', 'rowheader'],
  TD: ['cell'],
}

/** The parts of tables whose meaning Safari drops, since they are laid out otherwise than as a table. */
export function partsWithoutRole(body: Element): readonly string[] {
  const parts = [...body.querySelectorAll(Object.keys(roles).join())]
  if (parts.length === 0) return ['no table']
  return parts
    .filter((part) => !roles[part.tagName]?.includes(part.getAttribute('role') ?? ''))
    .map(({ outerHTML }) => outerHTML)
}
