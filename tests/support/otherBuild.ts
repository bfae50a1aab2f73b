import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from '@playwright/test'

type Other = { name: string; env?: Record<string, string> }

/**
 * Lets the tests of this block run against a build of their own: with other settings, in another folder, on a port of its own.
 * Returns the settings that it was built with.
 */
export function useOtherBuild({ name, env = {} }: Other): NodeJS.ProcessEnv {
  const folder = `node_modules/.cache/built/${name}`
  const settings = { ...process.env, OUT_DIR: folder, PORT: '0', COMPRESS: 'no', ...env }
  let server: ChildProcess | undefined
  let address = ''
  // one worker for all of them, so that it is built once
  test.describe.configure({ mode: 'default' })
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads here which fixtures this one needs
  test.use({ baseURL: ({}, use) => use(address) })

  test.beforeAll(async () => {
    const run = (...script: readonly string[]) => promisify(execFile)(process.execPath, script, { env: settings })
    await run('node_modules/vite/bin/vite.js', 'build')
    await run('scripts/build/pages.mjs')
    await run('scripts/build/finish.mjs')
    // the rules as data are the same in every build, and take as long as all the rest
    cpSync('dist/data', join(folder, 'data'), { recursive: true })
    server = spawn(process.execPath, ['scripts/serve.mjs', '--no-compression'], {
      env: settings,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    address = `http://localhost:${await portOf(server)}`
  })

  test.afterAll(async () => {
    if (!server || server.exitCode !== null) return
    server.kill()
    await once(server, 'exit')
  })

  return settings
}

/** The port that a server says it listens at. Rejects when it ends before that. */
function portOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (said: Buffer) => {
      const port = /Accepting connections at \S+:(\d+)/.exec(String(said))?.[1]
      if (port) resolve(port)
    })
    server.once('exit', (code) => reject(new Error(`It ended with ${code} and never said where it listens.`)))
  })
}
