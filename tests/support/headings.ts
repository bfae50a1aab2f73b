import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Answers, type Headline, headlineFor, recommend, type WhatIf, withWhatIf } from '#rules'
import { type Lang, langs } from '../../src/i18n/languages.ts'
import { LangContext, loadedTexts, loadTexts } from '../../src/i18n/texts.ts'
import { useResultHeading } from '../../src/result/headingText.ts'
import { isContentPage, isQuestion, type WizardLocation } from '../../src/wizard/location.ts'

const parts = ['core', 'result', 'rules', 'about', 'accessibility'] as const

/** Loads the texts of headings, in every language. */
export async function loadHeadings(): Promise<void> {
  await Promise.all(langs.flatMap((lang) => parts.map((part) => loadTexts(lang, part))))
}

/** The text of a result heading. */
export function headingIn(lang: Lang, headline: Headline, own: Answers = {}, whatIf?: WhatIf): string {
  let found = ''
  function Heading() {
    found = useResultHeading(own, whatIf)(headline)
    return null
  }
  renderToStaticMarkup(createElement(LangContext, { value: lang }, createElement(Heading)))
  return asRead(found)
}

/** The text of the heading of a location, in English. */
export function headingAt(location: WizardLocation): string {
  return headingOf('en', location)
}

/** The text of the heading of a location in a language. */
export function headingOf(lang: Lang, { page, answers, whatIf }: WizardLocation): string {
  const core = loadedTexts(lang, 'core')
  if (page === 'start') return asRead(core.start.title)
  if (page === 'compare') return asRead(core.ui.compare)
  if (isQuestion(page)) return asRead(core.questions[page].title)
  if (page === 'about' || page === 'accessibility') return asRead(loadedTexts(lang, page).title)
  if (isContentPage(page)) return asRead(loadedTexts(lang, 'rules')[page].title)
  const sheet = withWhatIf(answers, whatIf ?? {}).answers
  return headingIn(lang, headlineFor(sheet, recommend(sheet)), answers, whatIf)
}

/** A heading as text: no braces, and plain spaces. */
export function asRead(heading: string): string {
  return heading.replace(/[{}]/g, '').replace(/\s/g, ' ')
}
