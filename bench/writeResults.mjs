// Writes what a part measured into results.md, and its short rows into the table of the README. The other parts keep theirs.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from './figures.mjs'
import { bench } from './paths.mjs'
import { results, titles, written } from './sections.mjs'

const readme = join(bench, 'README.md')
export function writeResults({ name, text, summary, measured, machine }) {
  const day = new Date().toISOString().slice(0, 10)
  const note = `Run on ${day} ${measured}. ${machine}.`
  const sections = { ...written(), [name]: `## ${titles[name]}\n\n${note}\n\n${text.trim()}\n` }
  const inOrder = Object.keys(titles).flatMap((one) => sections[one] ?? [])
  writeFileSync(
    results,
    [
      '# What the benchmarks measured last\n',
      'Written by `npm run bench`, each part when it was run.\n',
      ...inOrder,
    ].join('\n'),
  )
  writeShort(
    name,
    summary.map((cells) => [name, ...cells, day]),
  )
}

function writeShort(part, rows) {
  const [before, short = '', after] = readFileSync(readme, 'utf8').split(/<!-- (?:figures|end) -->/)
  const kept = short
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
    .filter(([name]) => name !== part)
  const all = [...kept, ...rows].sort(([one], [other]) => orderOf(one) - orderOf(other))
  const head = ['part', '', 'eID Finder', 'peer', 'ratio', 'target', 'run on']
  writeFileSync(readme, `${before}<!-- figures -->\n${table([head, ...all])}\n<!-- end -->${after}`)
}

function orderOf(part) {
  return Object.keys(titles).indexOf(part)
}
