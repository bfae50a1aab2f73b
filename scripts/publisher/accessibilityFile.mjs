import * as z from 'zod'
import { messages, source } from '../words/read.mjs'
import { missing } from './terms.mjs'

const words = messages(source, 'accessibility')

/** @type {z.ZodType<import('../../src/info/accessibility/statement.ts').Statement>} */
export const accessibilityFile = z.strictObject({
  tested: z.iso.date(missing('the day of the last test, such as 2026-11-26')),
  tests: z.array(idIn('tests/how/')),
  faults: z.array(idIn('faults/known/')),
  criteria: z.array(
    z.strictObject({
      number: z.string().regex(/^\d\.\d\.\d+$/, 'is no number of a criterion, such as 1.4.10'),
      name: z.string(missing('the English name of the criterion')),
      level: z.enum(['A', 'AA'], 'is no level: write A or AA'),
      status: idIn('status/is/'),
    }),
  ),
})

/** The ids of the texts that begin so. @param {string} prefix @returns {z.ZodType<any>} */
function idIn(prefix) {
  const ids = Object.keys(words).flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []))
  return z.enum(ids, {
    error: `has no text: write one of ${ids.join(', ')}, or add ${prefix}… to words/${source}/accessibility.json`,
  })
}
