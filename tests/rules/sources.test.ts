import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import {
  conditions,
  deadlines,
  deciders,
  eids,
  levels,
  reasons,
  type Service,
  type SourceId,
  services,
  sources,
  steps,
} from '#rules'
import { aboutSections } from '../../src/guide/aboutSections.ts'

const today = '2026-11-22'

/** A day, a month or a year, as far as it is known; never after `latest`. */
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
  })
  .refine(({ published, read }) => !published || published <= read, 'was read before it was published')

/** The sources that a page of the result names itself, read from its text: ids={['H01', …]}. */
function namedByPages(): readonly string[] {
  const folder = join(import.meta.dirname, '../../src/result')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsx'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/ids=\{\[([^\]]*)\]\}/g)])
    .flatMap(([, list = '']) => [...list.matchAll(/'([^']+)'/g)].map(([, id = '']) => id))
}

function usedByRules(): readonly SourceId[] {
  return [
    ...Object.values(reasons).flat(),
    ...Object.values(conditions).flat(),
    ...eids.flatMap((eid) => eid.sources),
    ...levels.flatMap((level) => level.sources),
    ...Object.values(deadlines).flat(),
    ...Object.values(deciders).flatMap((decider) => decider.sources),
    ...steps.flatMap((step) => [...step.sources, ...('circle' in step ? step.circle.sources : [])]),
    ...(services as readonly Service[]).flatMap((service) => [
      ...service.sources,
      ...(service.limits ?? []).flatMap((limit) => limit.sources),
      ...(service.without ?? []).flatMap((way) => way.sources),
      ...service.ways.flatMap((way) => way.sources),
    ]),
  ]
}

describe('Sources', () => {
  test.for(Object.entries(sources))('%s is a page that somebody read on a day, with how sure we are', ([, source]) => {
    const { error } = sourceSchema.safeParse(source)
    expect(error && z.prettifyError(error)).toBeUndefined()
  })

  test('every source is used by a rule or named on a page', () => {
    const used = new Set<string>([
      ...usedByRules(),
      ...aboutSections.flatMap((section) => section.sources),
      ...namedByPages(),
    ])
    expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([])
  })

  test('every source that a page names exists', () => {
    expect(namedByPages().length).toBeGreaterThan(0)
    expect(namedByPages().filter((id) => !Object.hasOwn(sources, id))).toEqual([])
  })

  test('nothing leans on the same source twice', () => {
    const lists = [
      ...Object.values(reasons),
      ...Object.values(conditions),
      ...eids.map((eid) => eid.sources),
      ...steps.map((step) => step.sources),
    ] as readonly (readonly string[])[]
    expect(lists.filter((list) => new Set(list).size < list.length)).toEqual([])
  })

  test.for([...eids, ...(services as readonly Service[]).filter(({ url }) => url)])(
    'the official page of $id is a web address',
    ({ url }) => {
      expect(z.url({ protocol: /^https$/ }).safeParse(url).success).toBe(true)
    },
  )
})
