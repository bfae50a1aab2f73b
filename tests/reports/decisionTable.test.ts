import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as rules from '#rules'
import { compact } from '../../scripts/reports/compact.ts'
import { asCsv } from '../../scripts/reports/decisionCsv.ts'
import { decisionFile } from '../../scripts/reports/decisions.ts'
import { inWords } from '../../scripts/reports/decisionTable.ts'
import { asText } from '../../scripts/reports/decisionText.ts'
import { axesOf } from '../../scripts/reports/grid.ts'
import { decisions, fitsPoint, tableLookups } from '../support/decisions.ts'

describe('The decision table', () => {
  test('in rules/decisions.txt is current: `npm run decisions` writes it', () => {
    // line by line, so that a failure shows the rows that changed and not the whole file
    const written = readFileSync(decisionFile, 'utf8').split('\n')
    const current = asText(decisions, rules).split('\n')
    expect({
      gone: written.filter((line) => !current.includes(line)),
      come: current.filter((line) => !written.includes(line)),
    }).toEqual({ gone: [], come: [] })
    expect(written).toEqual(current)
  })

  test('has exactly one row per eID and service for each person', () => {
    const odd = decisions
      .filter(({ about }) => about === 'eid' || about === 'service')
      .flatMap(({ id, rows }) =>
        tableLookups
          .filter(({ point }) => rows.filter(({ when }) => fitsPoint(when, point)).length !== 1)
          .slice(0, 2)
          .map(({ point }) => ({ id, point })),
      )
    expect(tableLookups).not.toEqual([])
    expect(odd).toEqual([])
  })
})

describe('A compact table', () => {
  const axes = [
    { id: 'colour', values: ['red', 'blue'] },
    { id: 'size', values: ['s', 'm', 'l'] },
  ]

  test('leaves out a question that makes no difference', () => {
    expect(compact(axes, ['a', 'a', 'a', 'b', 'b', 'b'])).toEqual([
      { when: { colour: ['red'] }, outcome: 'a' },
      { when: { colour: ['blue'] }, outcome: 'b' },
    ])
  })

  test('merges answers with the same outcome into one row', () => {
    expect(compact(axes, ['a', 'b', 'a', 'a', 'b', 'a'])).toEqual([
      { when: { size: ['s', 'l'] }, outcome: 'a' },
      { when: { size: ['m'] }, outcome: 'b' },
    ])
  })

  test('has a single row where no question makes a difference', () => {
    expect(compact(axes, ['a', 'a', 'a', 'a', 'a', 'a'])).toEqual([{ when: {}, outcome: 'a' }])
  })
})

/** Parses CSV according to RFC 4180. */
function parsed(csv: string): readonly { readonly [column: string]: string }[] {
  const [head = [], ...lines] = csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
        // the empty match at the end of a line is no cell
        .filter(([found], index) => found !== '' || index === 0 || line.endsWith(','))
        .map(([, cell = '']) => cell.replace(/^"|"$/g, '').replaceAll('""', '"')),
    )
  expect(lines.filter(({ length }) => length !== head.length)).toEqual([])
  return lines.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] as string])))
}

test('decisions.csv alone gives every verdict, first advice and question of the wizard', () => {
  const axes = axesOf(rules)
  const cells = parsed(asCsv(rules, decisions))
  const unknown = (column: string, known: object) =>
    cells
      .filter(({ about }) => about === 'eid')
      .flatMap((row) => (row[column] || undefined)?.split('|') ?? [])
      .filter((id) => !(id in known))
  expect(unknown('reasons', rules.reasons)).toEqual([])
  expect(unknown('conditions', rules.conditions)).toEqual([])
  expect(unknown('sources', rules.sources)).toEqual([])
  const rows = cells.map((row) => ({
    about: row.about,
    id: row.id,
    outcome: row.outcome,
    when: Object.fromEntries(axes.flatMap(({ id }) => (row[id] ? [[id, row[id].split('|')]] : []))),
  }))
  const actual = tableLookups.map(({ point }) => {
    const own = rows.filter(({ when }) => fitsPoint(when, point))
    const of = (about: string) => own.filter((row) => row.about === about)
    return {
      verdicts: of('eid').map(({ id, outcome }) => `${id} ${outcome}`),
      first: of('advice').map(({ outcome }) => outcome),
      asked: of('question').map(({ id }) => id),
    }
  })
  const expected = tableLookups.map(({ answers }) => {
    const { asked } = rules.retrace(answers)
    const { eids, best } = rules.recommend(answers)
    return {
      verdicts: rules.eids.map(({ id }) => `${id} ${inWords(eids[id].verdict)}`),
      first: [best[0] ?? 'none'],
      asked,
    }
  })
  expect(actual).toEqual(expected)
})
