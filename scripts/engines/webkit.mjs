import { setTimeout as delay } from 'node:timers/promises'
import { freePort } from '../freePort.mjs'
import { findProgram, start } from './programs.mjs'

/** Where Debian, Fedora and Arch put the small browser of WebKitGTK. */
const browsers = ['x86_64-linux-gnu/', 'aarch64-linux-gnu/', ''].map(
  (folder) => `/usr/lib/${folder}webkit2gtk-4.1/MiniBrowser`,
)

/**
 * Starts WebKitGTK's small browser, if this machine has it and its driver, and speaks WebDriver with it.
 * @returns {Promise<import('./browser.ts').Browser | undefined>}
 */
export async function webkit() {
  const driver = findProgram('WebKitWebDriver')
  const binary = findProgram(...browsers, '/usr/libexec/webkit2gtk-4.1/MiniBrowser')
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? [] : findProgram('xvfb-run')
  if (!driver || !binary || !screen) return undefined
  const port = await freePort()
  const command = [...(typeof screen === 'string' ? [screen, '-a'] : screen), driver, `--port=${port}`]
  const running = start(command[0] ?? driver, command.slice(1))
  await listens(port)

  /** @type {string[]} */
  let complaints = []
  running.onLine((line) => {
    if (/^CONSOLE \S+ (?:ERROR|WARN)/.test(line)) complaints.push(line)
  })
  const ask = asker(`http://localhost:${port}`)
  const options = { binary, args: ['--automation', '--enable-write-console-messages-to-stdout=true'] }
  const { sessionId, capabilities } = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })
  const session = `/session/${sessionId}`

  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: (url) => ask('POST', `${session}/url`, { url }),
    evaluate: (expression) => ask('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] }),
    act: (source) => ask('POST', `${session}/actions`, { actions: [source] }),
    back: () => ask('POST', `${session}/back`, {}),
    forward: () => ask('POST', `${session}/forward`, {}),
    reload: () => ask('POST', `${session}/refresh`, {}),
    ticksBySpace: true,
    print: undefined,
    takeComplaints: () => {
      const taken = complaints
      complaints = []
      return taken
    },
    close: async () => {
      await ask('DELETE', session)
      running.end()
    },
  }
}

/** @param {string} host */
function asker(host) {
  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  return async (method, path, body) => {
    const response = await fetch(host + path, { method, ...(body && { body: JSON.stringify(body) }) })
    const { value } = /** @type {{ value: any }} */ (await response.json())
    if (!response.ok) throw new Error(`WebKit says "${value.error}" to ${method} ${path}: ${value.message}`)
    return value
  }
}

/** Waits up to ten seconds for a driver. @param {number} port */
async function listens(port) {
  const end = Date.now() + 10_000
  for (;;) {
    const isReady = await fetch(`http://localhost:${port}/status`).then(
      () => true,
      () => false,
    )
    if (isReady) return
    if (Date.now() > end)
      throw new Error(`WebKitWebDriver does not listen at port ${port}: start it by hand to see why.`)
    await delay(100)
  }
}
