import { readdirSync, readFileSync } from 'node:fs'
import { transformWithOxc } from 'vite'
import { expect, test } from 'vitest'
import { modulesOf, stylesOf } from '../../scripts/publisher/modules.mjs'
import { readMunicipality } from '../../scripts/publisher/read.mjs'
import { wordModules } from '../../scripts/words/build.mjs'
import { filled, valuesOf } from '../../scripts/words/fill.mjs'
import { codeOf, parsed } from '../../scripts/words/message.mjs'

const oslo = readMunicipality('oslo')
const eksempelvik = readMunicipality('eksempelvik')
const words = wordModules(eksempelvik)

/** What a module without imports exports. */
async function exportsOf(code: string): Promise<object> {
  const plain = code.replace(
    /^import .*provenance.*$/m,
    'const archived = (read, url, facts) => ({ url, read, how: "archive", facts })',
  )
  const script = await transformWithOxc(plain, 'module.ts')
  return { ...(await import(`data:text/javascript,${encodeURIComponent(script.code)}`)) }
}

test.for(Object.entries(modulesOf(oslo)))('%s says what municipality/oslo.json says', async ([file, made]) => {
  expect(await exportsOf(readFileSync(file, 'utf8'))).toEqual(await exportsOf(made))
})

test.for([
  ['high', 'high', 'none', 'high'],
  ['substantial', 'substantial', 'none', 'high'],
  [undefined, 'high', 'unverified', 'unverified'],
] as const)('a confirmed level of %s decides what My page asks for', ([confirmed, level, below, confidence]) => {
  const { level: _, ...page } = eksempelvik.myPage
  const modules = modulesOf({ ...eksempelvik, myPage: confirmed ? { ...page, level: confirmed } : page })
  const all = Object.values(modules).join('')
  expect(all).toContain(`"level":"${level}","below":"${below}"`)
  expect(all).toContain(`{"S07":"${confidence}"}`)
})

test('the words of another municipality name it in each language', () => {
  const names = Object.entries(words).flatMap(([file, code]) => {
    const [, name] = /"municipality": \{\n"name": "(.+)"/.exec(code) ?? []
    return name ? [[file.split('/')[2], name]] : []
  })
  expect(Object.fromEntries(names)).toEqual({
    ar: 'بلدية إكسمبلفيك',
    en: 'Eksempelvik Municipality',
    nb: '{Eksempelvik kommune}',
    pl: '{Eksempelvik kommune}',
  })
})

/** Where Oslo is a source of facts for all of Norway, and where a letter goes. */
const sources = ['result how', 'about bankid', 'about need', 'about site', 'about article']

test('the words of another municipality name Oslo only as a source', () => {
  for (const lang of ['en', 'nb', 'pl', 'ar']) {
    const found = Object.entries(words)
      .filter(([file]) => file.includes(`/${lang}/`))
      .flatMap(([file, code]) =>
        code
          .split('\n')
          .filter((line) => /oslo|осло|أوسلو/i.test(line))
          .map((line) => `${/(\w+)\.ts/.exec(file)?.[1]} ${/"(\w+)"/.exec(line)?.[1]}`),
      )
    expect(found, lang).toEqual(sources)
  }
})

test('a confirmed level leaves no doubt about it in the words', () => {
  const doubt = 'We could not confirm which level each page needs'
  expect(Object.values(wordModules({ ...oslo, languages: ['en'] })).join('')).toContain(doubt)
  expect(Object.values(words).join('')).not.toContain(doubt)
})

test('a name with marks of a program stays a name', () => {
  const name = { nb: 'A`$\\"\'' }
  const { 'src/i18n/en/core.ts': code = '' } = wordModules({ ...eksempelvik, name, languages: ['en'] })
  expect(code).toContain(JSON.stringify(`{${name.nb}}`))
  const message = filled(parsed('{municipality} {count}'), valuesOf({ ...eksempelvik, name }, 'nb'))
  expect(codeOf('nb', message)).toContain('{A\\`$')
})

test('only the languages that are offered are made', () => {
  expect(Object.keys(words).filter((file) => file.endsWith('/core.ts'))).toHaveLength(4)
})

test('a theme and a logo have their place in the styles', () => {
  const css = readFileSync('src/styles.css', 'utf8')
  expect(stylesOf(oslo, css)).toBe(css)
  expect(stylesOf({ ...eksempelvik, theme: 'bergen' }, css)).toMatch(/"\.\/theme\/bergen\.css".*\.brand img/s)
  expect(stylesOf({ ...eksempelvik, theme: 'bergen' }, css)).not.toContain('eid.css')
})

test.for([
  [
    { nb: 'Bø', nn: 'Bøl' },
    { nb: 'no Bø', nn: 'no Bøl', en: 'no Bø' },
  ],
  [{ nn: 'Bøl' }, { nb: 'no Bøl', nn: 'no Bøl', en: 'no Bøl' }],
  [
    { nb: 'Bø', en: 'Boe' },
    { nb: 'no Bø', nn: 'no Bø', en: 'Boe' },
  ],
] as const)('a language shows its own name of a municipality, else a Norwegian one: %o', ([name, shown]) => {
  for (const [lang, expected] of Object.entries(shown)) {
    const { municipality } = valuesOf({ ...oslo, name }, lang)
    if (typeof municipality !== 'object') throw new Error('No name is filled in.')
    const words = 'children' in municipality ? ['no', ...municipality.children.map(plain)] : [plain(municipality)]
    expect(words.join(' ')).toBe(expected)
  }
})

test.for(readdirSync('municipality').filter((file) => file.endsWith('.json')))(
  '%s names the language of each page that it links to',
  (file) => {
    for (const page of Object.values(readMunicipality(file.replace('.json', '')).links ?? {}))
      expect(page?.lang).toBe(/\/(en|english)\//.test(page?.url ?? '') ? 'en' : 'no')
  },
)

function plain(element: object): string {
  return 'value' in element ? String(element.value) : ''
}
