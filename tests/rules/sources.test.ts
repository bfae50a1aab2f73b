import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { aboutClaims, claims, readings, reviewDay, type SourceId, services, sources, statementSources } from '#rules'

/**
 * The latest day that has begun anywhere on earth: a page read today is not read in the future. A test that passes with
 * this clock passes with every later one.
 */
const today = new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10)

/** A day, a month or a year, not after `latest`. */
function isoDate(latest: string) {
  return z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
    .refine((date) => date <= latest.slice(0, date.length), `is after ${latest}`)
}

const sourceSchema = z
  .strictObject({
    url: z.url({ protocol: /^https?$/ }),
    publisher: z.string().trim().min(1),
    published: isoDate(today).optional(),
    read: isoDate(today).and(z.iso.date()),
    how: z.enum(['archive', 'live']),
    confidence: z.enum(['high', 'medium', 'low', 'unverified']),
    reviewBy: z.iso.date(),
  })
  .refine(({ published, read }) => !published || published <= read, 'was read before it was published')
  .refine(({ read, reviewBy }) => reviewBy > read, 'is to be read again before it was read')

const everyClaim: readonly { readonly sources: readonly SourceId[] }[] = [
  ...claims,
  ...aboutClaims,
  ...Object.values(statementSources).map((ids) => ({ sources: ids })),
]

describe('Sources', () => {
  test.for(Object.entries(sources))('%s has a valid address, dates and confidence', ([, source]) => {
    const { error } = sourceSchema.safeParse(source)
    expect(error && z.prettifyError(error)).toBeUndefined()
  })

  test('every fact stands in one row only', () => {
    const facts = Object.values(readings).flatMap((pages) => pages.flatMap((page) => Object.keys(page.facts)))
    expect(facts.sort()).toEqual(Object.keys(sources).sort())
  })

  test('every fact supports a claim', () => {
    const used = new Set<string>(everyClaim.flatMap((claim) => claim.sources))
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([])
  })

  test('every claim cites only facts that exist', () => {
    expect(everyClaim.filter((claim) => claim.sources.some((id) => !Object.hasOwn(sources, id)))).toEqual([])
  })

  test('no claim cites a source twice', () => {
    expect(everyClaim.filter(({ sources: ids }) => new Set(ids).size < ids.length)).toEqual([])
  })

  test('no service rests on unconfirmed facts alone', () => {
    const rumours = services.filter((service) =>
      service.sources.every((id) => ['low', 'unverified'].includes(sources[id].confidence)),
    )
    expect(rumours).toEqual([])
  })

  test('an explicit review day counts, and is earlier than the policy asks', () => {
    const findings = Object.values(readings)
      .flat()
      .flatMap(({ facts, ...reading }) => Object.entries(facts).map(([id, finding]) => ({ id, reading, finding })))
    const marked = findings.flatMap(({ id, reading, finding }) =>
      typeof finding === 'string' ? [] : [{ id, reading, confidence: finding[0], day: finding[1] }],
    )
    expect(marked.length).toBeGreaterThan(0)
    const idle = marked.filter(
      ({ reading, confidence, day }) => day > reading.read && day >= reviewDay({ ...reading, confidence }),
    )
    expect(idle.map(({ id }) => id)).toEqual([])
    const ahead = marked.filter(({ reading, day }) => day > reading.read)
    expect(ahead.map(({ id }) => sources[id as SourceId].reviewBy)).toEqual(ahead.map(({ day }) => day))
  })
})
