import * as z from 'zod/mini'
import { type Answers, awaitedSteps, currentId, type Field, optionsOf, questions, type WhatIf } from '#rules'
import {
  type Arrival,
  contentPages,
  isContentPage,
  outcomePages,
  type WizardLocation,
  type WizardPage,
} from './location.ts'
import { fragment, longestFragment, repaired } from './repairs.ts'

// A strict Content-Security-Policy forbids what Zod would try for speed.
z.config({ jitless: true })

/** A path below the base, always with the slash at its end, and a fragment: with `#` in front, or empty. */
export type Address = { readonly pathname: string; readonly hash: string }

const paths: readonly (readonly [WizardPage, string])[] = [
  ['start', ''],
  ...questions.map(({ id }) => [id, kebab(id)] as const),
  ...outcomePages.map((page) => [page, page] as const),
  ...contentPages.map((page) => [page, page] as const),
]

/** Every page: the build makes each of them. None needs the list. */
export const wizardPages: readonly WizardPage[] = /* @__PURE__ */ paths.map(([page]) => page)

/** The path of every page of one language, below the base. */
export function pathOf(lang: string, page: WizardPage): string {
  const segment = paths.find(([id]) => id === page)?.[1]
  return segment ? `/${lang}/${segment}/` : `/${lang}/`
}

/** The first answer stands last, also where it is empty: a link without it was cut short, perhaps within a list. */
const endKey = questions[0].id

/** The one address of a place. */
export function toAddress(lang: string, { page, answers, whatIf }: WizardLocation): Address {
  const own = toPairs(answers, '')
  const [first, ...others] = answers[endKey] ? own : [`${endKey}=`, ...own]
  const pairs = [...others, ...toPairs(whatIf ?? {}, whatIfPrefix), first]
  return { pathname: pathOf(lang, page), hash: own.length > 0 ? `#${pairs.join('&')}` : '' }
}

/** Stands before the key of an answer that is hypothetical: `if.bank=onlineBank`. */
const whatIfPrefix = 'if.'

/** What a fragment can hold. */
const fields: readonly Field[] = [...questions, awaitedSteps]

/** Answers as they stand in a fragment, in asking order. */
function toPairs(answers: Answers, prefix: string): readonly string[] {
  return fields.flatMap((field) => {
    const answer = answers[field.id]
    return answer === undefined ? [] : [`${prefix}${field.id}=${toValue(field, answer)}`]
  })
}

function toValue(field: Field, answer: string | readonly string[]): string {
  if (typeof answer === 'string') return answer
  if (answer.length === 0 && 'exclusive' in field) return field.exclusive
  return optionsOf(field)
    .filter((id) => answer.includes(id))
    .join(',')
}

/** What an address says, however odd it is: never throws. What it does not understand it leaves out, and says so. */
export function fromAddress(typed: Address): Arrival {
  const { pathname, hash } = repaired(typed)
  const [, , segment = '', ...rest] = pathname.replace(/\/index\.html$/, '').split('/')
  const page = paths.find(([, path]) => path === segment.toLowerCase())?.[0]
  const isKnown = page !== undefined && rest.every((part) => part === '')
  const { answers, whatIf, ignored } = fromFragment(hash)
  const isAnchor = hash.length > 1 && !hash.includes('=')
  const isStray = isAnchor && !(page && isContentPage(page))
  const fallback: WizardPage = Object.keys(answers).length > 0 ? 'result' : 'start'
  return {
    page: page ?? fallback,
    answers,
    whatIf,
    ignored: ignored || isStray || !isKnown,
  }
}

/** The language segment of a path, as it stands there. */
export function langOf(pathname: string): string {
  return pathname.split('/')[1] ?? ''
}

/** True when a fragment holds answers; one that does not is an anchor, or empty. */
export function holdsAnswers(hash: string): boolean {
  return fragment(hash).includes('=')
}

function keyAndValue(pair: string): readonly [key: string, value: string | undefined] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, undefined] : [pair.slice(0, at), pair.slice(at + 1)]
}

type Understood = { readonly answers: Answers; readonly isWhole: boolean }

/** What a repaired fragment says. Of one that was cut short, the last pair is left out: it may be half. */
function fromFragment(hash: string): { answers: Answers; whatIf: WhatIf; ignored: boolean } {
  if (hash.length > longestFragment || !hash.includes('=')) {
    return { answers: {}, whatIf: {}, ignored: hash.length > longestFragment }
  }
  const typed = hash.slice(1).split('&').map(keyAndValue)
  const end = typed.find(([key]) => isSame(key, endKey))
  const pairs = end ? typed.filter((pair) => pair !== end || pair[1] !== '' || typed.length === 1) : typed.slice(0, -1)
  const isWhatIf = ([key]: readonly [string, unknown]) => key.toLowerCase().startsWith(whatIfPrefix)
  const own = understand(pairs.filter((pair) => !isWhatIf(pair)))
  const other = understand(pairs.filter(isWhatIf).map(([key, value]) => [key.slice(whatIfPrefix.length), value]))
  return { answers: own.answers, whatIf: other.answers as WhatIf, ignored: !(end && own.isWhole && other.isWhole) }
}

/** The answers among some pairs of key and value. A question that is answered in two ways is not answered. */
function understand(pairs: readonly (readonly [string, string | undefined])[]): Understood {
  const given = schemas.flatMap(({ id, schema }) => {
    const [value, ...others] = pairs.flatMap(([key, value = '']) => (isSame(key, id) ? [value] : []))
    if (value === undefined) return []
    const isClear = others.every((other) => isSame(other, value))
    return [[id, isClear ? z.parse(schema, value) : undefined] as const]
  })
  const answers = withoutGaps(Object.fromEntries(given))
  const isKnown = pairs.every(([key]) => schemas.some(({ id }) => isSame(key, id)))
  return { answers, isWhole: isKnown && Object.keys(answers).length === given.length }
}

/** How each value is read; one that answers nothing is `undefined`. */
const schemas = fields.map((field) => ({
  id: field.id,
  schema: z.pipe(
    z.string(),
    z.transform((value: string) => answerIn(field, value)),
  ),
}))

/** What a value answers. A list of which one part is not understood answers nothing: it may be cut short. */
function answerIn(field: Field, value: string): string | readonly string[] | undefined {
  const options = optionsOf(field)
  const ids = value.split(',').map((name) => idIn(field, name))
  const [only, ...others] = ids
  if (!ids.every((id) => options.includes(id))) return undefined
  if (field.kind === 'one') return others.length === 0 ? only : undefined
  if (!('exclusive' in field && ids.includes(field.exclusive))) return options.filter((id) => ids.includes(id))
  if (others.length > 0) return undefined
  return field.atLeast === 0 ? [] : field.exclusive
}

/** The id of today that a link names, in its case or another, or by an older name. */
function idIn(field: Field, name: string): string {
  const older = 'aliases' in field ? Object.keys(field.aliases) : []
  return currentId(field, [...optionsOf(field), ...older].find((id) => isSame(id, name)) ?? name)
}

/** Some programs change the case of a link. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function withoutGaps(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers
}

function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
