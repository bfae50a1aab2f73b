import { beforeAll, describe, expect, test } from 'vitest'
import type { Headline } from '#rules'
import { langs } from '../../../src/i18n/languages.ts'
import { headingsIn, loadHeadings } from '../../support/headings.ts'

/** A heading is worded by its kind, its eIDs and by how many services of each access it speaks of: those words it lists. */
function shapeOf(headline: Headline): string {
  return JSON.stringify(headline, (_key, value) => (Array.isArray(value) ? value.length : value))
}

/** What the heading says in words, for every shape of it that anybody hears. */
export function headingWordsLaws(headlines: readonly Headline[]): void {
  const shapes = [...new Map(headlines.map((headline) => [shapeOf(headline), headline])).values()]

  describe('The heading in words, for everybody', () => {
    beforeAll(loadHeadings)

    test.for(langs)('is whole in %s', (lang) => {
      const broken = headingsIn(lang, shapes).filter(
        (heading) => heading.trim() === '' || /undefined|\[object|[{}]/.test(heading.replace(/\{[^{}]+\}/g, '')),
      )
      expect(shapes.length).toBeGreaterThan(100)
      expect(broken).toEqual([])
    })

    test('never says only that an eID can be had, when it opens none or only part of what was chosen', () => {
      const claims = shapes.filter((shape) => 'opens' in shape && shape.opens.none.length + shape.opens.part.length > 0)
      const silent = headingsIn('en', claims).filter(
        (heading) => !/not open|opens part|but not|part of|nothing/i.test(heading),
      )
      expect(claims.length).toBeGreaterThan(100)
      expect(silent).toEqual([])
    })
  })
}
