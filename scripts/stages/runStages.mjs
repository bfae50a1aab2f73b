import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/**
 * The npm script of this name, what it takes besides, and which line of its output is told even when all is well.
 * @typedef {{ name: string, args?: readonly string[], tells?: RegExp }} Stage
 */

const isWindows = process.platform === 'win32'

/**
 * Runs one stage after another up to the first that fails, and tells of each how long it took. Returns whether all went well.
 * @param {readonly Stage[]} stages
 * @param {string} results where each stage leaves its output, as <name>.log: it is shown only when the stage fails
 */
export async function runStages(stages, results) {
  mkdirSync(results, { recursive: true })
  const start = Date.now()
  for (const [index, stage] of stages.entries()) {
    if (await run(stage, `${results}/${stage.name}.log`)) continue
    const left = stages.slice(index + 1).map(({ name }) => name)
    console.log(line('total', start, `failed at ${stage.name}, not run: ${left.join(', ') || 'none'}`))
    return false
  }
  console.log(line('total', start, 'ok'))
  return true
}

/**
 * @param {Stage} stage
 * @param {string} log
 */
async function run({ name, args = [], tells }, log) {
  const start = Date.now()
  if (process.stdout.isTTY) process.stdout.write(`${name} …\r`)
  const file = openSync(log, 'w')
  const isWell = await ended(name, args, file)
  closeSync(file)
  const said = stripVTControlCharacters(readFileSync(log, 'utf8'))
  if (!isWell) console.log(`\n${said}\nThat was ${log}\n`)
  console.log(line(name, start, isWell ? `ok  ${(tells && said.match(tells)?.[0]) ?? ''}` : 'FAILED'))
  return isWell
}

/**
 * Whether an npm script ends well. A signal to this process ends the script too, and all that it has started.
 * @param {string} name
 * @param {readonly string[]} args
 * @param {number} file
 * @returns {Promise<boolean>}
 */
function ended(name, args, file) {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', name, '--', ...args], {
      stdio: ['ignore', file, file],
      shell: isWindows,
      // a group of its own, so that one signal reaches all of it
      detached: !isWindows,
    })
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      if (child.pid) process.kill(isWindows ? child.pid : -child.pid, signal)
      process.exit(1)
    }
    process.once('SIGINT', stop).once('SIGTERM', stop)
    const done = (/** @type {boolean} */ isWell) => {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      resolve(isWell)
    }
    child.once('error', (error) => {
      console.error(`npm could not be started: ${error.message}`)
      done(false)
    })
    child.once('exit', (code) => done(code === 0))
  })
}

/**
 * @param {string} name
 * @param {number} start
 * @param {string} outcome
 */
function line(name, start, outcome) {
  return `${name.padEnd(9)}${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s  ${outcome}`.trimEnd()
}
