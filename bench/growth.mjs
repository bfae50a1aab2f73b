// How the rules grow: the same code with a synthetic catalogue in the place of the data. `node bench/growth.mjs` measures the
// rules here, `node bench/growth.mjs ../other/rules` those of another folder.
import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { figure, table } from './figures.mjs'
import { bench, built, root } from './paths.mjs'

/** Questions (without those about eIDs held and services), eIDs and services of each catalogue. */
const sizes = [
  [6, 4, 17],
  [6, 4, 64],
  [6, 4, 256],
  [6, 8, 17],
  [6, 12, 17],
  [8, 4, 17],
  [10, 4, 17],
  [10, 12, 64],
  [10, 12, 256],
]
const loadTimeout = 60_000
const columns = ['load', 'first question', 'nextQuestion', 'preview', 'recommend', 'changes', 'memory']

/** Measures each size in a process of its own. Returns a table: milliseconds, and megabytes of heap. */
export async function growthTable(rules = join(root, 'rules')) {
  const rows = []
  for (const [questions, eids, services] of sizes) {
    const folder = join(built, 'growth', `${questions}-${eids}-${services}`)
    mkdirSync(folder, { recursive: true })
    await build({
      root,
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      plugins: [catalogue({ questions, eids, services })],
      build: { ssr: join(rules, 'index.ts'), outDir: folder, emptyOutDir: true },
    })
    const figures = await measured(join(folder, 'index.js'))
    rows.push([`${questions + 2}, ${eids}, ${services}`, ...columns.map((name) => figures?.[name] ?? '–')])
    console.log(rows.at(-1).join(' | '))
  }
  return table([['questions, eIDs, services', ...columns], ...rows])
}

async function measured(file) {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', join(bench, 'growing.mjs'), file], {
      timeout: loadTimeout,
      maxBuffer: 2 ** 24,
    })
    return Object.fromEntries(Object.entries(JSON.parse(stdout)).map(([name, number]) => [name, figure(number)]))
  } catch {
    return undefined
  }
}

/**
 * Puts more of each kind into the data. A new question has four answers; each new eID has the table of a real one, with two
 * rows above it that go by two of the new questions; each new service has the log-in of a real one and a limit.
 */
function catalogue({ questions, eids, services }) {
  const expand = {
    questions: `(real) => {
      const added = Array.from({ length: ${questions} - real.filter(({ kind }) => kind === 'one').length }, (_, at) => ({
        id: 'q' + at, kind: 'one', answers: ['a', 'b', 'c', 'd'], extremes: ['a', 'd'], changedBy: 'never', asked: 'whileItMatters' }))
      return [...real.slice(0, -1), ...added, real.at(-1)]
    }`,
    eids: `(real) => Array.from({ length: ${eids} }, (_, at) => {
      const model = real[at % real.length]
      const ask = (shift) => 'q' + ((at + shift) % Math.max(1, ${questions} - 6))
      const rows = ${questions} > 6 ? [
        { when: { [ask(0)]: ['a'], [ask(1)]: ['b', 'c'] }, kind: 'no', reasons: model.rows[0].reasons },
        { when: { [ask(2)]: ['d'] }, kind: 'no', reasons: model.rows[0].reasons } ] : []
      return at < real.length && ${questions} === 6 ? model : { ...model, id: at < real.length ? model.id : model.id + at, rows: [...rows, ...model.rows] }
    })`,
    services: `(real) => Array.from({ length: ${services} }, (_, at) => {
      const model = real[at % real.length]
      if (at < real.length) return model
      const limit = ${questions} > 6 ? [{ ...model.limits?.[0], id: 'noGp', when: { ['q' + (at % (${questions} - 6))]: [['a', 'b', 'c', 'd'][at % 4]] }, atMost: 'part', sources: model.sources }] : []
      return { ...model, id: model.id + at, limits: [...(model.limits ?? []), ...limit] }
    })`,
  }
  const left = new Set(Object.keys(expand))
  return {
    name: 'catalogue',
    enforce: 'pre',
    transform(code, id) {
      const name = basename(id, '.ts')
      if (!left.has(name)) return null
      // the statement of the list: one line, or up to the line that closes it
      const list = new RegExp(`export const ${name}(?<type>:[^=]+)? = (?<value>\\[\\n[\\s\\S]*?\\n\\].*|.+)`)
      if (!list.test(code)) return null
      left.delete(name)
      return code.replace(
        list,
        (_all, type = '', value) => `const real${type} = ${value}\nexport const ${name} = (${expand[name]})(real)`,
      )
    },
    buildEnd(error) {
      if (!error && left.size > 0) this.error(`bench/growth.mjs no longer finds these lists: ${[...left].join(', ')}`)
    },
  }
}

export async function growthPart() {
  return {
    text: `Milliseconds, and megabytes of heap, with a synthetic catalogue in the place of the data; a dash: not within ${loadTimeout / 1000} s, or not at all.\n\n${await growthTable()}`,
    summary: [],
  }
}

if (process.argv[1] === import.meta.filename)
  console.log(`\n${await growthTable(process.argv[2] && resolve(process.argv[2]))}`)
