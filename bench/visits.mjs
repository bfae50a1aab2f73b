// What a slow phone does on each site, and when each thing is painted.
import { installRecorder } from './recorder.mjs'

/** How much slower than this machine the phone is. */
export const slowdown = 4
/** The line of the phone, in milliseconds and bytes a second. */
export const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  reducedMotion: 'reduce',
}
/** Time in which everything is painted. */
const quietMs = 600

/** Answers that lead through all eight questions. */
export const answers = [
  ['idNumber', 'dNumber'],
  ['stay', 'living'],
  ['age', 'adult'],
  ['have', 'none'],
  ['bank', 'onlineBank'],
  ['bankAnswer', 'notAsked'],
  ['document', 'passport'],
  ['services', 'nav'],
]

const ours = {
  question: 'h1',
  option: (id, value) => `label[for="${id}-${value}"]`,
}
/** A page with four options and a button, and nothing else: what the browser itself needs on this machine. */
const bare = {
  question: 'h1',
  option: (_, value) => `label:has(input[value="${value}"])`,
}
const survey = {
  question: '.sd-question__title, .sd-completedpage',
  option: (id, value) => `[data-name="${id}"] label:has(input[value="${value}"])`,
}

export function visitStart(browser, address) {
  return visit(browser, ours, `${address}/en/`, async (page) => {
    const toFirst = await timePress(page, page.locator('a.ds-button', { hasText: 'Start now' }), 'next')
    return { toFirst, ...(await answerAll(page, ours)) }
  })
}

export function visitQuestion(browser, address) {
  return visit(browser, ours, `${address}/en/id-number/`, () => ({}))
}

export function visitSurvey(browser, address) {
  return visit(browser, survey, `${address}/`, (page) => answerAll(page, survey))
}

export function visitBare(browser, address) {
  return visit(browser, bare, `${address}/`, (page) => answerAll(page, bare, answers.slice(0, 1)))
}

/** Opens an address as a slow phone with an empty cache, waits for its largest paint, then does the rest. */
async function visit(browser, site, address, rest) {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const files = new Set()
    page.on('request', (request) => files.add(new URL(request.url()).pathname))
    page.on('pageerror', (error) => console.error(`${address} threw: ${error}`))
    await page.addInitScript(installRecorder, site.question)
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.locator(site.question).first().waitFor()
    await page.waitForTimeout(quietMs)
    const largestPaint = await page.evaluate(() => window.recorder.largestPaint)
    return { largestPaint, ...(await rest(page)), files: [...files] }
  } finally {
    await context.close()
  }
}

/** From the first question to what follows the last. */
async function answerAll(page, site, given = answers) {
  const selects = []
  const continues = []
  for (const [id, value] of given) {
    selects.push(await timePress(page, page.locator(site.option(id, value)), 'first'))
    continues.push(await timePress(page, page.getByRole('button', { name: 'Continue', exact: true }), 'next'))
  }
  return { selects, continues, toResult: continues.at(-1) }
}

/** Presses, and returns when each thing was painted, in ms after the press; `what` must be painted. */
async function timePress(page, target, what) {
  await target.scrollIntoViewIfNeeded()
  await page.evaluate(() => window.recorder.arm())
  await target.click()
  await page.waitForFunction((name) => window.recorder.press[name] !== undefined, what)
  await page.waitForTimeout(quietMs)
  const { first, last, next, browsers } = await page.evaluate(() => window.recorder.press)
  return { first, settled: last ?? first, next, browsers }
}
