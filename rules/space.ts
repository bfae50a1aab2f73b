import type { Answers } from './answers.ts'
import { type EidId, eids, forEachEid } from './eids.ts'
import { type CertainKind, heldBy, kindsOf, tableKinds, verdictKinds } from './kinds.ts'
import { type QuestionId, questions } from './questions.ts'

/**
 * The space of all answer sheets, as a grid: one axis for each question that can change a verdict, one cell for each
 * complete sheet, in it the kinds of verdict as one number. A partial sheet is the part of the grid that it leaves open.
 * Cells are worked out when first looked at and kept, since they depend on the rules alone.
 */
type Axis = { readonly id: QuestionId; readonly values: readonly unknown[]; readonly stride: number }

/** Every set of eIDs that a person can hold; the place of a set in the list is its bits. */
const subsets: readonly (readonly EidId[])[] = Array.from({ length: 2 ** eids.length }, (_, bits) =>
  eids.filter((_eid, place) => bits & (1 << place)).map(({ id }) => id),
)

const axes: readonly Axis[] = inRow(
  questions
    .filter((question) => question.asked === 'whileItMatters')
    .map((question) => ({ id: question.id, values: question.kind === 'one' ? question.answers : subsets })),
)

function inRow(plain: readonly Omit<Axis, 'stride'>[]): readonly Axis[] {
  let stride = 1
  return plain.map((axis) => {
    const placed = { ...axis, stride }
    stride *= axis.values.length
    return placed
  })
}

/** The number of cells: every combination of answers, those that no person would be asked for included. */
const size = axes.reduce((product, axis) => product * axis.values.length, 1)

const bitsPerEid = 3
const cells = new Int32Array(size).fill(-1)
const tables = new Map<number, ReturnType<typeof tableKinds>>()

function cell(index: number): number {
  if (cells[index] === -1) {
    const sheet = sheetAt(index)
    // what she holds changes no row of a decision table, so the tables are read once for all sets
    const bare = axes.reduce(
      (rest, axis) => (axis.values === subsets ? rest - digit(axis, rest) * axis.stride : rest),
      index,
    )
    const table = tables.get(bare) ?? tableKinds(sheet)
    tables.set(bare, table)
    const kinds = kindsOf(heldBy(sheet), table)
    cells[index] = eids.reduce((code, { id }, place) => code | (kindNumber(id, kinds[id]) << (bitsPerEid * place)), 0)
  }
  return cells[index] as number
}

function kindNumber(id: EidId, kind: CertainKind | undefined): number {
  if (!kind) throw new Error(`The decision table of ${id} has a gap: give it a last row with an empty \`when\`.`)
  return verdictKinds.indexOf(kind)
}

function sheetAt(index: number): Answers {
  return Object.fromEntries(axes.map((axis) => [axis.id, axis.values[digit(axis, index)]])) as Answers
}

function digit(axis: Axis, index: number): number {
  return Math.floor(index / axis.stride) % axis.values.length
}

function digitsFor(axis: Axis, answers: Answers): readonly number[] {
  const given = answers[axis.id]
  if (given === undefined) return axis.values.map((_, place) => place)
  if (!Array.isArray(given)) return [axis.values.indexOf(given)]
  return [
    axis.values.findIndex((set) =>
      eids.every(({ id }) => (set as readonly EidId[]).includes(id) === given.includes(id)),
    ),
  ]
}

function cellsOf(answers: Answers): readonly number[] {
  let indices = [0]
  for (const axis of axes) {
    const digits = digitsFor(axis, answers)
    if (digits.length === 1) {
      const step = (digits[0] as number) * axis.stride
      for (let place = 0; place < indices.length; place++) indices[place] = (indices[place] as number) + step
      continue
    }
    const wider: number[] = []
    for (const index of indices) for (const place of digits) wider.push(index + place * axis.stride)
    indices = wider
  }
  return indices
}

/** Every way of answering the questions that a sheet leaves open; one sheet, itself, when it leaves none. */
export function completions(answers: Answers): readonly Answers[] {
  return cellsOf(answers).map(sheetAt)
}

/** The kinds of verdict that hold however the rest is answered; `undefined` where that is not settled yet. */
export function settledKinds(answers: Answers): Record<EidId, CertainKind | undefined> {
  const open = cellsOf(answers)
  const first = cell(open[0] as number)
  const differing = open.reduce((bits, index) => bits | (cell(index) ^ first), 0)
  return forEachEid((eid) => {
    const shift = bitsPerEid * eids.indexOf(eid)
    const mask = (2 ** bitsPerEid - 1) << shift
    return differing & mask ? undefined : verdictKinds[(first & mask) >> shift]
  })
}

const mattering = new Map<string, readonly QuestionId[]>()

/** The open questions whose answer can still change a verdict, for some way of answering the rest; of one eID, or of any. */
export function questionsThatMatter(answers: Answers, eid?: EidId): readonly QuestionId[] {
  const key = JSON.stringify([eid, ...axes.map(({ id }) => answers[id])])
  const known = mattering.get(key) ?? findMattering(answers, eid)
  mattering.set(key, known)
  return known
}

function findMattering(answers: Answers, eid: EidId | undefined): readonly QuestionId[] {
  const open = cellsOf(answers)
  const mask = eid ? (2 ** bitsPerEid - 1) << (bitsPerEid * eids.findIndex(({ id }) => id === eid)) : ~0
  return axes
    .filter((axis) => answers[axis.id] === undefined)
    .filter((axis) => open.some((index) => (cell(index) ^ cell(index - digit(axis, index) * axis.stride)) & mask))
    .map((axis) => axis.id)
}
