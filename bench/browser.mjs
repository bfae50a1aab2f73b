// What a person on a slow phone waits for: the largest paint, a selected option, the next question. Ours beside RJSF,
// SurveyJS and a bare page, in turns, each run with an empty cache.
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { chromiumPath } from '../scripts/chromium.mjs'
import { browserReport } from './browserReport.mjs'
import { bench, productDist, rjsfDist, surveyDist } from './paths.mjs'
import { serve } from './serve.mjs'
import { visitBare, visitQuestion, visitRjsf, visitRjsfQuestion, visitStart, visitSurvey } from './visits.mjs'

const runs = Math.max(5, Number(process.env.BENCH_RUNS) || 5)

export async function browserPart() {
  const sites = {
    ours: await serve(productDist),
    rjsf: await serve(rjsfDist),
    survey: await serve(surveyDist),
    bare: await serve(join(bench, 'bare')),
  }
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] })
  try {
    const visits = {
      ours: (options) => visitStart(browser, sites.ours.address, options),
      oursQuestion: () => visitQuestion(browser, sites.ours.address),
      rjsf: (options) => visitRjsf(browser, sites.rjsf.address, options),
      rjsfQuestion: () => visitRjsfQuestion(browser, sites.rjsf.address),
      survey: (options) => visitSurvey(browser, sites.survey.address, options),
      bare: (options) => visitBare(browser, sites.bare.address, options),
    }
    const seen = Object.fromEntries(Object.keys(visits).map((name) => [name, []]))
    // the first round warms server and browser up, and does not count
    for (let run = 0; run <= runs; run++) {
      for (const [name, visit] of inTurn(Object.entries(visits), run)) {
        const figures = await visit()
        if (run > 0) seen[name].push(figures)
      }
    }
    const traced = {}
    for (const name of ['ours', 'rjsf', 'survey', 'bare']) traced[name] = [await visits[name]({ isTraced: true })]
    return browserReport(seen, traced, runs)
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
