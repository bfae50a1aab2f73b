// What a visitor downloads from start to result, as scripts/build/budgets.mjs counts it: files compressed one by one. RJSF and
// SurveyJS stop after the last question; ours has the result as well.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { figure, met, table } from './figures.mjs'
import { productDist, rjsfDist, surveyDist } from './paths.mjs'

/** As hosts send it: gzip and brotli on the fly, and brotli by those that compress once, ahead. */
const ways = {
  raw: (content) => content,
  'gzip 6': (content) => gzipSync(content, { level: 6 }),
  'brotli 4': (content) => brotli(content, 4),
  'brotli 11': (content) => brotli(content, 11),
}

/** Our page, and the chunks that it fetches one by one in English. Chunks that a build does not have are skipped. */
const startPage = 'en/index.html'
const parts = ['src/i18n/en/core.ts', 'src/result/ResultPage.tsx', 'src/i18n/en/result.ts']

export function bytesPart() {
  const weights = {
    'eID Finder': withAll({
      JavaScript: weigh(productDist, startToResult()),
      CSS: weigh(productDist, filesEndingIn(productDist, '.css')),
      HTML: weigh(productDist, [startPage]),
    }),
    RJSF: wizard(rjsfDist),
    SurveyJS: wizard(surveyDist),
  }
  const kinds = Object.keys(weights.RJSF)
  const ratio = (kind, way, peer) => weights['eID Finder'][kind][way] / weights[peer][kind][way]
  return {
    text: [
      'English; RJSF without any style sheet, that of SurveyJS without its font. Bytes; each file compressed by itself. Hosts compress on the fly by gzip 6 or brotli 4, or ahead by brotli 11.',
      table([
        ['', '', 'files', ...Object.keys(ways), ...Object.keys(ways).map((way) => `÷ RJSF, ${way}`)],
        ...Object.entries(weights).flatMap(([name, weight]) =>
          kinds.map((kind) => [
            name,
            kind,
            figure(weight[kind].files),
            ...Object.keys(ways).map((way) => figure(weight[kind][way])),
            ...Object.keys(ways).map((way) =>
              weights.RJSF[kind][way] > 0 ? figure(weight[kind][way] / weights.RJSF[kind][way]) : '',
            ),
          ]),
        ),
      ]),
    ].join('\n\n'),
    summary: ['RJSF', 'SurveyJS'].flatMap((peer) =>
      [
        ['all', 'brotli 11'],
        ['all', 'gzip 6'],
        ['JavaScript', 'brotli 11'],
        ['JavaScript', 'gzip 6'],
      ].map(([kind, way]) => [
        `Journey, ${kind === 'all' ? 'JavaScript, CSS and HTML' : 'JavaScript alone'}, bytes of ${way}`,
        figure(weights['eID Finder'][kind][way]),
        `${peer} ${figure(weights[peer][kind][way])}`,
        figure(ratio(kind, way, peer)),
        peer === 'SurveyJS' && way === 'brotli 11' ? `at most 0.37: ${met(ratio(kind, way, peer) <= 0.37)}` : '',
      ]),
    ),
  }
}

function wizard(dist) {
  return withAll({
    JavaScript: weigh(dist, filesEndingIn(dist, '.js')),
    CSS: weigh(dist, filesEndingIn(dist, '.css')),
    HTML: weigh(dist, ['index.html']),
  })
}

function withAll(weights) {
  return { ...weights, all: sum(Object.values(weights)) }
}

function weigh(dist, files) {
  const contents = files.map((file) => readFileSync(join(dist, file)))
  return sum(
    contents.map((content) => ({
      files: 1,
      ...Object.fromEntries(Object.entries(ways).map(([way, compress]) => [way, compress(content).length])),
    })),
  )
}

function brotli(content, quality) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}

function sum(weights) {
  const total = Object.fromEntries(['files', ...Object.keys(ways)].map((what) => [what, 0]))
  for (const weight of weights) for (const what of Object.keys(total)) total[what] += weight[what]
  return total
}

/** What starts the site, those parts, and all that they import statically, each file once. */
function startToResult() {
  const manifest = JSON.parse(readFileSync(join(`${productDist}-meta`, 'manifest.json'), 'utf8'))
  const site = Object.values(manifest).filter(({ isEntry, name }) => isEntry || name === 'first')
  const chunks = new Set([...site, ...parts.map((part) => manifest[part])].filter(Boolean))
  // iterating over a set includes what is added meanwhile
  for (const { imports = [] } of chunks) for (const key of imports) chunks.add(manifest[key])
  return [...new Set([...chunks].map(({ file }) => file))]
}

function filesEndingIn(dist, end) {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith(end))
}
