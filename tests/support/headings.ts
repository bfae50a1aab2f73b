import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Headline, headlineFor, recommend, suppose } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { type Lang, langs } from '../../src/i18n/languages.ts'
import { LangContext, loadTexts } from '../../src/i18n/texts.ts'
import { useHeading } from '../../src/result/words.ts'
import { isContentPage, isQuestion, type Place } from '../../src/wizard/place.ts'

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

/** The heading of a place in English, as it reads. */
export function headingAt({ step, answers, supposed }: Place): string {
  if (step === 'start') return asRead(core.start.title)
  if (step === 'compare') return asRead(core.ui.compare)
  if (isQuestion(step)) return asRead(core.questions[step].title)
  if (isContentPage(step)) return asRead(core.ui.pages[step])
  const sheet = suppose(answers, supposed ?? {}).answers
  return asRead(headingsIn('en', [headlineFor(sheet, recommend(sheet))])[0] ?? '')
}

/** A heading as it reads: no braces, and plain spaces. */
export function asRead(heading: string): string {
  return heading.replace(/[{}]/g, '').replace(/\s/g, ' ')
}
