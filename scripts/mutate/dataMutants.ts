import type { ESTree } from 'vite'
import { type Datum, keyOf, propertyName, wordOf } from './data.ts'
import type { Edit, Mutant } from './mutant.ts'
import type { RuleFile } from './ruleFiles.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * Lists that are sets: the rules only ask what is in them, and a page that shows them (the sources of a claim, the things to
 * bring) says as much in any order. Two neighbours that change places change nothing. Sets too are the answers that fit,
 * which stand under the name of a question, the facts that something rests on, and what a register has under a name.
 */
const sets = ['needs', 'needsAny', 'follows', 'gives', 'kinds', 'bring', 'deadlines']
function isSet({ name, role, node }: Datum, { isName }: Vocabulary): boolean {
  const elements = node.type === 'ArrayExpression' ? node.elements : []
  const areFacts = elements.every((element) => /^[A-Z]\d/.test(wordOf(element) ?? ''))
  return sets.includes(name) || isName(name) || areFacts || /^\w+\[\]$/.test(role)
}

/** Every change to every datum of a file. */
export function dataMutants(file: RuleFile, data: readonly Datum[], vocabulary: Vocabulary): readonly Mutant[] {
  const context = { code: file.code, data, vocabulary, shapes: shapesOf(data) }
  return data
    .filter((datum) => datum.file === file.name)
    .flatMap((datum) =>
      changesOf(datum, context).map(({ change, edit }) => ({ file: file.name, path: datum.path, change, ...edit })),
    )
}

type Change = { readonly change: string; readonly edit: Edit }

type Context = {
  readonly code: string
  readonly data: readonly Datum[]
  readonly vocabulary: Vocabulary
  readonly shapes: Shapes
}

function changesOf(datum: Datum, context: Context): readonly Change[] {
  const { node, edit } = datum
  const become = (text: string) => edit(node.start, node.end, text)
  switch (node.type) {
    case 'Literal':
      if (typeof node.value === 'string') return wordChanges(datum, node.value, context.vocabulary)
      // the other way, and a limit or a wait that is off by one
      if (typeof node.value === 'boolean')
        return [{ change: `${node.value} → ${!node.value}`, edit: become(String(!node.value)) }]
      if (typeof node.value === 'number')
        return [{ change: `${node.value} → ${node.value + 1}`, edit: become(String(node.value + 1)) }]
      return []
    case 'UnaryExpression':
      return [{ change: `${context.code.slice(node.start, node.end)} → 0`, edit: become('0') }]
    case 'ArrayExpression':
      return listChanges(datum, node, context)
    case 'ObjectExpression':
      return objectChanges(datum, node, context)
    default:
      return []
  }
}

function wordChanges(datum: Datum, word: string, vocabulary: Vocabulary): readonly Change[] {
  const { node, edit } = datum
  const become = (text: string) => edit(node.start, node.end, `'${text}'`)
  if (vocabulary.isId(datum))
    return vocabulary.othersFor(datum).map((other) => ({ change: `${word} → ${other}`, edit: become(other) }))
  // An address or a day that is wrong and well formed nobody can tell from a right one but by opening the page. What can be
  // noticed is one that no page or day could have.
  if (/^https?:/.test(word))
    return [{ change: 'an address that is none', edit: become(word.replace(/^https?:\/\//, '')) }]
  if (/^\d{4}/.test(word)) return [{ change: `${word} → 9${word.slice(1)}`, edit: become(`9${word.slice(1)}`) }]
  return [{ change: 'emptied', edit: become('') }]
}

function listChanges(
  datum: Datum,
  { elements }: ESTree.ArrayExpression,
  { code, vocabulary, data }: Context,
): readonly Change[] {
  const named = elements.flatMap((element, place) =>
    element ? [{ element, name: keyOf(element) ?? `[${place}]` }] : [],
  )
  const leftOut = named.map(({ element, name }) => ({ change: `without ${name}`, edit: without(element, datum, code) }))
  if (isSet(datum, vocabulary)) return leftOut
  const swapped = named.slice(1).flatMap(({ element: second, name }, place) => {
    const { element: first, name: before } = named[place] as (typeof named)[number]
    if (excludeEachOther(`${datum.path}[${place}]`, `${datum.path}[${place + 1}]`, data)) return []
    const [one, between, other] = [
      code.slice(first.start, first.end),
      code.slice(first.end, second.start),
      code.slice(second.start, second.end),
    ]
    return [{ change: `${name} before ${before}`, edit: datum.edit(first.start, second.end, other + between + one) }]
  })
  return [...leftOut, ...swapped]
}

/** True for rows of which nobody fits both: whichever comes first, the other decides for others. */
function excludeEachOther(one: string, other: string, data: readonly Datum[]): boolean {
  const fitting = (row: string) => {
    const lists = data.filter(({ path, node }) => path.startsWith(`${row}.when.`) && node.type === 'ArrayExpression')
    return lists.map(({ name, path }) => ({
      name,
      words: data.filter((it) => it.path.startsWith(`${path}.`)).flatMap(({ node }) => wordOf(node) ?? []),
    }))
  }
  const others = fitting(other)
  return fitting(one).some(({ name, words }) =>
    others.some((list) => list.name === name && !list.words.some((word) => words.includes(word))),
  )
}

/** What a thing of a kind may lack: some other of its kind lacks it, or it is the only one. What none may lack, the types hold. */
function objectChanges(
  datum: Datum,
  { properties }: ESTree.ObjectExpression,
  { code, shapes }: Context,
): readonly Change[] {
  const alike = [...(shapes.get(datum.role)?.values() ?? [])]
  return properties.flatMap((property) => {
    if (property.type === 'SpreadElement')
      return [{ change: `without ${code.slice(property.start, property.end)}`, edit: without(property, datum, code) }]
    const name = propertyName(property)
    const isOptional = alike.length === 1 || alike.some((names) => !names.has(name))
    return isOptional ? [{ change: `without ${name}`, edit: without(property, datum, code) }] : []
  })
}

/** For each role, the names of the properties of each object that plays it. */
type Shapes = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

function shapesOf(data: readonly Datum[]): Shapes {
  const shapes = new Map<string, Map<string, Set<string>>>()
  for (const { node, role, path } of data) {
    if (node.type !== 'ObjectExpression') continue
    const byPath = shapes.get(role) ?? new Map<string, Set<string>>()
    const names = byPath.get(path) ?? new Set()
    for (const property of node.properties) if (property.type === 'Property') names.add(propertyName(property))
    shapes.set(role, byPath.set(path, names))
  }
  return shapes
}

/** Leaves out an element or a property, with the comma after it. */
function without({ start, end }: ESTree.Span, { edit }: Datum, code: string): Edit {
  const comma = code.slice(end).match(/^\s*,/)?.[0].length ?? 0
  return edit(start, end + comma, '')
}
