import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'

/**
 * The npm script of this name, what it takes besides, and which line of its output is told even when all is well.
 * @typedef {{ name: string, args?: readonly string[], tells?: RegExp }} Stage
 */

/** Where each stage leaves its output, as <name>.log: what it says is shown only when it fails. */
export const results = 'test-results'

// a log has no colours; Vitest takes even FORCE_COLOR=0 for a wish to have some
const { FORCE_COLOR: _, ...inherited } = process.env
const plain = { ...inherited, NO_COLOR: '1' }

/**
 * Runs one stage after another up to the first that fails, and tells of each how long it took. Returns whether all went well.
 * @param {readonly Stage[]} stages
 */
export async function runStages(stages) {
  mkdirSync(results, { recursive: true })
  const start = Date.now()
  for (const [index, stage] of stages.entries()) {
    if (await run(stage)) continue
    const left = stages.slice(index + 1).map(({ name }) => name)
    console.log(line('total', start, `failed at ${stage.name}, not run: ${left.join(', ') || 'none'}`))
    return false
  }
  console.log(line('total', start, 'ok'))
  return true
}

/** @param {Stage} stage */
async function run({ name, args = [], tells }) {
  const log = `${results}/${name}.log`
  const start = Date.now()
  if (process.stdout.isTTY) process.stdout.write(`${name} …\r`)
  const file = openSync(log, 'w')
  const [code] = await once(
    spawn('npm', ['run', '--silent', name, '--', ...args], {
      stdio: ['ignore', file, file],
      env: plain,
      shell: process.platform === 'win32',
    }),
    'exit',
  )
  closeSync(file)
  const said = readFileSync(log, 'utf8')
  if (code !== 0) console.log(`\n${said}\nThat was ${log}\n`)
  console.log(line(name, start, code === 0 ? `ok  ${(tells && said.match(tells)?.[0]) ?? ''}` : 'FAILED'))
  return code === 0
}

/**
 * @param {string} name
 * @param {number} start
 * @param {string} outcome
 */
function line(name, start, outcome) {
  return `${name.padEnd(9)}${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s  ${outcome}`.trimEnd()
}
