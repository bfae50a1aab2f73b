import { expect, test } from 'vitest'
import { core as en } from '../../src/i18n/en/core.ts'
import { listFormat } from '../../src/i18n/listFormat.ts'
import { core as nb } from '../../src/i18n/nb/core.ts'

const names = ['NAV', 'UDI', 'Altinn', 'Digipost']
const lists = names.map((_, count) => names.slice(0, count)).concat([names])

test.for([
  ['en', 'conjunction', en.ui.list],
  ['en', 'disjunction', listFormat(' or ', ', or ')],
  ['nb', 'conjunction', nb.ui.list],
  ['nb', 'disjunction', listFormat(' eller ')],
] as const)('a list in %s matches Intl.ListFormat for a %s', ([locale, type, join]) => {
  const format = new Intl.ListFormat(locale, { type })
  for (const list of lists) expect(join(list)).toBe(format.format(list))
})
