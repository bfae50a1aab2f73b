// What a slow phone does on each site, and when each thing is painted.
import { installRecorder } from './recorder.mjs'
import { countRestyled } from './restyled.mjs'

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
const rjsf = {
  question: 'h1',
  option: (id, value) => `label:has(input[name="root_${id}"][value="${value}"])`,
}
const survey = {
  question: '.sd-question__title, .sd-completedpage',
  option: (id, value) => `[data-name="${id}"] label:has(input[value="${value}"])`,
}

export function visitStart(browser, address, options) {
  return visit(browser, options, ours, `${address}/en/`, async (page, press) => {
    const start = await press(page.locator('a.ds-button', { hasText: 'Start now' }), 'next')
    return { start, ...(await answerAll(page, press, ours)) }
  })
}

export function visitQuestion(browser, address) {
  return visit(browser, {}, ours, `${address}/en/id-number/`, () => ({}))
}

/** Its start is a heading and a button. */
export function visitRjsf(browser, address, options) {
  return visit(browser, options, rjsf, `${address}/#start`, async (page, press) => {
    const start = await press(page.getByRole('button', { name: 'Start now' }), 'next')
    return { start, ...(await answerAll(page, press, rjsf)) }
  })
}

export function visitRjsfQuestion(browser, address) {
  return visit(browser, {}, rjsf, `${address}/`, () => ({}))
}

/** It opens at the first question. */
export function visitSurvey(browser, address, options) {
  return visit(browser, options, survey, `${address}/`, (page, press) => answerAll(page, press, survey))
}

export function visitBare(browser, address, options) {
  return visit(browser, options, bare, `${address}/`, (page, press) =>
    answerAll(page, press, bare, answers.slice(0, 1)),
  )
}

/**
 * Opens an address as a slow phone with an empty cache, waits for its largest paint, then does the rest. `isTraced` counts
 * restyled elements as well, which makes the times worthless.
 */
async function visit(browser, { isTraced = false } = {}, site, address, rest) {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    page.on('pageerror', (error) => console.error(`${address} threw: ${error}`))
    await page.addInitScript(installRecorder, site.question)
    const session = await context.newCDPSession(page)
    const wire = await wireOf(session)
    await session.send('Network.emulateNetworkConditions', line)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await session.send('Performance.enable')
    const counters = () => countersOf(page, session)
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.locator(site.question).first().waitFor()
    await page.waitForTimeout(quietMs)
    const largestPaint = await page.evaluate(() => window.recorder.largestPaint)
    const opened = { largestPaint, ...(await counters()) }
    const done = await rest(page, async (target, what) => {
      const stop = isTraced ? await countRestyled(browser, page) : undefined
      const press = await timePress(page, target, what, counters)
      return stop ? { ...press, restyled: await stop() } : press
    })
    return { opened, ...done, wire: { ...wire } }
  } finally {
    await context.close()
  }
}

/** Bytes that arrive, with their headers, and in which encoding. */
async function wireOf(session) {
  const wire = { requests: 0, bytes: 0, encodings: new Set() }
  session.on('Network.responseReceived', ({ response }) => {
    const { 'content-encoding': encoding } = Object.fromEntries(
      Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]),
    )
    if (encoding) wire.encodings.add(encoding)
  })
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    wire.requests += 1
    wire.bytes += encodedDataLength
  })
  await session.send('Network.enable')
  return wire
}

/** What the main thread did since the page was opened: `cpu` in ms, and counts that no load of the machine moves. */
async function countersOf(page, session) {
  const { metrics } = await session.send('Performance.getMetrics')
  const of = Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  const { commits, elements } = await page.evaluate(() => ({
    commits: window.recorder.commits,
    elements: document.querySelectorAll('*').length,
  }))
  return {
    cpu: 1000 * of.TaskDuration,
    styles: of.RecalcStyleCount,
    layouts: of.LayoutCount,
    nodes: of.Nodes,
    commits,
    elements,
  }
}

/** From the first question to what follows the last. */
async function answerAll(page, press, site, given = answers) {
  const selects = []
  const continues = []
  for (const [id, value] of given) {
    selects.push(await press(page.locator(site.option(id, value)), 'first'))
    continues.push(await press(page.getByRole('button', { name: 'Continue', exact: true }), 'next'))
  }
  return { selects, continues }
}

/** Presses, and returns when each thing was painted, in ms after the press, and what it cost; `what` must be painted. */
async function timePress(page, target, what, counters) {
  await target.scrollIntoViewIfNeeded()
  await page.evaluate(() => window.recorder.arm())
  const before = await counters()
  await target.click()
  await page.waitForFunction((name) => window.recorder.press[name] !== undefined, what)
  await page.waitForTimeout(quietMs)
  const after = await counters()
  const { first, last, next, browsers } = await page.evaluate(() => window.recorder.press)
  const cost = Object.fromEntries(Object.keys(after).map((name) => [name, after[name] - before[name]]))
  return { ...cost, first, settled: last ?? first, next, browsers, shown: after.elements }
}
