import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { test } from '@playwright/test'

type Other = { name: string; env?: Record<string, string> }

/**
 * Lets the tests of this block run against a build of their own: with other settings, in another folder, on a port of its own.
 * Returns the settings that it was built with.
 */
export function useOtherBuild({ name, env = {} }: Other): NodeJS.ProcessEnv {
  const settings = { ...process.env, OUT_DIR: `node_modules/.cache/built/${name}`, PORT: '0', COMPRESS: 'no', ...env }
  let server: ChildProcess | undefined
  let address = ''
  // one worker for all of them, so that it is built once
  test.describe.configure({ mode: 'default' })
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads here which fixtures this one needs
  test.use({ baseURL: ({}, use) => use(address) })

  test.beforeAll(async () => {
    await promisify(execFile)('npm', ['run', 'site'], { env: settings, shell: process.platform === 'win32' })
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
