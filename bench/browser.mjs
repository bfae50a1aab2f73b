// What a person on a slow phone waits for: the largest paint, a selected option, the next question. Ours beside SurveyJS,
// in turns, each run with an empty cache.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumPath } from '../scripts/chromium.mjs'
import { weigh } from './bytes.mjs'
import { figure, median, met, table } from './figures.mjs'
import { bench, productDist, surveyDist } from './paths.mjs'
import { installRecorder } from './recorder.mjs'
import { serve } from './serve.mjs'

const runs = Math.max(5, Number(process.env.BENCH_RUNS) || 5)
const slowdown = 4
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 }
const phone = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  reducedMotion: 'reduce',
}
/** Time in which everything is painted. */
const quietMs = 600

/** Answers that lead through all seven questions. */
const answers = [
  ['idNumber', 'dNumber'],
  ['have', 'none'],
  ['age', 'adult'],
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

export async function browserPart() {
  const sites = {
    ours: await serve(productDist),
    survey: await serve(surveyDist),
    bare: await serve(join(bench, 'bare')),
  }
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] })
  try {
    const visits = {
      start: () => visitStart(browser, sites.ours.address),
      question: () => visitQuestion(browser, sites.ours.address),
      survey: () => visitSurvey(browser, sites.survey.address),
      bare: () => visitBare(browser, sites.bare.address),
    }
    const seen = { start: [], question: [], survey: [], bare: [] }
    // the first round warms server and browser up, and does not count
    for (let run = 0; run <= runs; run++) {
      for (const [name, visit] of inTurn(Object.entries(visits), run)) {
        const figures = await visit()
        if (run > 0) seen[name].push(figures)
      }
    }
    return report(seen)
  } finally {
    await browser.close()
    for (const site of Object.values(sites)) site.stop()
  }
}

/** Another goes first each time. */
function inTurn(list, turn) {
  const first = turn % list.length
  return [...list.slice(first), ...list.slice(0, first)]
}

function visitStart(browser, address) {
  return visit(browser, ours, `${address}/en/`, async (page) => {
    const toFirst = await timePress(page, page.locator('a.ds-button', { hasText: 'Start now' }), 'next')
    return { toFirst, ...(await answerAll(page, ours)) }
  })
}

function visitQuestion(browser, address) {
  return visit(browser, ours, `${address}/en/id-number/`, () => ({}))
}

function visitSurvey(browser, address) {
  return visit(browser, survey, `${address}/`, (page) => answerAll(page, survey))
}

function visitBare(browser, address) {
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

function report(seen) {
  const of = (name, pick) => median(seen[name].flatMap(pick))
  const most = (name, pick) => Math.max(...seen[name].flatMap(pick))
  const paint = ({ largestPaint }) => largestPaint
  const firstContinue = ({ continues: [first] }) => first.next
  // the last leads to the result, which has a row of its own
  const between = (visit) => visit.continues.slice(0, answers.length - 1)
  const continues = (visit) => between(visit).map(({ next }) => next)
  const continuesByBrowser = (visit) => between(visit).map(({ browsers }) => browsers)
  const selects = (visit) => visit.selects.map(({ first }) => first)
  const settled = (visit) => visit.selects.map((press) => press.settled)
  const selectsByBrowser = (visit) => visit.selects.map(({ browsers }) => browsers)
  const toResult = (visit) => visit.toResult.next

  const all = (what, pick, names = ['start', 'survey', 'bare']) => [what, ...names.map((name) => of(name, pick))]
  const slowest = (what, pick) => [what, ...['start', 'survey', 'bare'].map((name) => most(name, pick))]
  const rows = [
    all('Largest contentful paint, start page', paint),
    all('Largest contentful paint, first question', paint, ['question', 'survey', 'bare']),
    all('First Continue to the next question painted', firstContinue),
    all('Any Continue to the next question painted', continues),
    slowest('The slowest Continue', continues),
    all("Any Continue, browser's own count (0: under 16)", continuesByBrowser),
    all('Selected option, first paint', selects),
    all('Selected option, last change painted', settled),
    slowest('The slowest selected option, last change painted', settled),
    all("Selected option, browser's own count (0: under 16)", selectsByBrowser),
    all('Start now to the first question painted', ({ toFirst }) => toFirst.next, ['start']),
    all('Last Continue to the result (SurveyJS: thanks)', toResult, ['start', 'survey']),
  ]
  const value = (name) => rows.find(([what]) => what === name)
  const fetched = { start: fetchedBytes(productDist, seen.start[0]), survey: fetchedBytes(surveyDist, seen.survey[0]) }
  return {
    title: 'Browser',
    text: [
      `Chromium, ${slowdown} times slower, 1.6 Mbit/s down, ${line.latency} ms for each request, empty cache, medians of ${runs} interleaved runs, ms. The press counts from the click's own time stamp to the end of the frame that shows its effect.`,
      table([
        ['', 'eID Finder', 'SurveyJS', 'ratio', 'bare page'],
        ...rows.map(([what, own, peer, floor]) => [what, own, peer, peer && own / peer, floor].map(shown)),
      ]),
      `All that the browser fetched from start to result, each file compressed by brotli 11: ${figure(fetched.start)} bytes beside ${figure(fetched.survey)}, ratio ${figure(fetched.start / fetched.survey)}.`,
    ].join('\n\n'),
    summary: [
      ['Largest contentful paint, start page', 0.33],
      ['Largest contentful paint, first question', 0.33],
      ['Any Continue to the next question painted', undefined, 100],
      ['Selected option, last change painted', undefined, 50],
    ].map(([what, atMost, limit]) => {
      const [, own, peer] = value(what)
      return [
        `${what}, ms`,
        figure(own),
        `SurveyJS ${figure(peer)}`,
        figure(own / peer),
        limit ? `within ${limit} ms: ${met(own <= limit)}` : `at most ${atMost}: ${met(own / peer <= atMost)}`,
      ]
    }),
  }
}

function shown(cell) {
  return typeof cell === 'number' ? figure(cell) : (cell ?? '')
}

function fetchedBytes(dist, { files }) {
  const paths = files.map((file) => file.slice(1).replace(/(^|\/)$/, '$1index.html'))
  return weigh(
    dist,
    paths.filter((file) => existsSync(join(dist, file))),
  ).brotli
}
