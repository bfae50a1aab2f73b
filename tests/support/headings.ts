import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { type Answers, type Headline, headlineFor, recommend, type WhatIf, withWhatIf } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { type Lang, langs } from '../../src/i18n/languages.ts'
import { LangContext, loadTexts } from '../../src/i18n/texts.ts'
import { useResultHeading } from '../../src/result/headingText.ts'
import { isContentPage, isQuestion, type WizardLocation } from '../../src/wizard/location.ts'

/** Loads the texts of headings, in every language. */
export async function loadHeadings(): Promise<void> {
  await Promise.all(langs.flatMap((lang) => [loadTexts(lang, 'core'), loadTexts(lang, 'result')]))
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
export function headingAt({ step, answers, whatIf }: WizardLocation): string {
  if (step === 'start') return asRead(core.start.title)
  if (step === 'compare') return asRead(core.ui.compare)
  if (isQuestion(step)) return asRead(core.questions[step].title)
  if (isContentPage(step)) return asRead(core.ui.pages[step])
  const sheet = withWhatIf(answers, whatIf ?? {}).answers
  return headingIn('en', headlineFor(sheet, recommend(sheet)), answers, whatIf)
}

/** A heading as text: no braces, and plain spaces. */
export function asRead(heading: string): string {
  return heading.replace(/[{}]/g, '').replace(/\s/g, ' ')
}
