import type { about } from './en/about.ts'
import type { accessibility } from './en/accessibility.ts'
import type { core } from './en/core.ts'
import type { details } from './en/details.ts'
import type { errors } from './en/errors.ts'
import type { result } from './en/result.ts'
import type { rules } from './en/rules.ts'
import type { sources } from './en/sources.ts'
import type { take } from './en/take.ts'
import { languages } from './made.ts'
import type { QuestionTexts, ResultTables, RulesTables } from './shapes.ts'

export { languages }

/**
 * All texts of a language, in the parts in which they are fetched. English is the type of every language. What stands in
 * {braces} is Norwegian in all of them, a proper name or an official term: see ui/Text.tsx.
 */
export type Texts = {
  readonly core: typeof core & { readonly questions: QuestionTexts }
  readonly result: typeof result & ResultTables
  readonly take: typeof take
  readonly details: typeof details
  readonly about: typeof about
  readonly accessibility: typeof accessibility
  readonly rules: typeof rules & RulesTables
  readonly sources: typeof sources
  readonly errors: typeof errors
}
export type TextPart = keyof Texts

/** The first part of a language brings the ways to the others. */
type Loaders = { readonly [P in Exclude<TextPart, 'core'>]: () => Promise<{ readonly [Q in P]: Texts[Q] }> }
type Language = { readonly core: () => Promise<{ readonly core: Texts['core']; readonly load: Loaders }> }

export type Lang = keyof typeof languages

export const langs = Object.keys(languages) as readonly Lang[]

export function isLang(text: string): text is Lang {
  return (langs as readonly string[]).includes(text)
}

/** The first language of the browser that we have. Norwegian without more is Bokmål. */
export function preferredLang(wanted: readonly string[]): Lang {
  const codes = wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').map((code) => (code === 'no' ? 'nb' : code))
  return codes.find(isLang) ?? 'en'
}

/** Fetches a part of a language. */
export async function fetchTexts<P extends TextPart>(lang: Lang, part: P): Promise<Texts[P]> {
  const language: Language = languages[lang]
  const first = await language.core()
  // the compiler cannot follow that P is either the one or one of the others
  const texts: { readonly [Q in TextPart]?: Texts[Q] } =
    part === 'core' || !first.load ? first : await first.load[part as Exclude<P, 'core'>]()
  const found = texts[part]
  // a host may answer with an empty file
  if (!found) throw new Error(`No words in ${lang}/${part}.`)
  return found as Texts[P]
}

const readingBokmaal: readonly string[] = ['nb', 'nn']

/** True for a reader who needs no translation of what is shown in Bokmål. */
export function readsBokmaal(lang: Lang): boolean {
  return readingBokmaal.includes(lang)
}
