import * as z from 'zod/mini'
import {
  type Answers,
  currentId,
  optionsOf,
  type Question,
  type QuestionId,
  questionById,
  questions,
  type WhatIf,
} from '#rules'
import {
  type Arrival,
  contentPages,
  isContentPage,
  outcomePages,
  type WizardLocation,
  type WizardStep,
} from './location.ts'

// A strict Content-Security-Policy forbids what Zod would try for speed.
z.config({ jitless: true })

/** A path below the base, always with the slash at its end, and a fragment: with `#` in front, or empty. */
export type Address = { readonly pathname: string; readonly hash: string }

/** Longer than any fragment that we write, by far; more than this is not read at all. */
const longestFragment = 4000

const paths: readonly (readonly [WizardStep, string])[] = [
  ['start', ''],
  ...questions.map(({ id }) => [id, kebab(id)] as const),
  ...outcomePages.map((page) => [page, page] as const),
  ...contentPages.map((page) => [page, page] as const),
]

/** Every step that has an address. */
export const wizardSteps: readonly WizardStep[] = paths.map(([step]) => step)

/** The path of every step of one language, below the base. */
export function pathOf(lang: string, step: WizardStep): string {
  const segment = paths.find(([id]) => id === step)?.[1]
  return segment ? `/${lang}/${segment}/` : `/${lang}/`
}

/** The one address of a place. */
export function toAddress(lang: string, { step, answers, whatIf }: WizardLocation): Address {
  const pairs = [...toPairs(answers, ''), ...toPairs(whatIf ?? {}, whatIfPrefix)]
  return { pathname: pathOf(lang, step), hash: pairs.length > 0 ? `#${pairs.join('&')}` : '' }
}

/** Stands before the key of an answer that is hypothetical: `if.bank=onlineBank`. */
const whatIfPrefix = 'if.'

/** Answers as they stand in the fragment, in asking order. */
function toPairs(answers: Answers, prefix: string): readonly string[] {
  return questions.flatMap((question) => {
    const answer = answers[question.id]
    return answer === undefined ? [] : [`${prefix}${question.id}=${toValue(question, answer)}`]
  })
}

function toValue(question: Question, answer: string | readonly string[]): string {
  if (typeof answer === 'string') return answer
  if (answer.length === 0 && 'exclusive' in question) return question.exclusive
  return optionsOf(question)
    .filter((id) => answer.includes(id))
    .join(',')
}

/** What an address says, however odd it is: never throws. What it does not understand it leaves out, and says so. */
export function fromAddress({ pathname, hash }: Address): Arrival {
  const [, , segment = '', ...rest] = pathname.replace(/\/index\.html$/, '').split('/')
  const step = paths.find(([, path]) => path === segment.toLowerCase())?.[0]
  const isKnown = step !== undefined && rest.every((part) => part === '')
  const { answers, whatIf, ignored } = fromFragment(hash)
  const isAnchor = hash.length > 1 && !holdsAnswers(hash)
  const isStray = isAnchor && !(step && isContentPage(step))
  const fallback: WizardStep = Object.keys(answers).length > 0 ? 'result' : 'start'
  return {
    step: step ?? fallback,
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
  return hash.length <= longestFragment && decoded(hash).includes('=')
}

function keyAndValue(pair: string): readonly [key: string, value: string | undefined] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, undefined] : [pair.slice(0, at), pair.slice(at + 1)]
}

type Understood = { readonly answers: Answers; readonly isWhole: boolean }

function fromFragment(hash: string): { answers: Answers; whatIf: WhatIf; ignored: boolean } {
  const nothing = { answers: {}, whatIf: {} }
  if (hash.length > longestFragment) return { ...nothing, ignored: true }
  const fragment = decoded(hash)
  if (!fragment.includes('=')) return { ...nothing, ignored: false }
  const pairs = fragment.split('&').map(keyAndValue)
  const isWhatIf = ([key]: readonly [string, unknown]) => key.startsWith(whatIfPrefix)
  const own = understand(pairs.filter((pair) => !isWhatIf(pair)))
  const other = understand(pairs.filter(isWhatIf).map(([key, value]) => [key.slice(whatIfPrefix.length), value]))
  return { answers: own.answers, whatIf: other.answers as WhatIf, ignored: !(own.isWhole && other.isWhole) }
}

/** The answers among some pairs of key and value; the first of two that name the same question. */
function understand(pairs: readonly (readonly [string, string | undefined])[]): Understood {
  const known = new Map<QuestionId, string | undefined>()
  for (const [key, value] of pairs) if (isQuestionId(key) && !known.has(key)) known.set(key, value)
  const answers = z.parse(fragmentSchema, Object.fromEntries(known))
  const isWhole = known.size === pairs.length && [...known].every(([id, value]) => wasUnderstood(id, value, answers))
  return { answers: withoutGaps(answers), isWhole }
}

function isQuestionId(key: string): key is QuestionId {
  return questions.some(({ id }) => id === key)
}

/** True when all that stands in a value was understood; the order in a list does not matter. */
function wasUnderstood(id: QuestionId, value: string | undefined, answers: Partial<Answers>): boolean {
  const answer = answers[id]
  if (answer === undefined || value === undefined) return false
  const question = questionById(id)
  return parts(toValue(question, answer)).join() === parts(inCurrentIds(question, value)).join()
}

function parts(value: string): readonly string[] {
  return value.split(',').sort()
}

const shape = Object.fromEntries(
  questions.map((question) => [question.id, z.catch(z.optional(schemaFor(question)), undefined)]),
)

const fragmentSchema = z.object(shape) as unknown as z.ZodMiniType<Answers>

function schemaFor(question: Question): z.ZodMiniType {
  const options = optionsOf(question)
  const current = z.pipe(
    z.string(),
    z.transform((value) => inCurrentIds(question, value)),
  )
  if (question.kind === 'one') return z.pipe(current, z.enum(options as [string, ...string[]]))
  const listed = options.filter((id) => id !== question.exclusive)
  const alone = question.atLeast === 0 ? [] : question.exclusive
  return z.pipe(
    current,
    z.transform((value: string, context) => {
      const ids = value.split(',')
      const known = listed.filter((id) => ids.includes(id))
      if (known.length > 0) return known
      if (ids.includes(question.exclusive)) return alone
      context.issues.push({ code: 'custom', message: 'no known id', input: value })
      return z.NEVER
    }),
  )
}

/** A value in which the ids of older links are those of today. */
function inCurrentIds(question: Question, value: string): string {
  return value
    .split(',')
    .map((id) => currentId(question, id))
    .join(',')
}

function withoutGaps(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined)) as Answers
}

/** The fragment without `#` and without percent-encoding, which some programs put on twice. Broken bits stay as they are. */
function decoded(hash: string): string {
  let text = hash.replace(/^#/, '')
  for (let times = 0; times < 3 && text.includes('%'); times++) text = text.replace(/(?:%[0-9a-f]{2})+/gi, decodedOnce)
  return text
}

function decodedOnce(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    // a broken letter must not keep the key or the comma beside it from being read
    return encoded.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent)
  }
}

function kebab(id: string): string {
  return id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
