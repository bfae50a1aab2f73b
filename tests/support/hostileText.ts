import fc from 'fast-check'
import { type Answers, awaitedSteps, eids, optionsOf, questionById, questions, services } from '#rules'
import { toAddress, wizardPages } from '../../src/wizard/address.ts'
import { nearestReachable, type WizardPage } from '../../src/wizard/location.ts'
import { singleChoices } from './person.ts'

/** Property names that built-in objects inherit. */
const inherited = [{}, [], '', 0, () => undefined].flatMap((value) =>
  Object.getOwnPropertyNames(Object.getPrototypeOf(value)),
)

const ids = [...questions, awaitedSteps].flatMap((field) => [field.id, ...optionsOf(field)])
const marks = [
  '/index.html',
  '=',
  '&',
  ',',
  '#',
  '/',
  '?',
  '%',
  '+',
  ' ',
  '.',
  ';',
  '&amp;',
  'if.',
  'index.html',
  '\u0000',
  '\u202e',
  '🗝',
]
const encodedMarks = ['%25', '%3D', '%26', '%2C', '%2525', '%23', '%00', '%u0041', '%E0%A4%A', '%C3%A9', '%ff', '%0']

/** A piece of text with a meaning in addresses, code or the data. */
const piece = fc.constantFrom(...ids, ...wizardPages, ...marks, ...encodedMarks, ...inherited)

/** Answers that need not fit together. */
const answers: fc.Arbitrary<Answers> = fc.record(
  {
    ...Object.fromEntries(singleChoices.map((id) => [id, fc.constantFrom(...optionsOf(questionById(id)))])),
    have: fc.subarray(eids.map(({ id }) => id)),
    services: fc.oneof(
      fc.constant('all' as const),
      fc.subarray(
        services.map(({ id }) => id),
        { minLength: 1 },
      ),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>

/** The address of a location, which the answers need not reach. */
const address = fc
  .tuple(fc.constantFrom(...wizardPages), answers, answers, fc.boolean(), fc.boolean())
  .map(([page, answers, others, isSettled, isHypothetical]: [WizardPage, Answers, Answers, boolean, boolean]) => {
    const whatIf = isHypothetical ? (others as Record<string, never>) : undefined
    const location = { page, answers, whatIf }
    return toAddress('en', isSettled ? nearestReachable(location) : location)
  })

type Damage = (text: string, from: number, to: number, piece: string) => string

/** The ways in which links are damaged. */
const damages: readonly Damage[] = [
  (text, from) => text.slice(0, from),
  (text, from, to) => text.slice(0, from) + text.slice(to),
  (text, from, to) => text.slice(0, to) + text.slice(from),
  (text, from, _, piece) => text.slice(0, from) + piece + text.slice(from),
  (text, from, to, piece) => text.slice(0, from) + piece + text.slice(to),
  (text, from, to) => text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to),
  (text, from, to) => text.slice(0, from) + percentEncoded(text.slice(from, to)) + text.slice(to),
  (text) => percentEncoded(text),
  (text) => text.split('&').reverse().join('&'),
  (text) => text.replace(/[\w,]+/g, (list) => list.split(',').reverse().join(',')),
]

function percentEncoded(text: string): string {
  return text.replace(/[ -~]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
}

/** A text that is damaged up to four times. */
function damaged(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const damage = fc.tuple(fc.constantFrom(...damages), fc.nat(400), fc.nat(20), piece)
  return fc.tuple(text, fc.array(damage, { minLength: 1, maxLength: 4 })).map(([whole, all]) =>
    all.reduce((text, [damage, at, length, piece]) => {
      const from = at % (text.length + 1)
      return damage(text, from, from + length, piece)
    }, whole),
  )
}

/** A text that is far too long, or close to the limit. */
const huge = fc
  .tuple(
    fc.oneof(
      piece,
      address.map(({ hash }) => hash.slice(1)),
    ),
    fc.oneof(fc.integer({ min: 3900, max: 4100 }), fc.constant(100_000)),
  )
  .map(([text, length]) => text.padEnd(length, text || '&'))

const noise = fc.oneof(
  fc.array(piece).map((all) => all.join('')),
  fc.string({ unit: 'binary' }),
  // lone surrogates too
  fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes)),
)

function textFrom(good: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    { arbitrary: good, weight: 4 },
    { arbitrary: damaged(good), weight: 10 },
    { arbitrary: noise, weight: 5 },
    { arbitrary: huge, weight: 1 },
  )
}

/** What may stand after the `#` of an address, and what a path may be below a language. */
export const hostileFragment = textFrom(address.map(({ hash }) => hash.slice(1)))
export const hostilePath = textFrom(address.map(({ pathname }) => pathname.slice('/en/'.length)))

/** Addresses with hostile parts, and some valid ones. */
export const hostileAddress = fc.oneof(
  address,
  fc
    .tuple(address, hostilePath, hostileFragment, fc.constantFrom('path', 'fragment', 'both'))
    .map(([{ pathname, hash }, path, fragment, which]) => ({
      pathname: which === 'fragment' ? pathname : `/en/${path}`,
      hash: which === 'path' || fragment === '' ? hash : `#${fragment}`,
    })),
)
