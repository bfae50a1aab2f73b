import {
  type Answers,
  advise,
  type EidId,
  eids,
  type QuestionId,
  questions,
  type Verdict,
  type VerdictKind,
  walk,
} from '#rules'
import { everyHave } from './person.ts'
import { rank } from './published.ts'

/*
 * Every partial sheet, looked up in every complete one: no cleverness, so that the rules' own can be held against it.
 * A sheet is a number with a digit for each question that can change a verdict; the digit after the last answer means open.
 */

type Axis = { readonly id: QuestionId; readonly values: readonly unknown[]; readonly stride: number }

const plain: readonly Omit<Axis, 'stride'>[] = questions
  .filter(({ id }) => id !== 'services')
  .map((question) => ({ id: question.id, values: question.kind === 'one' ? question.answers : everyHave }))

const axes: readonly Axis[] = plain.map((axis, place) => ({ ...axis, stride: product(plain.slice(0, place)) }))
const size = product(plain)

function product(some: readonly Omit<Axis, 'stride'>[]): number {
  return some.reduce((sheets, { values }) => sheets * (values.length + 1), 1)
}

export type Partial = {
  readonly answers: Answers
  /** The kinds that this eID can still get, over every way of answering the rest. */
  readonly kinds: (eid: EidId) => readonly VerdictKind[]
  /** The grounds that this eID's verdict gets with some, and with every, way of answering the rest. */
  readonly grounds: (eid: EidId) => Record<'some' | 'every', readonly string[]>
  /** True when this open question's answer can change the verdict, for some way of answering the other open ones. */
  readonly canChange: (question: QuestionId, eid: EidId) => boolean
  /** For each service the least that is open now and the most that may become open, over every way of answering the rest. */
  readonly bounds: () => Bounds
}

/** How far each service is open at the least and at the most, from 0 for `none` to 3 for `full`. */
export type Bounds = { readonly least: readonly number[]; readonly most: readonly number[] }

/** Every partial sheet: each question unanswered, or answered in each way. */
export const everyPartialSheet: readonly Partial[] = Array.from({ length: size }, (_, sheet) => ({
  answers: answersOn(sheet),
  kinds: (eid) => {
    const bits = kindsOn(sheet)[placeOf(eid)] as number
    return allKinds.filter((_kind, place) => bits & (1 << place))
  },
  grounds: (eid) => {
    const { some, every } = groundsOn(sheet)[placeOf(eid)] as GroundBits
    return { some: groundsIn(some), every: groundsIn(every) }
  },
  canChange: (question, eid) => {
    const axis = axes.find(({ id }) => id === question)
    return axis !== undefined && isOpen(sheet, axis) && changesOn(sheet, axis)[placeOf(eid)] === true
  },
  bounds: () => boundsOn(sheet),
}))

function placeOf(eid: EidId): number {
  return eids.findIndex(({ id }) => id === eid)
}

function digit(sheet: number, { stride, values }: Axis): number {
  return Math.floor(sheet / stride) % (values.length + 1)
}

function isOpen(sheet: number, axis: Axis): boolean {
  return digit(sheet, axis) === axis.values.length
}

function answersOn(sheet: number): Answers {
  const answered = axes.filter((axis) => !isOpen(sheet, axis))
  return Object.fromEntries(answered.map((axis) => [axis.id, axis.values[digit(sheet, axis)]]))
}

/** The sheets that answer this one open question, in each way. */
function answeringEach(sheet: number, { stride, values }: Axis): readonly number[] {
  return values.map((_, place) => sheet - (values.length - place) * stride)
}

function remembering<T>(find: (sheet: number) => T): (sheet: number) => T {
  const known: T[] = []
  return (sheet) => {
    known[sheet] ??= find(sheet)
    return known[sheet] as T
  }
}

/** What holds of a complete sheet; of a partial one, what holds of every way of answering it, put together. */
function overAll<T>(complete: (sheet: number) => T, together: (one: T, two: T) => T): (sheet: number) => T {
  const on: (sheet: number) => T = remembering((sheet) => {
    const open = axes.find((axis) => isOpen(sheet, axis))
    return open ? answeringEach(sheet, open).map(on).reduce(together) : complete(sheet)
  })
  return on
}

const verdictsOn = remembering((sheet) => Object.values(advise(answersOn(sheet)).eids).map(({ verdict }) => verdict))

const allKinds: VerdictKind[] = []

/** For each eID the kinds of verdict that can still come, in bits. */
const kindsOn = overAll<readonly number[]>(
  (sheet) => verdictsOn(sheet).map(({ kind }) => 1 << placeIn(allKinds, kind)),
  (one, two) => one.map((bits, place) => bits | (two[place] as number)),
)

function placeIn<T>(list: T[], item: T): number {
  return list.includes(item) ? list.indexOf(item) : list.push(item) - 1
}

/** What a verdict rests on: its reasons, whom it depends on, and which eID makes it unneeded. */
export function groundsOf(verdict: Verdict): readonly string[] {
  return [
    ...verdict.reasons.map(({ id }) => `because ${id}`),
    ...('on' in verdict ? [`depends on ${verdict.on}`] : []),
    ...('by' in verdict ? [`unneeded by ${verdict.by}`] : []),
  ]
}

type GroundBits = { readonly some: bigint; readonly every: bigint }

const allGrounds: string[] = []

function groundsIn(bits: bigint): readonly string[] {
  return allGrounds.filter((_ground, place) => bits & (1n << BigInt(place)))
}

const groundsOn = overAll<readonly GroundBits[]>(
  (sheet) =>
    verdictsOn(sheet).map((verdict) => {
      const places = groundsOf(verdict).map((ground) => BigInt(placeIn(allGrounds, ground)))
      const bits = places.reduce((code, place) => code | (1n << place), 0n)
      return { some: bits, every: bits }
    }),
  (one, two) =>
    one.map(({ some, every }, place) => {
      const other = two[place] as GroundBits
      return { some: some | other.some, every: every & other.every }
    }),
)

const changes = new Map(axes.map((axis) => [axis, remembering((sheet) => findChanges(sheet, axis))]))

/** For each eID, whether the question can change it. */
function changesOn(sheet: number, axis: Axis): readonly boolean[] {
  return changes.get(axis)?.(sheet) ?? []
}

function findChanges(sheet: number, axis: Axis): readonly boolean[] {
  const other = axes.find((candidate) => candidate !== axis && isOpen(sheet, candidate))
  // a power of two is one kind alone
  if (!other) return kindsOn(sheet).map((bits) => (bits & (bits - 1)) !== 0)
  return answeringEach(sheet, other)
    .map((answered) => changesOn(answered, axis))
    .reduce((one, two) => one.map((changed, place) => changed || two[place] === true))
}

const boundsOn = overAll<Bounds>(
  (sheet) => boundsOfComplete(answersOn(sheet)),
  (one, two) => ({
    least: one.least.map((least, service) => Math.min(least, two.least[service] as number)),
    most: one.most.map((most, service) => Math.max(most, two.most[service] as number)),
  }),
)

const knownAsked = new Map<string, Bounds>()

/** What nobody would ask her is no way of answering, so it is left out. */
function boundsOfComplete(sheet: Answers): Bounds {
  const { answers } = walk(sheet)
  const key = JSON.stringify(answers)
  const known = knownAsked.get(key)
  if (known) return known
  const reached = Object.values(advise(answers).services).map(({ reach }) => reach)
  const bounds = { least: reached.map(({ now }) => rank(now)), most: reached.map(({ possible }) => rank(possible)) }
  knownAsked.set(key, bounds)
  return bounds
}
