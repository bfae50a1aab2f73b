// Answer sheets per second: ours beside json-rules-engine and publicodes with the same tables.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { checkAgreement } from './agreement.mjs'
import { contenders } from './contenders.mjs'
import { figure, median, met, table } from './figures.mjs'
import { bench } from './paths.mjs'
import { sheets } from './sheets.mjs'

const rounds = 5
const roundMs = 1000
const processes = 5
const ids = Object.keys(contenders)

export async function rulesPart() {
  const loaded = Object.fromEntries(await Promise.all(ids.map(async (id) => [id, await contenders[id].load()])))
  for (const id of ['ownTables', 'jsonRules', 'publicodes']) await checkAgreement(contenders[id].name, loaded[id])

  const speed = await speedOfEach(loaded)
  const space = spaceOfEach()
  const ratio = (id) => speed[id] / speed.jsonRules
  return {
    text: [
      `Before the timing, all engines gave the same table verdicts, with the same reasons, on all ${figure(sheets.length)} complete sheets, and the same final verdicts once what is held was laid over them.`,
      `Sheets per second: median of ${rounds} interleaved rounds of ${figure(roundMs)} ms, all in one process. Whole space: median of ${processes} new processes (publicodes: one).`,
      table([
        ['', 'sheets/s', 'times json-rules-engine', 'whole space, cold, ms', 'whole space, again, ms'],
        ...ids.map((id) => [
          contenders[id].name,
          figure(speed[id]),
          figure(ratio(id)),
          figure(space[id].cold),
          figure(space[id].warm),
        ]),
      ]),
    ].join('\n\n'),
    summary: [
      [
        'Four verdicts, sheets/s',
        figure(speed.verdicts),
        `json-rules-engine ${figure(speed.jsonRules)}`,
        figure(ratio('verdicts')),
        `at least 10: ${met(ratio('verdicts') >= 10)}`,
      ],
      [
        'Whole `recommend`, sheets/s',
        figure(speed.recommend),
        `json-rules-engine, verdicts only, ${figure(speed.jsonRules)}`,
        figure(ratio('recommend')),
        `at least 1: ${met(ratio('recommend') >= 1)}`,
      ],
      ...['verdicts', 'recommend'].map((id) => [
        `All ${figure(sheets.length)} complete sheets, cold, ${id}, ms`,
        figure(space[id].cold),
        `json-rules-engine ${figure(space.jsonRules.cold)}`,
        figure(space[id].cold / space.jsonRules.cold),
        '',
      ]),
    ],
  }
}

/** Sheets per second of each. Interleaved, so that what else the machine does falls on all. */
async function speedOfEach(loaded) {
  const speeds = Object.fromEntries(ids.map((id) => [id, []]))
  for (let round = 0; round < rounds; round++) {
    for (const id of ids) speeds[id].push(await sheetsPerSecond(loaded[id], contenders[id].isAsync))
  }
  return Object.fromEntries(ids.map((id) => [id, median(speeds[id])]))
}

async function sheetsPerSecond(answerTo, isAsync) {
  let done = 0
  const start = performance.now()
  while (performance.now() - start < roundMs) {
    for (let next = 0; next < 10; next++) {
      const answer = answerTo(sheets[done++ % sheets.length])
      if (isAsync) await answer
    }
  }
  return (done / (performance.now() - start)) * 1000
}

function spaceOfEach() {
  const times = Object.fromEntries(ids.map((id) => [id, []]))
  for (let run = 0; run < processes; run++) {
    // half a minute a run, and far from all others
    for (const id of ids.filter((one) => run === 0 || !contenders[one].isSlow)) {
      const said = execFileSync(process.execPath, [join(bench, 'cold.mjs'), id], { encoding: 'utf8' })
      times[id].push(JSON.parse(said))
    }
  }
  return Object.fromEntries(
    ids.map((id) => [
      id,
      { cold: median(times[id].map(({ cold }) => cold)), warm: median(times[id].map(({ warm }) => warm)) },
    ]),
  )
}
