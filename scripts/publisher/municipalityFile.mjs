import { existsSync } from 'node:fs'
import * as z from 'zod'
import { langs, source } from '../words/read.mjs'
import { logoFault } from './logoFault.mjs'
import { contact, missing, page } from './terms.mjs'

const offered = langs()
const lang = z.enum(offered, `is no language of the guide: write one of ${offered.join(', ')}`)

const name = z
  .string(missing('the name of the municipality'))
  .trim()
  .min(1, 'is empty: write the name of the municipality')
  .max(100, 'is longer than 100 letters: shorten it')
  // a name goes into texts, where these have a meaning
  .regex(/^[^<>{}\p{C}]*$/u, 'holds one of < > { }, or a character that cannot be seen: write the name alone')

const names = z
  .partialRecord(lang, name, missing('the name in each language, such as { "nb": "Bergen kommune" }'))
  .refine(({ nb, nn }) => (nb ?? nn) !== undefined, 'has no Norwegian name: write it under nb or nn')

const day = z.iso
  .date(missing('the day on which the page was read, such as 2027-01-15'))
  // it may be the next day already, east of here
  .refine(
    (read) => Date.parse(read) < Date.now() + 14 * 60 * 60 * 1000,
    'is in the future: write the day of the reading',
  )

const link = z.strictObject(
  { url: page, lang: z.enum(['no', 'en'], 'is neither no nor en: write the language of the page') },
  missing('url and lang of the page, or take it out'),
)

/**
 * What is in municipality/*.json: all that a municipality fills in. An optional field that is absent means that there is none.
 * The messages are ends of sentences whose subject is the field.
 */
export const municipalityFile = z.strictObject(
  {
    name: names,
    /** Where people log in to the municipality; the level that it asks for, as far as the source says so. */
    myPage: z.strictObject(
      {
        url: page,
        level: z
          .enum(
            ['substantial', 'high'],
            'is no level: write substantial or high, or leave it out where no page says so',
          )
          .optional(),
        source: z.strictObject(
          {
            url: page,
            read: day,
            how: z.enum(['live', 'archive'], 'is neither live (the page was opened) nor archive (a copy was read)'),
          },
          missing('the page where the level is said, or was looked for: url, read (the day) and how'),
        ),
      },
      missing('url and source of My page'),
    ),
    links: z.strictObject({ bankAccount: link.optional(), firstMonths: link.optional() }).optional(),
    publisher: z
      .strictObject(
        {
          contact,
          /** The languages in which the contact is read. */
          languages: z
            .array(
              z.string().regex(/^[a-z]{2,3}$/, 'is no code of a language, such as nb'),
              missing('codes, such as ["nb", "en"]'),
            )
            .min(1, 'is empty: write the codes of the languages that you read'),
          website: page.optional(),
          statement: page.optional(),
        },
        missing('contact and languages, or take it out'),
      )
      .optional(),
    /** A sheet in src/theme/, as npm run theme writes it. */
    theme: z
      .string(missing('the name of a sheet in src/theme/, without .css'))
      .regex(/^[a-z][a-z0-9-]*$/, 'is no name of small letters, digits and hyphens')
      .refine((sheet) => existsSync(`src/theme/${sheet}.css`), 'is no sheet in src/theme/: write it with npm run theme')
      .optional(),
    /** A picture beside this file. */
    logo: z
      .string(missing('the name of a file in municipality/'))
      .superRefine((file, context) => {
        const fault = logoFault(file)
        if (fault) context.addIssue(fault)
      })
      .optional(),
    /** The languages of the guide that are offered: all, if absent. */
    languages: z
      .array(lang, missing('codes of languages of the guide'))
      .refine((list) => new Set(list).size === list.length, 'names a language twice: take one out')
      .refine((list) => list.includes(source), `lacks ${source}, which stands in for all others: put it in`)
      .refine((list) => list.includes('nb') || list.includes('nn'), 'lacks Norwegian: put nb or nn in')
      .optional(),
    /** Sites that may show the guide in a frame. */
    framedBy: z
      .array(
        z
          .string(missing('an origin, such as https://www.bergen.kommune.no'))
          .refine(isOrigin, 'is no origin: write https:// and the host alone, such as https://www.bergen.kommune.no'),
        missing('origins, such as ["https://www.bergen.kommune.no"]'),
      )
      .optional(),
  },
  { error: 'is no object in braces: begin with npm run new-municipality' },
)

/** @typedef {z.infer<typeof municipalityFile>} Municipality */

/** No path, no wildcard, nothing that would end the header. @param {string} text */
function isOrigin(text) {
  return /^https:\/\/[a-z0-9.-]+(:\d+)?$/.test(text) && URL.canParse(text)
}
