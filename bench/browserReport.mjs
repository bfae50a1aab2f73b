// What the visits of the browser come to: medians, and the bytes that were fetched.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { weigh } from './bytes.mjs'
import { figure, median, met, table } from './figures.mjs'
import { productDist, surveyDist } from './paths.mjs'
import { answers, line, slowdown } from './visits.mjs'

/** The table and the summary of what was seen in so many runs. */
export function browserReport(seen, runs) {
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
