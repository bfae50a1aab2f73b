import type {
  AboutMessages,
  CoreMessages,
  DetailsMessages,
  ResultMessages,
  RulesMessages,
  SourceMessages,
} from './messages.ts'

export type Texts = {
  readonly core: CoreMessages
  readonly result: ResultMessages
  readonly details: DetailsMessages
  readonly about: AboutMessages
  readonly rules: RulesMessages
  readonly sources: SourceMessages
}
export type TextPart = keyof Texts

type Language = {
  /** In the language itself. */
  readonly name: string
  readonly load: { readonly [P in TextPart]: () => Promise<Texts[P]> }
}

/** Every language, each with its own chunks: a page loads only the words that it shows. */
export const languages = {
  en: {
    name: 'English',
    load: {
      core: () => import('./en/core.ts').then((module) => module.core),
      result: () => import('./en/result.ts').then((module) => module.result),
      details: () => import('./en/details.ts').then((module) => module.details),
      about: () => import('./en/about.ts').then((module) => module.about),
      rules: () => import('./en/rules.ts').then((module) => module.rules),
      sources: () => import('./en/sources.ts').then((module) => module.sources),
    },
  },
  nb: {
    name: 'Norsk bokmål',
    load: {
      core: () => import('./nb/core.ts').then((module) => module.core),
      result: () => import('./nb/result.ts').then((module) => module.result),
      details: () => import('./nb/details.ts').then((module) => module.details),
      about: () => import('./nb/about.ts').then((module) => module.about),
      rules: () => import('./nb/rules.ts').then((module) => module.rules),
      sources: () => import('./nb/sources.ts').then((module) => module.sources),
    },
  },
} as const satisfies { readonly [lang: string]: Language }

export type Lang = keyof typeof languages

export const langs = Object.keys(languages) as readonly Lang[]

export function isLang(text: string): text is Lang {
  return (langs as readonly string[]).includes(text)
}

/** The first language of the browser that we have. All kinds of Norwegian lead to Bokmål. */
export function preferredLang(wanted: readonly string[]): Lang {
  const codes = wanted
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .map((code) => (/^(no|nn)$/.test(code) ? 'nb' : code))
  return codes.find(isLang) ?? 'en'
}
