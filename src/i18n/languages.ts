import type { about } from './en/about.ts'
import type { core } from './en/core.ts'
import type { details } from './en/details.ts'
import type { result } from './en/result.ts'
import type { rules } from './en/rules.ts'
import type { sources } from './en/sources.ts'
import type { QuestionTexts, ResultTables, RulesTables } from './shapes.ts'

/**
 * All texts of a language, in the parts in which they are fetched. English is the type of every language. What stands in
 * {braces} is Norwegian in all of them, a proper name or an official term: see ui/Text.tsx.
 */
export type Texts = {
  readonly core: typeof core & { readonly questions: QuestionTexts }
  readonly result: typeof result & ResultTables
  readonly details: typeof details
  readonly about: typeof about
  readonly rules: typeof rules & RulesTables
  readonly sources: typeof sources
}
export type TextPart = keyof Texts

type Language = {
  /** In the language itself. */
  readonly name: string
  readonly load: { readonly [P in TextPart]: () => Promise<{ readonly [Q in P]: Texts[P] }> }
}

/** Every language, each with its own chunks: a page loads only the words that it shows. */
export const languages = {
  en: {
    name: 'English',
    load: {
      core: () => import('./en/core.ts'),
      result: () => import('./en/result.ts'),
      details: () => import('./en/details.ts'),
      about: () => import('./en/about.ts'),
      rules: () => import('./en/rules.ts'),
      sources: () => import('./en/sources.ts'),
    },
  },
  nb: {
    name: 'Norsk bokmål',
    load: {
      core: () => import('./nb/core.ts'),
      result: () => import('./nb/result.ts'),
      details: () => import('./nb/details.ts'),
      about: () => import('./nb/about.ts'),
      rules: () => import('./nb/rules.ts'),
      sources: () => import('./nb/sources.ts'),
    },
  },
} satisfies { readonly [lang: string]: Language }

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

/** Fetches a part of a language. */
export function fetchTexts<P extends TextPart>(lang: Lang, part: P): Promise<Texts[P]> {
  const { load }: Language = languages[lang]
  return load[part]().then((texts) => texts[part])
}
