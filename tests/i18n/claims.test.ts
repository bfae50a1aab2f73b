import { describe, expect, test } from 'vitest'
import { claims, type SourceId, sources } from '#rules'
import { aboutClaims } from '../../src/guide/aboutSections.ts'
import { certainty } from '../../src/i18n/certainty.ts'
import { wordsOf } from '../../src/i18n/claimWords.ts'
import { type Lang, langs, languages } from '../../src/i18n/languages.ts'
import { plain } from '../../src/ui/Text.tsx'

type Said = { readonly name: string; readonly sources: readonly SourceId[]; readonly text: string }

/** Everything that people read and that rests on a source, in this language. */
async function saidIn(lang: Lang): Promise<readonly Said[]> {
  const { load } = languages[lang]
  const [core, result, details, { about }] = await Promise.all([
    load.core(),
    load.result(),
    load.details(),
    load.guide(),
  ])
  const bodies: { readonly [section: string]: { readonly body: { readonly [claim: string]: string } } } = about.sections
  return [
    ...claims.map((claim) => ({
      name: `${claim.kind} ${claim.id}${claim.of ? ` of ${claim.of}` : ''}`,
      sources: claim.sources,
      text: wordsOf(claim, { core, result, details }).join(' '),
    })),
    ...aboutClaims.map(({ id, sources: ids }) => {
      const [section = '', claim = ''] = id.split('.')
      return { name: `about ${id}`, sources: ids, text: bodies[section]?.body[claim] ?? '' }
    }),
  ].map((said) => ({ ...said, text: plain(said.text) }))
}

const sureness = (ids: readonly SourceId[]) => ids.map((id) => sources[id].confidence)

/** True where a sentence names who says so. */
function isAttributed({ sources: ids, text }: Said, lang: Lang): boolean {
  const publishers = new Set(ids.map((id) => sources[id].publisher))
  return text
    .split(/(?<=[.!?:])\s+/)
    .filter((sentence) => certainty[lang].attributions.some((word) => sentence.toLowerCase().includes(word)))
    .some((sentence) => [...publishers].some((publisher) => sentence.includes(publisher)))
}

function isHedged({ text }: Said, lang: Lang): boolean {
  return certainty[lang].hedges.some((hedge) => text.includes(hedge))
}

describe.for(langs)('What is said in %s', (lang) => {
  test('has words for every claim', async () => {
    expect((await saidIn(lang)).filter(({ text }) => text.trim() === '')).toEqual([])
  })

  test('says that it is not confirmed, wherever a source is old, second-hand or missing', async () => {
    const plainly = (await saidIn(lang))
      .filter(({ sources: ids }) => sureness(ids).some((sure) => sure === 'low' || sure === 'unverified'))
      .filter((said) => !isHedged(said, lang))
    expect(plainly).toEqual([])
  })

  test('names who says so, wherever no source is beyond doubt', async () => {
    const plainly = (await saidIn(lang))
      .filter(({ sources: ids }) => ids.length > 0 && !sureness(ids).includes('high'))
      .filter((said) => !isHedged(said, lang) && !isAttributed(said, lang))
    expect(plainly).toEqual([])
  })
})
