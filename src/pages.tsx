import type { ComponentType } from 'react'
import type { Lang, Part } from './i18n/languages.ts'
import { hasTexts, loadTexts } from './i18n/texts.ts'
import { type ContentPage, isQuestion, type OutcomePage, type Step } from './wizard/place.ts'
import { QuestionPage } from './wizard/QuestionPage.tsx'
import { StartPage } from './wizard/StartPage.tsx'

type PageKind = 'start' | 'question' | OutcomePage | ContentPage

type Page = {
  /** The words that it shows, beside those of every page. */
  readonly part?: Part
  /** Absent for the pages of the first chunk. */
  readonly load?: () => Promise<ComponentType>
}

const pages: Record<PageKind, Page> = {
  start: {},
  question: {},
  result: { part: 'result', load: () => import('./result/ResultPage.tsx').then((module) => module.ResultPage) },
  compare: { part: 'result', load: () => import('./result/ComparePage.tsx').then((module) => module.ComparePage) },
  about: { part: 'guide', load: () => import('./guide/AboutPage.tsx').then((module) => module.AboutPage) },
}

const components = new Map<PageKind, ComponentType>([
  ['start', StartPage],
  ['question', QuestionPage],
])

export function pageKind(step: Step): PageKind {
  return isQuestion(step) ? 'question' : step
}

/** Fetches what a page needs, its code and its words. Rejects when the network does. */
export async function loadPage(lang: Lang, step: Step): Promise<void> {
  const kind = pageKind(step)
  const { part, load } = pages[kind]
  const [component] = await Promise.all([
    components.get(kind) ?? load?.(),
    loadTexts(lang, 'core'),
    part ? loadTexts(lang, part) : undefined,
  ])
  if (component) components.set(kind, component)
}

/** The page, if all that it needs is here. */
export function loadedPage(lang: Lang, step: Step): ComponentType | undefined {
  const kind = pageKind(step)
  const { part } = pages[kind]
  const isReady = hasTexts(lang, 'core') && (!part || hasTexts(lang, part))
  return isReady ? components.get(kind) : undefined
}
