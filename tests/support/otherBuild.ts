import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { test } from '@playwright/test'

type Other = { name: string; port: number; env?: Record<string, string> }

/** Builds the site with other settings for the tests of this block. Returns the settings. */
export function useOtherBuild({ name, port, env = {} }: Other): NodeJS.ProcessEnv {
  const settings = { ...process.env, OUT_DIR: `node_modules/.cache/built/${name}`, PORT: String(port), ...env }
  let server: ChildProcess | undefined
  // one worker, so that it is built once
  test.describe.configure({ mode: 'default' })
  test.use({ baseURL: `http://localhost:${port}` })

  test.beforeAll(async () => {
    await promisify(execFile)('npm', ['run', 'site'], { env: settings, shell: process.platform === 'win32' })
    server = spawn(process.execPath, ['scripts/serve.mjs', '--no-compression'], {
      env: settings,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await saidBy(server, 'Accepting connections')
  })

  test.afterAll(async () => {
    if (!server || server.exitCode !== null) return
    server.kill()
    await once(server, 'exit')
  })

  return settings
}

/** Waits until a program prints some words. Rejects when it ends first. */
function saidBy(program: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    program.stdout?.on('data', (said: Buffer) => said.includes(words) && resolve())
    program.once('exit', (code) => reject(new Error(`It ended with ${code} and never said "${words}".`)))
  })
}
