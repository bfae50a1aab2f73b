import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Source, type SourceId, sources } from '#rules'

/** A fact in docs/facts.md: its id, what the page says, and the cells that say where, when and how surely. */
type FactRow = { readonly id: string; readonly says: string; readonly reading: string }

const rows: readonly FactRow[] = [
  ...readFileSync('docs/facts.md', 'utf8').matchAll(/^\| ([A-Z]\d+[a-z]?) \|([^|]*)\| (.*) \|$/gm),
].map(([, id = '', says = '', reading = '']) => ({ id, says: says.trim(), reading }))

/** How the document says where a fact was found. */
function readingOf({ publisher, url, how, read, confidence }: Source): string {
  return `[${publisher}](${url}) | ${how === 'live' ? 'opened' : 'copy read'} ${read} | ${confidence}`
}

describe('docs/facts.md', () => {
  test('has one row for each fact, and no other', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(sources).sort())
  })

  test('says what each page says, in a sentence', () => {
    expect(rows.filter(({ says }) => !/^\p{Lu}.+\.$/u.test(says))).toEqual([])
  })

  test('names the page, the day and the confidence of the data', () => {
    const wrong = rows.flatMap(({ id, reading }) => {
      const source = sources[id as SourceId]
      return source && reading !== readingOf(source) ? [`${id} must end: | ${readingOf(source)} |`] : []
    })
    expect(wrong).toEqual([])
  })
})
