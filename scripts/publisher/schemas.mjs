import * as z from 'zod'
import { messages, source } from '../words/read.mjs'

// A message is the end of a sentence whose subject is the field.

/** @param {string} what to write */
const missing = (what) => ({
  /** @param {{ input?: unknown }} issue */
  error: ({ input }) => `${input === undefined ? 'is missing' : 'is something else'}: write ${what}`,
})

const page = z
  .string(missing('an address, or null'))
  .refine(isPage, 'is no address that begins with https://: write one, or null')

const contact = z
  .string(missing('an e-mail address, or the address of a page'))
  .refine(
    (text) => isPage(text) || z.email().safeParse(text).success,
    'is neither an e-mail address nor an address that begins with https://: write one of them',
  )

/** @type {z.ZodType<import('../../src/info/publisher.ts').Publisher>} */
const named = z.strictObject({
  name: z
    .string(missing('the name of the publisher'))
    .trim()
    .min(1, 'is empty: write the name of the publisher')
    .max(200, 'is longer than 200 letters: shorten it')
    .regex(/^[^<>{}]*$/, 'holds one of < > { }: write the name alone'),
  website: page.nullable(),
  contact,
  languages: z
    .array(
      z.string().regex(/^[a-z]{2,3}$/, 'is no code of a language, such as nb'),
      missing('codes, such as ["nb", "en"]'),
    )
    .min(1, 'is empty: write the codes of the languages that you read'),
  statement: page.nullable(),
})

const nameless = z.strictObject({
  name: z.null(),
  website: onlyWithName(),
  contact: onlyWithName(),
  languages: onlyWithName(),
  statement: onlyWithName(),
})

/** One of the two: of a union, the errors would name no field. */
export const publisherFile = z
  .looseObject({}, { error: 'is no object in braces: begin again with the fields that README.md names' })
  .superRefine((data, context) => {
    const { error } = (data.name === null ? nameless : named).safeParse(data)
    context.issues.push(.../** @type {any[]} */ (error?.issues ?? []))
  })

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

function onlyWithName() {
  return z.null({ error: 'is given without a name: write the name too, or null here' })
}

/** The ids of the texts that begin so. @param {string} prefix @returns {z.ZodType<any>} */
function idIn(prefix) {
  const ids = Object.keys(words).flatMap((key) => (key.startsWith(prefix) ? key.slice(prefix.length) : []))
  return z.enum(ids, {
    error: `has no text: write one of ${ids.join(', ')}, or add ${prefix}… to words/${source}/accessibility.json`,
  })
}

/** @param {string} text */
function isPage(text) {
  return /^https:\/\/[^\s<>"'{}]+$/.test(text) && URL.canParse(text)
}
