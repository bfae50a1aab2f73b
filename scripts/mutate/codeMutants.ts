import { type ESTree, Visitor } from 'vite'
import { isData } from './data.ts'
import type { Mutant } from './mutant.ts'
import type { RuleFile } from './ruleFiles.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The other way, and off by one. */
const operators: { readonly [operator: string]: readonly string[] } = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>'],
  '<=': ['<', '>'],
  '>': ['>=', '<'],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '&&': ['||'],
  '||': ['&&'],
}

/** Methods, and those that ask the opposite. */
const opposites: { readonly [method: string]: string } = { some: 'every', every: 'some', min: 'max', max: 'min' }
/** Methods that leave out or put in order: without them everything stays as it was. */
const sievesAndSorts = ['filter', 'sort', 'slice']

/**
 * A handful of changes to the functions of a file: comparisons, both arms of every choice, what is left out of a list, what
 * stands in for nothing, words and numbers. Messages to developers are left alone, since nobody decides by them.
 */
export function codeMutants(file: RuleFile, vocabulary: Vocabulary): readonly Mutant[] {
  const { code, name, program } = file
  const found: Mutant[] = []
  const times = new Map<string, number>()
  const left = new Set<unknown>()
  let path = ''

  /** Names the piece of code by its own words, which stay the same when the lines around it move. */
  function change(piece: ESTree.Span, becomes: string, text: string, { start, end }: ESTree.Span = piece): void {
    const words = `${short(textOf(piece))}: ${becomes}`
    const time = (times.get(path + words) ?? 0) + 1
    times.set(path + words, time)
    found.push({ file: name, path, change: time > 1 ? `${words} (${time})` : words, start, end, text })
  }
  const replace = (node: ESTree.Span, text: string) => change(node, `→ ${short(text)}`, text)
  const textOf = ({ start, end }: ESTree.Span) => code.slice(start, end)

  function operator(node: ESTree.BinaryExpression | ESTree.LogicalExpression): void {
    const from = node.left.end
    const start = from + code.slice(from, node.right.start).indexOf(node.operator)
    for (const other of operators[node.operator] ?? [])
      change(node, `${node.operator} → ${other}`, other, { start, end: start + node.operator.length })
  }

  const visitor = new Visitor({
    BinaryExpression(node) {
      // a word that is compared: the comparison is turned round instead
      left.add(node.left).add(node.right)
      operator(node)
    },
    LogicalExpression(node) {
      operator(node)
      if (node.operator !== '??') return
      replace(node, textOf(node.left))
      replace(node, textOf(node.right))
    },
    ConditionalExpression(node) {
      replace(node, textOf(node.consequent))
      replace(node, textOf(node.alternate))
    },
    IfStatement({ test }) {
      replace(test, 'true')
      replace(test, 'false')
    },
    UnaryExpression(node) {
      if (node.operator === '!') replace(node, textOf(node.argument))
    },
    CallExpression(node) {
      const callee = node.callee
      if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return
      const { name: method, start, end } = callee.property
      const opposite = opposites[method]
      if (opposite) change(node, `${method} → ${opposite}`, opposite, { start, end })
      if (sievesAndSorts.includes(method)) change(node, `without ${method}`, textOf(callee.object))
    },
    ArrayExpression(node) {
      for (const element of node.elements)
        if (element && node.elements.length > 1)
          change(node, `without ${short(textOf(element))}`, '', {
            start: element.start,
            end: element.end + (code.slice(element.end).match(/^\s*,/)?.[0].length ?? 0),
          })
    },
    Literal(node) {
      if (left.has(node)) return
      if (typeof node.value === 'number') replace(node, String(node.value + 1))
      if (typeof node.value === 'boolean') replace(node, String(!node.value))
      if (typeof node.value === 'string')
        for (const other of vocabulary.wordsBeside(node.value)) replace(node, `'${other}'`)
    },
    TSLiteralType: ({ literal }) => void left.add(literal),
    Property: ({ key }) => void left.add(key),
  })

  for (const statement of program.body) {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type === 'FunctionDeclaration') path = declaration.id?.name ?? ''
    else if (declaration?.type === 'VariableDeclaration') {
      const [first] = declaration.declarations
      if (!first?.init || first.id.type !== 'Identifier' || isData(first.init)) continue
      path = first.id.name
    } else continue
    visitor.visit({ ...program, body: [declaration] })
  }
  const messages = thrown(program)
  return found.filter(({ start, end }) => !messages.some((message) => message.start <= start && end <= message.end))
}

function thrown(program: ESTree.Program): readonly ESTree.Span[] {
  const spans: ESTree.Span[] = []
  new Visitor({ ThrowStatement: (node) => void spans.push(node) }).visit(program)
  return spans
}

/** A piece of code on one line, its middle left out where it is long. */
function short(code: string): string {
  const line = code.replace(/\s+/g, ' ').trim()
  return line.length <= 60 ? line : `${line.slice(0, 35)}…${line.slice(-20)}`
}
