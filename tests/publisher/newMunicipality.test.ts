import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'municipality-'))
  for (const part of ['words', 'municipality', 'accessibility.json']) {
    cpSync(part, join(folder, part), { recursive: true })
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Answers the questions, one line each. */
function answer(...lines: readonly string[]) {
  const program = resolve('scripts/newMunicipality.mjs')
  return spawnSync(process.execPath, [program], { cwd: folder, input: `${lines.join('\n')}\n`, encoding: 'utf8' })
}

const page = 'https://www.eksempeloy.example.no'

test('a new municipality is asked for, and written as it is read', () => {
  const { stderr } = answer(
    ...['Eksempeløy kommune', 'Eksempeløy Municipality', page, 'high', `${page}/hjelp`, '2026-11-20'],
    ...['', `${page}/new`, 'no', 'post@eksempeloy.example.no', 'nb, en', '', ''],
    ...['', '', 'en nb', page],
  )
  expect(stderr).toBe('')
  expect(JSON.parse(readFileSync(join(folder, 'municipality/eksempeloy.json'), 'utf8'))).toEqual({
    name: { nb: 'Eksempeløy kommune', en: 'Eksempeløy Municipality' },
    myPage: { url: page, level: 'high', source: { url: `${page}/hjelp`, read: '2026-11-20', how: 'live' } },
    links: { firstMonths: { url: `${page}/new`, lang: 'no' } },
    publisher: { contact: 'post@eksempeloy.example.no', languages: ['nb', 'en'] },
    languages: ['en', 'nb'],
    framedBy: [page],
  })
})

test('an answer that is refused says why, and nothing is written', () => {
  const { status, stderr } = answer('Eksempeløy kommune', '', 'javascript:alert(1)')
  expect(status).toBe(1)
  expect(stderr).toBe(
    'Where people log in: “javascript:alert(1)” is no address that begins with https://: write one.\n',
  )
})
