import type { ESTree } from 'vite'
import type { Edit } from './mutant.ts'
import { bare, type Constant, constantsOf, parametersOf, type RuleFile } from './ruleFiles.ts'

/** A value that stands in a file of the rules as it is: a word, a number, a list or an object of these. */
export type Datum = {
  readonly file: string
  readonly node: ESTree.Expression
  /** Where it is: `eids.bankid.rows[3].when.age.child`. */
  readonly path: string
  /** The same for all of its kind: `eids[].rows[].when.age[]`. */
  readonly role: string
  /** The property that it is the value of, or is in the list of. */
  readonly name: string
  /** The words beside it in its list. */
  readonly beside: readonly string[]
  /** An edit inside the datum, as an edit of the file. */
  readonly edit: (start: number, end: number, text: string) => Edit
}

type At = Omit<Datum, 'node'>

/**
 * Every datum of a file: all that stands in a constant at its top. A named constant is a datum wherever it is used, with
 * what it stands for written out there: `age: minor` is as good as `age: ['teen', 'child']`, and each use can be wrong alone.
 */
export function dataOf(file: RuleFile): readonly Datum[] {
  const constants = constantsOf(file)
  const parameters = parametersOf(file)
  const used = new Set<string>()
  const data: Datum[] = []

  function visit(expression: ESTree.Expression, at: At): void {
    const node = bare(expression)
    switch (node.type) {
      case 'Identifier': {
        const constant = constants.get(node.name)
        if (constant && isData(constant.init)) visit(constant.init, writtenOut(node, constant, at))
        return
      }
      case 'CallExpression': {
        const names = node.callee.type === 'Identifier' ? parameters.get(node.callee.name) : undefined
        for (const [place, argument] of node.arguments.entries())
          if (argument.type !== 'SpreadElement') visit(argument, under(at, names?.[place] ?? String(place)))
        return
      }
      case 'ArrayExpression': {
        data.push({ ...at, node })
        const words = node.elements.flatMap((element) => wordOf(element) ?? [])
        for (const [place, element] of node.elements.entries())
          if (element && element.type !== 'SpreadElement')
            visit(element, {
              ...at,
              ...inList(at, keyOf(element) ?? `[${place}]`),
              beside: words.filter((word) => word !== wordOf(element)),
            })
        return
      }
      case 'ObjectExpression':
        data.push({ ...at, node })
        for (const property of node.properties) {
          if (property.type === 'Property') {
            const key = propertyName(property)
            visit(property.value as ESTree.Expression, isRegister(at, node) ? inRegister(at, key) : under(at, key))
          } else visit(property.argument, at)
        }
        return
      case 'Literal':
      case 'UnaryExpression':
        data.push({ ...at, node })
        return
    }
  }

  function writtenOut(node: ESTree.IdentifierReference, { name, init }: Constant, at: At): At {
    used.add(name)
    const { code } = file
    return {
      ...at,
      edit: (start, end, text) =>
        at.edit(node.start, node.end, `(${code.slice(init.start, start)}${text}${code.slice(end, init.end)})`),
    }
  }

  for (const { name, init } of [...constants.values()].filter((constant) => isData(constant.init)))
    visit(init, {
      file: file.name,
      path: name,
      role: name,
      name,
      beside: [],
      edit: (start, end, text) => ({ start, end, text }),
    })
  // where a constant is only a name for what stands elsewhere, it is a datum there and not a second time here
  return data.filter(({ path }) => {
    const name = path.match(/^\w+/)?.[0] ?? ''
    return !used.has(name) || constants.get(name)?.isExported
  })
}

/** True for what stands there as it is, and is no result of a calculation: it holds no function and reads no other value's parts. */
export function isData(expression: ESTree.Expression, depth = 0): boolean {
  const node = bare(expression)
  const areData = (values: readonly (ESTree.ArrayExpressionElement | ESTree.Argument)[]) =>
    values.every((value) => value && isData(value.type === 'SpreadElement' ? value.argument : value, depth + 1))
  switch (node.type) {
    case 'Literal':
      return true
    case 'ArrayExpression':
      return areData(node.elements)
    case 'ObjectExpression':
      return node.properties.every((it) =>
        isData(it.type === 'Property' ? (it.value as ESTree.Expression) : it.argument, depth + 1),
      )
    // inside something that is data: a named constant, a number below zero, a row that a function makes of its arguments
    case 'Identifier':
      return depth > 0
    case 'UnaryExpression':
      return depth > 0 && node.argument.type === 'Literal'
    case 'CallExpression':
      return depth > 0 && areData(node.arguments)
    default:
      return false
  }
}

function under(at: At, key: string): At {
  return { ...at, path: `${at.path}.${key}`, role: `${at.role}.${key}`, name: key, beside: [] }
}

/** Elements are alike, whatever they are called. */
function inList(at: At, key: string): At {
  return { ...at, path: key.startsWith('[') ? at.path + key : `${at.path}.${key}`, role: `${at.role}[]` }
}

function inRegister(at: At, key: string): At {
  return { ...inList(at, key), beside: [] }
}

/** An object whose properties are the names of things of one kind, and not the parts of one thing. */
function isRegister({ path, role }: At, node: ESTree.ObjectExpression): boolean {
  const kinds = new Set(node.properties.map((it) => (it.type === 'Property' ? bare(it.value as never).type : it.type)))
  return path === role && !path.includes('.') && node.properties.length > 1 && kinds.size === 1
}

/** What an element of a list goes by: the word that it is, or its id. */
export function keyOf(element: ESTree.ArrayExpressionElement): string | undefined {
  if (!element || element.type === 'SpreadElement') return undefined
  const node = bare(element)
  if (node.type !== 'ObjectExpression') return wordOf(element)
  const id = node.properties.find((it) => it.type === 'Property' && propertyName(it) === 'id')
  return id?.type === 'Property' ? wordOf(id.value as ESTree.Expression) : undefined
}

export function propertyName({ key }: ESTree.ObjectProperty): string {
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : ''
}

export function wordOf(node: ESTree.ArrayExpressionElement): string | undefined {
  if (!node || node.type === 'SpreadElement') return undefined
  const value = bare(node)
  return value.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined
}
