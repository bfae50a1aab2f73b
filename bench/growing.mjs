// One catalogue, in a process of its own: prints milliseconds and megabytes. `node --expose-gc bench/growing.mjs FILE`.
import { pathToFileURL } from 'node:url'
import { median } from './figures.mjs'

const people = 40
const { gc } = globalThis

gc()
const before = process.memoryUsage().heapUsed
const started = performance.now()
const rules = await import(pathToFileURL(process.argv[2]).href)
const load = performance.now() - started
const first = timed(() => rules.nextQuestion({}))

/** The times of the first look at each sheet: the rules cache those that they have seen. */
const nextTimes = []
const sheets = Array.from({ length: people }, (_, seed) => sheetOf(seed))
const figures = {
  load,
  'first question': first,
  nextQuestion: median(nextTimes),
  preview: median(sheets.flatMap(({ steps }) => steps.map((sheet) => timed(() => rules.preview(sheet))))),
  recommend: median(sheets.map(({ whole }) => timed(() => rules.recommend(whole)))),
  changes: median(sheets.map(({ whole }) => timed(() => rules.changes(whole)))),
}
gc()
console.log(JSON.stringify({ ...figures, memory: (process.memoryUsage().heapUsed - before) / 1e6 }))

function timed(work) {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The answers of a random person to every question that is asked, with the sheet before each answer. */
function sheetOf(seed) {
  let state = seed * 7919 + 17
  const pick = (list) => {
    state = (state * 48271) % 2147483647
    return list[state % list.length]
  }
  const steps = []
  let sheet = {}
  const next = () => {
    let id
    nextTimes.push(timed(() => (id = rules.nextQuestion(sheet))))
    return id
  }
  for (let id = next(); id; id = next()) {
    steps.push(sheet)
    const question = rules.questions.find((one) => one.id === id)
    const answer =
      question.kind === 'one' ? pick(question.answers) : question.of === 'services' ? 'all' : pick([[], [], ['minid']])
    sheet = { ...sheet, [id]: answer }
  }
  return { steps, whole: sheet }
}
