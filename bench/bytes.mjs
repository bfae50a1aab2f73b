// What a visitor downloads from start to result, as scripts/build/budgets.mjs counts it: files compressed one by one. SurveyJS
// stops after the last question; ours has the result as well.
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { figure, met, table } from './figures.mjs'
import { productDist, surveyDist } from './paths.mjs'

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }

/** Our page, and the chunks that it fetches one by one in English. Chunks that a build does not have are skipped. */
const startPage = 'en/index.html'
const parts = ['src/i18n/en/core.ts', 'src/result/ResultPage.tsx', 'src/i18n/en/result.ts']

export async function bytesPart() {
  const ours = {
    JavaScript: weigh(productDist, startToResult()),
    CSS: weigh(productDist, filesEndingIn(productDist, '.css')),
    HTML: weigh(productDist, [startPage]),
  }
  const survey = {
    JavaScript: weigh(surveyDist, filesEndingIn(surveyDist, '.js')),
    CSS: weigh(surveyDist, filesEndingIn(surveyDist, '.css')),
    HTML: weigh(surveyDist, ['index.html']),
  }
  ours.all = sum(Object.values(ours))
  survey.all = sum(Object.values(survey))
  const ratio = (what) => ours[what].brotli / survey[what].brotli
  return {
    title: 'Bytes from start to result',
    text: [
      'English, the style sheet of SurveyJS without its font. 1 kB = 1000 bytes.',
      table([
        [
          '',
          'eID Finder: files',
          'raw',
          'gzip',
          'brotli',
          'SurveyJS: files',
          'raw',
          'gzip',
          'brotli',
          'ratio (brotli)',
        ],
        ...Object.keys(ours).map((what) => [what, ...cells(ours[what]), ...cells(survey[what]), figure(ratio(what))]),
      ]),
    ].join('\n\n'),
    summary: [
      [
        'Journey, JavaScript and CSS and HTML, bytes of brotli',
        figure(ours.all.brotli),
        `SurveyJS ${figure(survey.all.brotli)}`,
        figure(ratio('all')),
        `at most 0.37: ${met(ratio('all') <= 0.37)}`,
      ],
      [
        'Journey, JavaScript alone, bytes of brotli',
        figure(ours.JavaScript.brotli),
        `SurveyJS ${figure(survey.JavaScript.brotli)}`,
        figure(ratio('JavaScript')),
        `at most 0.37: ${met(ratio('JavaScript') <= 0.37)}`,
      ],
    ],
  }
}

/** What some files of a build weigh. */
export function weigh(dist, files) {
  const contents = files.map((file) => readFileSync(join(dist, file)))
  return sum(
    contents.map((content) => ({
      files: 1,
      raw: content.length,
      gzip: gzipSync(content, { level: 9 }).length,
      brotli: brotliCompressSync(content, quality).length,
    })),
  )
}

function sum(weights) {
  const total = { files: 0, raw: 0, gzip: 0, brotli: 0 }
  for (const weight of weights) for (const what of Object.keys(total)) total[what] += weight[what]
  return total
}

/** The entry, those parts, and all that they import statically, each file once. */
function startToResult() {
  const manifest = JSON.parse(readFileSync(join(productDist, '.vite', 'manifest.json'), 'utf8'))
  const entry = Object.values(manifest).find(({ isEntry }) => isEntry)
  const chunks = new Set([entry, ...parts.map((part) => manifest[part])].filter(Boolean))
  // iterating over a set includes what is added meanwhile
  for (const { imports = [] } of chunks) for (const key of imports) chunks.add(manifest[key])
  return [...new Set([...chunks].map(({ file }) => file))]
}

function filesEndingIn(dist, end) {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith(end))
}

function cells({ files, raw, gzip, brotli }) {
  return [files, raw, gzip, brotli].map(figure)
}
