import { type Answers, type EidId, eids, type QuestionId, questions, recommend, type VerdictKind, walk } from '#rules'
import { everyHave } from './person.ts'
import { rank } from './published.ts'

/*
 * Every partial sheet, looked up in every complete one: no cleverness, so that the rules' own can be held against it.
 * A sheet is a row of places, one for each question that can change a verdict; the place after the last value means open.
 */

const axes = questions
  .filter(({ id }) => id !== 'services')
  .map((question) => ({
    id: question.id,
    values: (question.kind === 'one' ? question.answers : everyHave) as readonly unknown[],
  }))

type Places = readonly number[]

/** For each eID the kinds of verdict that can still come, in the order of `eids`. */
type Kinds = readonly ReadonlySet<VerdictKind>[]

export type Partial = {
  readonly answers: Answers
  /** The kinds that this eID can still get, over every way of answering the rest. */
  readonly kinds: (eid: EidId) => ReadonlySet<VerdictKind>
  /** True when this open question's answer can change the verdict, for some way of answering the other open ones. */
  readonly canChange: (question: QuestionId, eid: EidId) => boolean
  /** For each service the least that is open now and the most that may become open, over every way of answering the rest. */
  readonly bounds: () => Bounds
}

/** How far each service is open at the least and at the most, from 0 for `none` to 3 for `full`. */
export type Bounds = readonly { readonly least: number; readonly most: number }[]

/** Every partial sheet: each question unanswered, or answered in each way. */
export const everyPartialSheet: readonly Partial[] = axes
  .reduce<readonly Places[]>(
    (rows, { values }) => rows.flatMap((row) => [...values, undefined].map((_, place) => [...row, place])),
    [[]],
  )
  .map(partialAt)

/** One partial sheet. The services do not matter here. */
export function partialSheet(answers: Answers): Partial {
  const places = axes.map(({ id, values }) => {
    const given = answers[id]
    if (given === undefined) return values.length
    const place = values.findIndex((value) => JSON.stringify(value) === JSON.stringify(given))
    if (place < 0) throw new Error(`No such answer to ${id}: ${JSON.stringify(given)}`)
    return place
  })
  return partialAt(places)
}

function partialAt(places: Places): Partial {
  return {
    answers: answersAt(places),
    kinds: (eid) => kindsAt(places)[placeOf(eid)] ?? new Set(),
    canChange: (question, eid) => {
      const axis = axes.findIndex(({ id }) => id === question)
      return axis >= 0 && isOpen(places, axis) && changesAt(places, axis)[placeOf(eid)] === true
    },
    bounds: () => boundsAt(places),
  }
}

function placeOf(eid: EidId): number {
  return eids.findIndex(({ id }) => id === eid)
}

function isOpen(places: Places, axis: number): boolean {
  return places[axis] === axes[axis]?.values.length
}

function answersAt(places: Places): Answers {
  const answered = axes.filter((_, axis) => !isOpen(places, axis))
  return Object.fromEntries(
    answered.map(({ id, values }) => [id, values[places[axes.findIndex((a) => a.id === id)] ?? 0]]),
  )
}

/** The sheets that answer this one open question, in each way. */
function answeringEach(places: Places, axis: number): readonly Places[] {
  return (axes[axis]?.values ?? []).map((_, place) => places.with(axis, place))
}

const knownKinds = new Map<string, Kinds>()

function kindsAt(places: Places): Kinds {
  const key = places.join()
  const known = knownKinds.get(key)
  if (known) return known
  const open = axes.findIndex((_, axis) => isOpen(places, axis))
  const kinds = open < 0 ? kindsOfComplete(places) : union(answeringEach(places, open).map(kindsAt))
  knownKinds.set(key, kinds)
  return kinds
}

function kindsOfComplete(places: Places): Kinds {
  const outcome = recommend(answersAt(places)).eids
  return eids.map(({ id }) => new Set([outcome[id].verdict.kind]))
}

function union(all: readonly Kinds[]): Kinds {
  return eids.map((_, place) => new Set(all.flatMap((kinds) => [...(kinds[place] ?? [])])))
}

const knownBounds = new Map<string, Bounds>()

function boundsAt(places: Places): Bounds {
  const key = places.join()
  const known = knownBounds.get(key)
  if (known) return known
  const open = axes.findIndex((_, axis) => isOpen(places, axis))
  const bounds =
    open < 0
      ? boundsOfComplete(answersAt(places))
      : answeringEach(places, open)
          .map(boundsAt)
          .reduce((one, two) =>
            one.map(({ least, most }, service) => ({
              least: Math.min(least, two[service]?.least ?? least),
              most: Math.max(most, two[service]?.most ?? most),
            })),
          )
  knownBounds.set(key, bounds)
  return bounds
}

const knownAsked = new Map<string, Bounds>()

/** What nobody would ask her is no way of answering, so it is left out. */
function boundsOfComplete(sheet: Answers): Bounds {
  const { answers } = walk(sheet)
  const key = JSON.stringify(answers)
  const known = knownAsked.get(key)
  if (known) return known
  const bounds = Object.values(recommend(answers).services).map(({ reach }) => ({
    least: rank(reach.now),
    most: rank(reach.possible),
  }))
  knownAsked.set(key, bounds)
  return bounds
}

const knownChanges = new Map<string, readonly boolean[]>()

/** For each eID, whether the question can change it. */
function changesAt(places: Places, axis: number): readonly boolean[] {
  const key = `${axis}:${places.join()}`
  const known = knownChanges.get(key)
  if (known) return known
  const other = axes.findIndex((_, candidate) => candidate !== axis && isOpen(places, candidate))
  const changes =
    other < 0
      ? kindsAt(places).map((kinds) => kinds.size > 1)
      : answeringEach(places, other)
          .map((sheet) => changesAt(sheet, axis))
          .reduce((one, two) => one.map((changed, place) => changed || two[place] === true))
  knownChanges.set(key, changes)
  return changes
}
