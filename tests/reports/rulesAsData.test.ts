import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import * as rules from '#rules'
import { rulesAsData } from '../../scripts/reports/rulesAsData.ts'
import { publishedSchema, rulesSchema } from '../../scripts/reports/rulesSchema.ts'
import { langs } from '../../src/i18n/languages.ts'

const written = JSON.stringify(await rulesAsData(rules))
const data = rulesSchema.parse(JSON.parse(written))

type Text = { readonly [lang: string]: string }

/** Every text in some data: an object with one entry for each language. */
function textsIn(data: unknown): readonly Text[] {
  if (typeof data !== 'object' || data === null) return []
  return 'en' in data ? [data as Text] : Object.values(data).flatMap(textsIn)
}

describe('rules.json', () => {
  test('is valid against its published schema', () => {
    const validate = new Ajv2020({ validateFormats: false }).compile(publishedSchema())
    expect(validate(JSON.parse(written)) || validate.errors).toBe(true)
    expect(validate({ ...data, eids: [{ ...data.eids[0], cost: 'cheap' }] })).toBe(false)
    expect(validate({ ...data, shoeSize: 44 })).toBe(false)
  })

  test('has every text in every language, without braces', () => {
    const texts = textsIn(JSON.parse(written))
    expect(texts.length).toBeGreaterThan(150)
    const isWhole = (text: Text) => langs.every((lang) => text[lang] && !/[{}]/.test(text[lang]))
    expect(texts.filter((text) => !isWhole(text))).toEqual([])
  })

  test('refers only to ids that it contains', () => {
    const has = (all: readonly { id: string }[], ids: readonly string[]) =>
      ids.filter((id) => !all.some((one) => one.id === id))
    const sourcesIn = [...written.matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(([, ids = '']) => JSON.parse(`[${ids}]`))
    const whens = [
      ...data.eids.flatMap(({ rows, conditions }) => [...rows, ...conditions].map(({ when }) => when)),
      ...data.services.flatMap(({ limits = [], alternatives, openWithoutEid = [] }) =>
        [...limits, ...alternatives, ...openWithoutEid].map(({ when }) => when),
      ),
      data.mayBeToldToPay,
      ...data.blockers.map(({ when }) => when),
      ...data.steps.flatMap(({ stops = [] }) => stops.map(({ when }) => when)),
      ...data.steps.map(({ when }) => when),
    ]
    const answers = whens.flatMap((when) => Object.entries(when ?? {}))
    expect(sourcesIn.filter((id) => !(id in data.sources))).toEqual([])
    const [eids, services, steps] = [data.eids, data.services, data.steps]
    const named: readonly (readonly [readonly { id: string }[], readonly string[]])[] = [
      [data.costs, [...eids, ...steps].map((one) => ('price' in one ? one.price : one.cost))],
      [data.reasons, eids.flatMap(({ rows }) => rows.flatMap(({ reasons }) => reasons))],
      [data.conditions, eids.flatMap(({ conditions }) => conditions.map(({ id }) => id))],
      [data.levels, eids.map(({ level }) => level)],
      [data.limits, services.flatMap(({ limits = [] }) => limits.map(({ id }) => id))],
      [data.alternatives, services.flatMap(({ alternatives }) => alternatives.map(({ id }) => id))],
      [data.openWithoutEid, services.flatMap(({ openWithoutEid = [] }) => openWithoutEid.map(({ id }) => id))],
      [data.deadlines, steps.flatMap(({ deadlines = [] }) => deadlines)],
      [data.stops, steps.flatMap(({ stops = [] }) => stops.map(({ id }) => id))],
    ]
    expect(named.flatMap(([all, ids]) => has(all, ids))).toEqual([])
    expect(
      answers.filter(([id, values]) =>
        values.some((value) => !data.questions.find((q) => q.id === id)?.options[value]),
      ),
    ).toEqual([])
  })

  test('changes its revision exactly when a rule changes', async () => {
    const again = await rulesAsData(rules)
    const [first, ...others] = rules.eids
    const dearer = await rulesAsData({
      ...rules,
      eids: [{ ...first, cost: 'paid' }, ...others],
    } as unknown as typeof rules)
    expect(again.revision).toBe(data.revision)
    expect(dearer.revision).not.toBe(data.revision)
  })
})
