// Walks the built site in Firefox and in WebKit, where this machine has them: npm run engines. Chromium is what npm test uses.
// Fails on a fault, and not when a browser is missing.
import { firefox } from './engines/firefox.mjs'
import { said, start } from './engines/programs.mjs'
import { webkit } from './engines/webkit.mjs'
import { withTypeScript } from './loadTypeScript.mjs'

const engines = {
  Firefox: { launch: firefox, needs: 'firefox-esr' },
  WebKit: { launch: webkit, needs: 'webkit2gtk-driver and xvfb' },
}

process.env.PORT = '0'
const server = start(process.execPath, ['scripts/serve.mjs', '--no-compression'])
const [, site = ''] = await said(server, /Accepting connections at (\S+)/)
/** Reads the states of the tests. @type {typeof import('./engines/walk.ts').walk} */
const walk = await withTypeScript('/scripts/engines/walk.ts', (module) => module.walk)

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
