import type { ComponentType } from 'react'
import type { SourcePartProps } from './guide/SourcePart.tsx'
import type { Lang, Part } from './i18n/languages.ts'
import { hasTexts, loadTexts } from './i18n/texts.ts'
import type { DetailsProps } from './result/Details.tsx'
import { type ContentPage, isQuestion, type OutcomePage, type Step } from './wizard/place.ts'
import { QuestionPage } from './wizard/QuestionPage.tsx'
import { StartPage } from './wizard/StartPage.tsx'

/** The kinds of page, and the parts of one that are fetched after the rest. */
export type PageKind = 'start' | 'question' | OutcomePage | 'details' | 'sources' | ContentPage

/** What a part is given. A page is given nothing: it asks the machine. */
export type PropsOf<K extends PageKind> = K extends 'sources'
  ? SourcePartProps
  : K extends 'details'
    ? DetailsProps
    : object

type Page = {
  /** The words that it shows, beside those of every page. */
  readonly parts: readonly Part[]
  /** The module that it comes in; absent for the pages of the first chunk. */
  readonly module?: { readonly file: string; readonly load: () => Promise<ComponentType<never>> }
}

const pages: Record<PageKind, Page> = {
  start: { parts: [] },
  question: { parts: [] },
  result: {
    parts: ['result'],
    module: {
      file: 'src/result/ResultPage.tsx',
      load: () => import('./result/ResultPage.tsx').then((module) => module.ResultPage),
    },
  },
  details: {
    parts: ['result', 'details'],
    module: {
      file: 'src/result/Details.tsx',
      load: () => import('./result/Details.tsx').then((module) => module.Details),
    },
  },
  sources: {
    parts: ['sources'],
    module: {
      file: 'src/guide/SourcePart.tsx',
      load: () => import('./guide/SourcePart.tsx').then((module) => module.SourcePart),
    },
  },
  compare: {
    parts: ['result', 'details'],
    module: {
      file: 'src/result/ComparePage.tsx',
      load: () => import('./result/ComparePage.tsx').then((module) => module.ComparePage),
    },
  },
  about: {
    parts: ['guide', 'sources'],
    module: {
      file: 'src/guide/AboutPage.tsx',
      load: () => import('./guide/AboutPage.tsx').then((module) => module.AboutPage),
    },
  },
  all: {
    parts: ['result', 'details', 'rules', 'sources'],
    module: {
      file: 'src/guide/AllPage.tsx',
      load: () => import('./guide/AllPage.tsx').then((module) => module.AllPage),
    },
  },
  how: {
    parts: ['rules'],
    module: {
      file: 'src/guide/HowPage.tsx',
      load: () => import('./guide/HowPage.tsx').then((module) => module.HowPage),
    },
  },
}

const components = new Map<PageKind, ComponentType<never>>([
  ['start', StartPage],
  ['question', QuestionPage],
])

export function pageKind(step: Step): PageKind {
  return isQuestion(step) ? 'question' : step
}

/** Fetches what a page needs, its code and its words. Rejects when the network does. */
export async function loadPage(lang: Lang, kind: PageKind): Promise<void> {
  const { parts, module } = pages[kind]
  const [component] = await Promise.all([
    components.get(kind) ?? module?.load(),
    ...['core' as const, ...parts].map((part) => loadTexts(lang, part)),
  ])
  if (component) components.set(kind, component)
}

/** The page, if all that it needs is here. */
export function loadedPage<K extends PageKind>(lang: Lang, kind: K): ComponentType<PropsOf<K>> | undefined {
  const isReady = ['core' as const, ...pages[kind].parts].every((part) => hasTexts(lang, part))
  return isReady ? (components.get(kind) as ComponentType<PropsOf<K>> | undefined) : undefined
}

/** The source files of the chunks that a page needs beside the entry, so that they can be fetched with it. */
export function filesOf(lang: Lang, kind: PageKind): readonly string[] {
  const { parts, module } = pages[kind]
  return [...['core', ...parts].map((part) => `src/i18n/${lang}/${part}.ts`), ...(module ? [module.file] : [])]
}
