import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'

// Each test works in a copy of some of the words, as an agency's files would meet them.

const program = resolve('scripts/words.mjs')
let base = ''
let folder = ''

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'words-'))
  for (const part of ['words/en', 'words/nb', 'words/ar', 'municipality'])
    cpSync(part, join(base, part), { recursive: true })
  folder = base
  // a change of English leaves texts due for a while
  for (const lang of ['nb', 'ar']) run('confirm', lang)
})
afterAll(() => rmSync(base, { recursive: true }))
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'words-'))
  cpSync(base, folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', [program, ...words], { cwd: folder, encoding: 'utf8' })
  return { isDone: status === 0, said: stdout, complaint: stderr }
}

type Words = { [key: string]: string }

function read(lang: string, part: string): Words {
  return JSON.parse(readFileSync(join(folder, 'words', lang, `${part}.json`), 'utf8'))
}

function change(lang: string, part: string, by: (words: Words) => void): void {
  const words = read(lang, part)
  by(words)
  writeFileSync(join(folder, 'words', lang, `${part}.json`), JSON.stringify(words))
}

/** A CSV file with these lines: an id, the English text and the translation, none of which needs quotes. */
function csv(lines: readonly (readonly [id: string, text: string])[]): string {
  const file = join(folder, 'back.csv')
  const english = read('en', 'core')
  const rows = lines.map(([id, text]) => [id, english[id.replace('core/', '')] ?? '', text].join(','))
  writeFileSync(file, ['id,en,nb', ...rows, ''].join('\r\n'))
  return file
}

test('the words of all languages have no fault', () => {
  expect(run('build')).toMatchObject({ isDone: true, complaint: '' })
})

test('each kind of fault is refused, with the file, the key and what to do', () => {
  const faults = [
    ['start/tilte', 'Start', 'is no key of English: correct it, or take it out.'],
    ['preview/count', '{open} {free}', 'lacks {maybe}, which English has: put it in.'],
    ['start/title', 'Finn {eid}', 'has {eid}, which English has not: take it out.'],
    ['ui/back', '<b>Finn</b>', 'has <b>: the only tag is <no>'],
    ['ui/next', '', 'is empty'],
    ['start/button', 'Finn {', 'is no ICU message'],
    ['ui/progress', '{at} {most, plural, other {#}}', 'lacks the plural form "one" of {most}'],
  ] as const
  change('nb', 'core', (words) => {
    for (const [key, text] of faults) words[key] = text
  })
  const { isDone, complaint } = run('build')
  expect(isDone).toBe(false)
  for (const [key, , what] of faults) expect(complaint).toContain(`words/nb/core.json: "${key}" ${what}`)
})

test('a number that would be read backwards from right to left is refused', () => {
  change('ar', 'result', (words) => {
    words.health = (words.health ?? '').replace('116\u00a0117', '116 117')
  })
  expect(run('build').complaint).toContain('words/ar/result.json: "health" has a plain space within a number')
})

test('a missing text is English, marked, and counted', () => {
  change('nb', 'core', (words) => {
    delete words['start/button']
  })
  expect(run('build').isDone).toBe(true)
  expect(readFileSync(join(folder, 'src/i18n/nb/core.ts'), 'utf8')).toContain('"\u2063Start now"')
  expect(run('status').said).toMatch(/nb\W+'99 %'\W+1 /)
})

test('a text whose English has changed is due, until it is confirmed', () => {
  expect(run('status').said).not.toContain('due: ')
  change('en', 'core', (words) => {
    words['start/button'] = 'Begin'
  })
  expect(run('status').said).toContain('due: nb core/start/button')
  run('confirm', 'nb')
  expect(run('status').said).not.toContain('due: nb')
})

test('a text that is confirmed by its name leaves the others due', () => {
  change('en', 'core', (words) => {
    words['start/button'] = 'Begin'
    words['ui/next'] = 'Onwards'
  })
  run('confirm', 'nb', 'core/start/button')
  const { said } = run('status')
  expect(said).toContain('due: nb core/ui/next')
  expect(said).not.toContain('due: nb core/start/button')
  expect(run('confirm', 'nb', 'start/button').complaint).toContain('No text is named "start/button"')
})

