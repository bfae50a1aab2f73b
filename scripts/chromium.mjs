// Finds a Chromium for the browser tests: CHROME_PATH, else one that the system has, else the one in @sparticuz/chromium.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const unpacked = resolve('node_modules/.cache/chromium')

/** Path of the program to start. */
export async function chromiumPath() {
  return process.env.CHROME_PATH || installed.find((path) => existsSync(path)) || (await unpack())
}

/** Unpacks the npm package's Chromium once: into a folder of its own that is renamed when it is complete. */
async function unpack() {
  if (!existsSync(unpacked)) {
    mkdirSync(dirname(unpacked), { recursive: true })
    const aside = mkdtempSync(`${unpacked}-`)
    await unpackInto(aside)
    try {
      renameSync(aside, unpacked)
    } catch (error) {
      if (!existsSync(unpacked)) throw error
      rmSync(aside, { recursive: true }) // another process was first
    }
  }
  if (!existsSync('/etc/fonts/fonts.conf')) process.env.FONTCONFIG_FILE = ownFonts()
  return join(unpacked, 'chromium')
}

/** The package unpacks into the system's folder for temporary files, so that is what we set.
 * @param {string} folder
 */
async function unpackInto(folder) {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: chromium } = await import('@sparticuz/chromium')
    await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** Gives a machine without fonts those of the package. */
function ownFonts() {
  const file = join(unpacked, 'fonts.conf')
  const folders = `<dir>${join(unpacked, 'fonts')}</dir><cachedir>${join(unpacked, 'fonts-cache')}</cachedir>`
  const config = `<?xml version="1.0"?><fontconfig>${folders}</fontconfig>`
  if (existsSync(file) && readFileSync(file, 'utf8') === config) return file
  // another process may be reading it: half of it would crash its browser
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, config)
  renameSync(aside, file)
  return file
}
