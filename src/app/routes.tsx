import type { ComponentType } from 'react'
import type { Lang, TextPart } from '../i18n/languages.ts'
import { hasTexts, loadTexts } from '../i18n/texts.ts'
import { QuestionPage } from '../questions/QuestionPage.tsx'
import { StartPage } from '../questions/StartPage.tsx'
import type { DetailsProps } from '../result/Details.tsx'
import type { SourcePartProps } from '../sources/SourcePart.tsx'
import { type ContentPage, isQuestion, type OutcomePage, type Step } from '../wizard/location.ts'

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
  readonly parts: readonly TextPart[]
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
      load: () => import('../result/ResultPage.tsx').then((module) => module.ResultPage),
    },
  },
  details: {
    parts: ['result', 'details'],
    module: {
      file: 'src/result/Details.tsx',
      load: () => import('../result/Details.tsx').then((module) => module.Details),
    },
  },
  sources: {
    parts: ['sources'],
    module: {
      file: 'src/sources/SourcePart.tsx',
      load: () => import('../sources/SourcePart.tsx').then((module) => module.SourcePart),
    },
  },
  compare: {
    parts: ['result', 'details'],
    module: {
      file: 'src/result/ComparePage.tsx',
      load: () => import('../result/ComparePage.tsx').then((module) => module.ComparePage),
    },
  },
  about: {
    parts: ['about', 'sources'],
    module: {
      file: 'src/info/about/AboutPage.tsx',
      load: () => import('../info/about/AboutPage.tsx').then((module) => module.AboutPage),
    },
  },
  all: {
    parts: ['result', 'details', 'rules', 'sources'],
    module: {
      file: 'src/info/all/AllPage.tsx',
      load: () => import('../info/all/AllPage.tsx').then((module) => module.AllPage),
    },
  },
  how: {
    parts: ['rules'],
    module: {
      file: 'src/info/how/HowPage.tsx',
      load: () => import('../info/how/HowPage.tsx').then((module) => module.HowPage),
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
