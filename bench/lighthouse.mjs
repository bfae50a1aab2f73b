// Lighthouse, as a phone, on the pages of the targets. A page that the build does not have is reported.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import lighthouse from 'lighthouse'
import { chromiumPath } from '../scripts/chromium.mjs'
import { freePort } from '../scripts/freePort.mjs'
import { figure, median, table } from './figures.mjs'
import { productDist } from './paths.mjs'
import { serve } from './serve.mjs'

const runs = 3
const categories = ['performance', 'accessibility', 'best-practices', 'seo']
const answers = 'idNumber=dNumber&have=none&age=adult&bank=none&document=passport&services=nav'
const pages = [
  ['start', 'en/'],
  ['a question', 'en/bank/', '#have=none&age=adult&idNumber=dNumber'],
  ['a result', 'en/result/', `#${answers}`],
  ['all the rules', 'en/all/'],
]

export async function lighthousePart() {
  const site = await serve(productDist)
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  })
  try {
    const rows = []
    const missed = new Set()
    for (const [name, path, fragment = ''] of pages) {
      if (!existsSync(join(productDist, path, 'index.html'))) {
        rows.push([name, 'not built', '', '', '', '', ''])
        continue
      }
      const results = []
      for (let run = 0; run < runs; run++) results.push(await audit(`${site.address}/${path}${fragment}`, port))
      const scores = categories.map((id) => median(results.map(({ categories }) => categories[id].score * 100)))
      const paint = median(results.map(({ audits }) => audits['largest-contentful-paint'].numericValue))
      const blocking = median(results.map(({ audits }) => audits['total-blocking-time'].numericValue))
      rows.push([name, ...scores.map(figure), figure(paint), figure(blocking)])
      for (const failure of results.flatMap(errorTexts)) missed.add(`${name}: ${failure}`)
    }
    const scores = rows.map(([name, ...cells]) => `${name} ${cells.slice(0, 4).filter(Boolean).join(' ')}`)
    return {
      text: [
        `Lighthouse 12.8, its phone profile, medians of ${runs} runs.`,
        table([['', ...categories, 'largest paint, ms', 'blocked, ms'], ...rows]),
        [...missed].map((line) => `- ${line}`).join('\n'),
      ].join('\n\n'),
      summary: [['Lighthouse', scores.join('; '), '', '', '']],
    }
  } finally {
    await browser.close()
    site.stop()
  }
}

async function audit(url, port) {
  const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: categories })
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`)
  return lhr
}

/** The audits that cost points, without speed, which has its own table. */
function errorTexts({ categories: scored, audits }) {
  return Object.entries(scored)
    .filter(([id]) => id !== 'performance')
    .flatMap(([, { auditRefs }]) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
    .map(({ id }) => `${id} (${audits[id].title})`)
}
