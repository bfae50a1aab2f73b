import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { type ESTree, parseSync } from 'vite'

export type RuleFile = {
  /** Without its ending. */
  readonly name: string
  readonly path: string
  readonly code: string
  readonly program: ESTree.Program
}

const folder = resolve('rules')

/** Every file of the rules, parsed. */
export function ruleFiles(): readonly RuleFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => {
      const path = join(folder, name)
      const code = readFileSync(path, 'utf8')
      const { program, errors } = parseSync(path, code)
      if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`)
      return { name: basename(name, '.ts'), path, code, program }
    })
}

/** The constants that a file declares at its top, by name. */
export function constantsOf({ program }: RuleFile): ReadonlyMap<string, Constant> {
  const constants = program.body.flatMap((statement): readonly Constant[] => {
    const isExported = statement.type === 'ExportNamedDeclaration'
    const declaration = isExported ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') return []
    return declaration.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && init ? [{ name: id.name, init, isExported }] : [],
    )
  })
  return new Map(constants.map((constant) => [constant.name, constant]))
}

export type Constant = { readonly name: string; readonly init: ESTree.Expression; readonly isExported: boolean }

/** The names of a function's parameters, for each function that a file declares at its top. */
export function parametersOf({ program }: RuleFile): ReadonlyMap<string, readonly string[]> {
  const functions = program.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type !== 'FunctionDeclaration' || !declaration.id) return []
    const names = declaration.params.map((param) => (param.type === 'Identifier' ? param.name : ''))
    return [[declaration.id.name, names] as const]
  })
  return new Map(functions)
}

/** A value without what is only said to the compiler about it. */
export function bare(node: ESTree.Expression): ESTree.Expression {
  return node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'ParenthesizedExpression'
    ? bare(node.expression)
    : node
}
