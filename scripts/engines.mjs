// Walks the built site in Firefox and in WebKit, where this machine has them: npm run engines. Chromium is what npm test uses.
// Fails on a fault, and not when a browser is missing.
import { createServer } from 'vite'
import { firefox } from './engines/firefox.mjs'
import { said, start } from './engines/programs.mjs'
import { webkit } from './engines/webkit.mjs'

const engines = {
  Firefox: { launch: firefox, needs: 'firefox-esr' },
  WebKit: { launch: webkit, needs: 'webkit2gtk-driver and xvfb' },
}

process.env.PORT = '0'
const server = start(process.execPath, ['scripts/serve.mjs', '--no-compression'])
const [, site = ''] = await said(server, /Accepting connections at (\S+)/)
const walk = await loadWalk()

for (const [engine, { launch, needs }] of Object.entries(engines)) {
  const browser = await launch()
  if (!browser) {
    console.log(`${engine}: not walked, it is not on this machine. On Debian: apt-get install ${needs}.`)
    continue
  }
  const faults = await walk(browser, site)
  await browser.close()
  for (const fault of faults) console.error(`${browser.name}: ${fault}`)
  const not = [
    ...(browser.print ? [] : ['to print']),
    ...(browser.ticksBySpace ? [] : ['to tick a box by the space bar']),
  ]
  const untried = not.length > 0 ? ` Not tried, the driver cannot: ${not.join(', ')}.` : ''
  console.log(`${browser.name}: walked, ${faults.length === 0 ? 'no fault' : `${faults.length} faults`}.${untried}`)
  if (faults.length > 0) process.exitCode = 1
}
server.end()

/** It reads the states of the tests, which are TypeScript. @returns {Promise<typeof import('./engines/walk.ts').walk>} */
async function loadWalk() {
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  const module = await vite.ssrLoadModule('/scripts/engines/walk.ts')
  await vite.close()
  return /** @type {any} */ (module).walk
}
