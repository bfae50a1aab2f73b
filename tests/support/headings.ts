import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Headline } from '#rules'
import { type Lang, langs } from '../../src/i18n/languages.ts'
import { LangContext, loadTexts } from '../../src/i18n/texts.ts'
import { useHeading } from '../../src/result/words.ts'

/** Loads the words that headings are made of, in every language. */
export async function loadHeadings(): Promise<void> {
  await Promise.all(langs.flatMap((lang) => [loadTexts(lang, 'core'), loadTexts(lang, 'result')]))
}

/** These headings in words, one for each. */
export function headingsIn(lang: Lang, headlines: readonly Headline[]): readonly string[] {
  const found: string[] = []
  function Heading({ headline }: { headline: Headline }) {
    found.push(useHeading(headline))
    return null
  }
  const all = headlines.map((headline, key) => createElement(Heading, { headline, key }))
  renderToStaticMarkup(createElement(LangContext, { value: lang }, all))
  return found
}
