import { describe, expect, test } from 'vitest'
import { type SourceId, sources } from '#rules'
import { certainty } from '../../src/i18n/certainty.ts'
import { type Lang, langs, languages } from '../../src/i18n/languages.ts'
import { type Said, saidIn } from '../../src/i18n/said.ts'

async function allSaid(lang: Lang): Promise<readonly Said[]> {
  const { core, result, details, guide } = languages[lang].load
  return saidIn({ core: await core(), result: await result(), details: await details(), guide: await guide() })
}

const sureness = (ids: readonly SourceId[]) => ids.map((id) => sources[id].confidence)

/** True where a sentence names who says so. */
function isAttributed({ sources: ids, lines }: Said, lang: Lang): boolean {
  const publishers = new Set(ids.map((id) => sources[id].publisher))
  return lines
    .flatMap((line) => line.split(/(?<=[.!?:])\s+/))
    .filter((sentence) => certainty[lang].attributions.some((word) => sentence.toLowerCase().includes(word)))
    .some((sentence) => [...publishers].some((publisher) => sentence.includes(publisher)))
}

function isHedged({ lines }: Said, lang: Lang): boolean {
  return certainty[lang].hedges.some((hedge) => lines.some((line) => line.includes(hedge)))
}

describe.for(langs)('What is said in %s', (lang) => {
  test('has words for every claim', async () => {
    expect(
      (await allSaid(lang)).filter(({ lines }) => lines.length === 0 || lines.some((line) => line.trim() === '')),
    ).toEqual([])
  })

  test('says that it is not confirmed, wherever a source is old, second-hand or missing', async () => {
    const plainly = (await allSaid(lang))
      .filter(({ sources: ids }) => sureness(ids).some((sure) => sure === 'low' || sure === 'unverified'))
      .filter((said) => !isHedged(said, lang))
    expect(plainly).toEqual([])
  })

  test('names who says so, wherever no source is beyond doubt', async () => {
    const plainly = (await allSaid(lang))
      .filter(({ sources: ids }) => ids.length > 0 && !sureness(ids).includes('high'))
      .filter((said) => !isHedged(said, lang) && !isAttributed(said, lang))
    expect(plainly).toEqual([])
  })
})
