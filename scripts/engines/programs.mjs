import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'

/** @typedef {ReturnType<typeof start>} Running */

/** The first of these programs that is on the path of this machine. @param {readonly string[]} names */
export function findProgram(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names
    .flatMap((name) => (name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path))
}

/**
 * A program, and all that it starts, as one group, which ends with this process.
 * @param {string} program @param {readonly string[]} args
 */
export function start(program, args) {
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  /** @type {Set<(line: string) => void>} */
  const listeners = new Set()
  for (const input of [child.stdout, child.stderr])
    createInterface({ input }).on('line', (line) => {
      for (const listener of listeners) listener(line)
    })
  const end = () => {
    if (child.pid === undefined) return
    try {
      process.kill(-child.pid)
    } catch {
      // it has ended by itself
    }
  }
  process.once('exit', end)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  return {
    end,
    /** @param {(line: string) => void} listener */
    onLine: (listener) => listeners.add(listener),
    /** @param {() => void} listener */
    onEnd: (listener) => child.once('exit', listener).once('error', listener),
  }
}

/** Waits until a program says something. Rejects when it ends before. @param {Running} running @param {RegExp} words @returns {Promise<RegExpMatchArray>} */
export function said(running, words) {
  /** @type {string[]} */
  const lines = []
  return new Promise((resolve, reject) => {
    running.onLine((line) => {
      lines.push(line)
      const found = line.match(words)
      if (found) resolve(found)
    })
    running.onEnd(() => reject(new Error(`The program ended, and never said ${words}. It said:\n${lines.join('\n')}`)))
  })
}
