// What the visits of the browser come to: what each press costs beside RJSF, and the bytes that arrived.
import { figure, median, table } from './figures.mjs'
import { answers, line, slowdown } from './visits.mjs'

const names = { ours: 'eID Finder', rjsf: 'RJSF', survey: 'SurveyJS', bare: 'bare page' }
const sites = Object.keys(names)
/** The last Continue leads to the result, which has a row of its own; RJSF and SurveyJS have only thanks there. */
const last = answers.length - 1

/** What is done, and what each visit saw of it. */
const steps = {
  'Open the first question': ({ opened }) => [opened],
  'Start now': ({ start }) => [start],
  'Select an option': ({ selects = [] }) => selects,
  Continue: ({ continues = [] }) => continues.slice(0, last),
  'Last Continue, to the result': ({ continues = [] }) => continues.slice(last),
}
const times = {
  'Largest contentful paint': { of: ({ largestPaint }) => largestPaint, only: ['Open the first question'] },
  'Painted: the selected option, or the next question': {
    of: ({ next, first }) => next ?? first,
    not: ['Open the first question'],
  },
  "Browser's own count to paint (0: under 16)": { of: ({ browsers }) => browsers, not: ['Open the first question'] },
  'CPU time of the main thread': { of: ({ cpu }) => cpu },
}
const counters = {
  'Elements restyled': { of: ({ restyled }) => restyled, not: ['Open the first question'], isTraced: true },
  "React's commits": { of: ({ commits }) => commits },
  'Style recalculations': { of: ({ styles }) => styles },
  Layouts: { of: ({ layouts }) => layouts },
  'DOM nodes more than before': { of: ({ nodes }) => nodes },
  'Elements on the page after it': { of: ({ elements, shown }) => shown ?? elements },
}

/** The tables and the summary of what was seen in so many runs. */
export function browserReport(seen, traced, runs) {
  // the first question is opened by its own address where a visit does more
  const openedIn = { ours: seen.oursQuestion, rjsf: seen.rjsfQuestion, survey: seen.survey, bare: seen.bare }
  const visitsOf = (step, site, isTraced) =>
    step === 'Open the first question' ? openedIn[site] : (isTraced ? traced : seen)[site]

  /** One figure a run, or none. */
  const perRun = (step, { of, isTraced }, site) =>
    visitsOf(step, site, isTraced)
      .map((visit) => steps[step](visit).filter(Boolean).map(of))
      .filter((found) => found.length > 0)
      .map(median)
  /** Each run by itself, so that what else the machine does falls on both. */
  const ratio = (own, peer) => {
    if (own.length === 0 || peer.length === 0) return ''
    const ratios = own.map((value, run) => value / peer[run]).filter(Number.isFinite)
    return ratios.length > 0 ? figure(median(ratios)) : ''
  }
  const cells = (perSite) => [
    ...sites.map((site) => (perSite[site].length > 0 ? figure(median(perSite[site])) : '')),
    ...sites.filter((site) => site !== 'rjsf').map((site) => ratio(perSite[site], perSite.rjsf)),
  ]
  const head = [
    ...Object.values(names),
    ...sites.filter((site) => site !== 'rjsf').map((site) => `${names[site]} ÷ RJSF`),
  ]
  const rowsOf = (measures) =>
    Object.keys(steps).flatMap((step) =>
      Object.entries(measures)
        .filter(([, { only, not }]) => (only ? only.includes(step) : !not?.includes(step)))
        .map(([name, measure]) => [
          step,
          name,
          ...cells(Object.fromEntries(sites.map((site) => [site, perRun(step, measure, site)]))),
        ]),
    )

  const eachPress = answers.map(([id], at) => {
    const of = (list, pick) => {
      const [own, peer] = ['ours', 'rjsf'].map((site) => seen[site].map((visit) => pick(visit[list][at])))
      return [figure(median(own)), figure(median(peer)), ratio(own, peer)]
    }
    return [
      id,
      ...of('selects', ({ first }) => first),
      of('selects', ({ cpu }) => cpu)[2],
      ...of('continues', ({ next }) => next),
      of('continues', ({ cpu }) => cpu)[2],
    ]
  })

  const wireOf = (site) => seen[site][0].wire
  const arrived = (site) => median(seen[site].map(({ wire }) => wire.bytes))
  const summaryOf = (step, name, measure) => {
    const [own, peer] = ['ours', 'rjsf'].map((site) => perRun(step, measure, site))
    return [`${step}: ${name}`, figure(median(own)), `RJSF ${figure(median(peer))}`, ratio(own, peer), '']
  }
  const painted = times['Painted: the selected option, or the next question']
  const cpu = times['CPU time of the main thread']
  return {
    text: [
      `Chromium, ${slowdown} times slower, 1.6 Mbit/s down, ${line.latency} ms for each request, empty cache, ${runs} interleaved runs. A figure is the median of the runs, a ratio the median of each run's own ratio. Milliseconds move with what else the machine does; ratios move less, and counts hardly. Restyled elements are counted in a run of their own.`,
      'RJSF and SurveyJS show no preview, keep no history, have no result and, in RJSF, no style. The bare page has one question. A press counts from its own time stamp to the end of the frame that shows its effect. CPU time and counts go on until 600 ms after that.',
      '### Time, ms',
      table([['', '', ...head], ...rowsOf(times)]),
      '### Counts',
      table([['', '', ...head], ...rowsOf(counters)]),
      '### Each press, ms, eID Finder beside RJSF',
      table([
        [
          'question',
          ...['Select', 'Continue'].flatMap((press) => [`${press}: painted`, 'RJSF', 'ratio', 'ratio of CPU time']),
        ],
        ...eachPress,
      ]),
      '### What arrived from start to the last Continue',
      `With headers, as the server that all share sends it: ${[...wireOf('ours').encodings].join(', ') || 'not compressed'}, compressed on the fly.`,
      table([
        ['', 'requests', 'bytes', '÷ RJSF'],
        ...sites
          .filter((site) => site !== 'bare')
          .map((site) => [
            names[site],
            figure(wireOf(site).requests),
            figure(arrived(site)),
            figure(arrived(site) / arrived('rjsf')),
          ]),
      ]),
    ].join('\n\n'),
    summary: [
      summaryOf('Open the first question', 'largest contentful paint, ms', times['Largest contentful paint']),
      summaryOf('Open the first question', 'CPU time, ms', cpu),
      ...['Start now', 'Select an option', 'Continue'].flatMap((step) => [
        summaryOf(step, 'painted, ms', painted),
        summaryOf(step, 'CPU time, ms', cpu),
      ]),
      summaryOf('Continue', 'elements restyled', counters['Elements restyled']),
    ],
  }
}
