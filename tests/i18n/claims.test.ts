import { describe, expect, test } from 'vitest'
import { type SourceId, sources } from '#rules'
import { type ClaimText, claimTextsIn } from '../../scripts/reports/claimTexts.ts'
import { language } from '../../scripts/words/read.mjs'
import { fetchTexts, type Lang, langs } from '../../src/i18n/languages.ts'

async function allSaid(lang: Lang): Promise<readonly ClaimText[]> {
  return claimTextsIn({
    core: await fetchTexts(lang, 'core'),
    result: await fetchTexts(lang, 'result'),
    take: await fetchTexts(lang, 'take'),
    details: await fetchTexts(lang, 'details'),
    about: await fetchTexts(lang, 'about'),
    accessibility: await fetchTexts(lang, 'accessibility'),
    rules: await fetchTexts(lang, 'rules'),
  })
}

const sureness = (ids: readonly SourceId[]) => ids.map((id) => sources[id].confidence)

/** True where a sentence names its source. */
function isAttributed({ lines }: ClaimText, lang: Lang): boolean {
  return says(lines, language(lang).attributions)
}

function isHedged({ lines }: ClaimText, lang: Lang): boolean {
  return says(lines, language(lang).hedges)
}

function says(lines: readonly string[], words: readonly string[]): boolean {
  return lines.some((line) => words.some((word) => line.toLowerCase().includes(word)))
}

describe.for(langs)('The claims in %s', (lang) => {
  test('all have words', async () => {
    expect(
      (await allSaid(lang)).filter(({ lines }) => lines.length === 0 || lines.some((line) => line.trim() === '')),
    ).toEqual([])
  })

  test('hedge where a source has low confidence or is unverified', async () => {
    const plainly = (await allSaid(lang))
      .filter(({ sources: ids }) => sureness(ids).some((sure) => sure === 'low' || sure === 'unverified'))
      .filter((said) => !isHedged(said, lang))
    expect(plainly).toEqual([])
  })

  test('hedge or name their source where none has high confidence', async () => {
    const plainly = (await allSaid(lang))
      .filter(({ sources: ids }) => ids.length > 0 && !sureness(ids).includes('high'))
      .filter((said) => !isHedged(said, lang) && !isAttributed(said, lang))
    expect(plainly).toEqual([])
  })
})