test('a translation that is changed by hand is listed, until it is confirmed', () => {
  change('nb', 'core', (words) => {
    words['start/button'] = 'Begynn'
  })
  expect(run('status').said).toContain('changed: nb core/start/button')
  expect(run('export', 'nb').said).toMatch(/^core\/start\/button,.*,changed\r$/m)
  run('confirm', 'nb', 'core/start/button')
  expect(run('status').said).not.toContain('changed: ')
})

test('what is exported can be imported, and changes nothing', () => {
  const odd = [
    'Så "kalt", med komma,\nog linje',
    '=1+1',
    '-5 og @navn',
    '@SUM(1)',
    '+47 800',
    'رقم، نعم',
    '\tinnrykk',
    "it''s",
  ]
  const keys = Object.keys(read('nb', 'about')).slice(0, odd.length)
  change('nb', 'about', (words) => {
    for (const [at, key] of keys.entries()) words[key] = odd[at] ?? ''
  })
  const before = read('nb', 'about')
  const { said } = run('export', 'nb')
  // no cell begins as a formula would
  expect(said).not.toMatch(/(^|,)"?[=+@-]/m)
  const file = join(folder, 'nb.csv')
  writeFileSync(file, said)
  expect(run('import', 'nb', file)).toMatchObject({ isDone: true, said: expect.stringContaining('0 texts') })
  expect(read('nb', 'about')).toEqual(before)
})

test('a translation that comes back unchanged stays due', () => {
  change('en', 'core', (words) => {
    words['start/button'] = 'Begin'
  })
  run('import', 'nb', csv([['core/start/button', read('nb', 'core')['start/button'] ?? '']]))
  expect(run('status').said).toContain('due: nb core/start/button')
  run('import', 'nb', csv([['core/start/button', 'Begynn']]))
  expect(run('status').said).not.toContain('due: nb')
})

test('a translation of an earlier English comes back due, and is not listed as changed', () => {
  const file = csv([['core/start/button', 'Sett i gang']])
  change('en', 'core', (words) => {
    words['start/button'] = 'Begin'
  })
  run('import', 'nb', file)
  const { said } = run('status')
  expect(said).toContain('due: nb core/start/button')
  change('en', 'core', (words) => {
    words['start/button'] = 'Start now'
  })
  expect(run('status').said).not.toContain('nb core/start/button')
})

test('a file in another encoding is refused', () => {
  const file = join(folder, 'latin.csv')
  writeFileSync(file, Buffer.from('id,en,nb\ncore/start/button,Start now,P\u00e5\n', 'latin1'))
  expect(run('import', 'nb', file).complaint).toContain('The file is not UTF-8')
})

test('an import takes over what has changed', () => {
  expect(run('import', 'nb', csv([['core/start/button', 'Sett i gang']])).said).toContain(
    '1 texts of "nb" have changed',
  )
  expect(read('nb', 'core')['start/button']).toBe('Sett i gang')
})

test('an import with a fault is refused whole, with its lines', () => {
  const before = read('nb', 'core')
  const file = csv([
    ['core/start/button', 'Sett i gang'],
    ['core/start/knapp', 'Start'],
    ['core/start/title', 'Finn {'],
  ])
  const { isDone, complaint } = run('import', 'nb', file)
  expect(isDone).toBe(false)
  expect(complaint).toContain('Line 3: "core/start/knapp" is no key of English.')
  expect(complaint).toContain('Line 4: "core/start/title" is no ICU message')
  expect(read('nb', 'core')).toEqual(before)
})

test('a fault after an empty line and a cell of two lines is named with its own line', () => {
  const file = join(folder, 'lines.csv')
  const rows = ['id,en,nb', '', 'core/start/button,"Start', 'now",Start', 'core/start/knapp,,Start', '']
  writeFileSync(file, rows.join('\r\n'))
  expect(run('import', 'nb', file).complaint).toContain('Line 5: "core/start/knapp" is no key of English.')
  writeFileSync(file, [...rows.slice(0, 4), 'core/ui/next,Next', 'core/ui/back,"Ba"ck,Tilbake', ''].join('\r\n'))
  const { complaint } = run('import', 'nb', file)
  expect(complaint).toContain('Line 5: has 2 cells, where the first line has 3.')
  expect(complaint).toContain('Line 6: Trailing quote on quoted field is malformed.')
})

test('an import of something else is refused', () => {
  const file = join(folder, 'other.csv')
  writeFileSync(file, 'name,age\nA,1\n')
  expect(run('import', 'nb', file).complaint).toContain(
    'There is no column "id" and no column "en" and no column "nb".',
  )
})
