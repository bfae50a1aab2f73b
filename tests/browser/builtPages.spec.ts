import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { fetchTexts, type Lang, langs, languages, type Texts } from '../../src/i18n/languages.ts'
import { pathOf, wizardPages } from '../../src/wizard/address.ts'
import { isContentPage, isQuestion, type WizardPage } from '../../src/wizard/location.ts'

// What the head of each built file says, beside what it is to say; no page is opened.

const out = process.env.OUT_DIR ?? 'dist'
const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/')
const site = (process.env.SITE_URL ?? 'http://localhost:4173').replace(/\/$/, '') + base.replace(/\/$/, '')

const builtPages = langs.flatMap((lang) => wizardPages.map((step) => ({ lang, step, path: pathOf(lang, step) })))

/** Nothing from any other host, and nothing inline but what its hash names. */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
}

/** What every page says, whatever it is about. */
const everywhere = { viewport: 'width=device-width, initial-scale=1', referrer: 'no-referrer', policy }

test('each page has its own title, description, addresses and policy', async () => {
  for (const { lang, step, path } of builtPages) {
    const core = await fetchTexts(lang, 'core')
    const title = spoken(`${titleOf(step, core, path)} – ${core.product}`)
    const description = spoken(core.start.lead)
    const { language, region } = new Intl.Locale(lang).maximize()
    expect(headOf(`${path.slice(1)}index.html`), path).toEqual({
      ...everywhere,
      lang,
      dir: languages[lang].dir,
      title,
      description,
      robots: undefined,
      canonical: site + path,
      alternates: {
        ...Object.fromEntries(langs.map((other) => [other, site + pathOf(other, step)])),
        'x-default': site + pathOf('en', step),
      },
      'og:title': title,
      'og:description': description,
      'og:type': 'website',
      'og:url': site + path,
      'og:locale': `${language}_${region}`,
    })
  }
})

test('only the root and the page for unknown addresses are kept from search engines', async () => {
  const { lost } = await fetchTexts('en', 'errors')
  const nowhere = { canonical: undefined, alternates: {}, description: undefined, ...noCard }
  for (const [file, title] of [
    ['index.html', 'eID Finder'],
    ['404.html', lost],
  ] as const) {
    expect(headOf(file), file).toEqual({ ...everywhere, ...nowhere, lang: 'en', dir: 'ltr', title, robots: 'noindex' })
  }
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
  const expected = ['index.html', '404.html', ...builtPages.map(({ path }) => `${path.slice(1)}index.html`)]
  expect(files.sort()).toEqual(expected.sort())
})

test('the page for unknown addresses leads each reader to pages in their language', () => {
  const html = readFileSync(`${out}/404.html`, 'utf8')
  const lists = html.split(/<li lang="/).slice(1)
  const targets = (text: string) => [...text.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
  const inList = Object.fromEntries(
    lists.map((text) => [text.slice(0, 2), targets(text.slice(0, text.indexOf('</li>')))]),
  )
  expect(Object.keys(inList)).toEqual(langs)
  for (const lang of langs) {
    expect(inList[lang], lang).toEqual([`${base}${lang}/`, `${base}${lang}/all/`])
  }
})

test('the sitemap lists every page that needs no answers, and robots.txt names it', () => {
  const open = builtPages.filter(({ step }) => step === 'start' || isContentPage(step))
  const listed = [...readFileSync(`${out}/sitemap.xml`, 'utf8').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url)
  expect(listed.sort()).toEqual(open.map(({ path }) => site + path).sort())
  expect(readFileSync(`${out}/robots.txt`, 'utf8')).toBe(`User-agent: *\nAllow: /\nSitemap: ${site}/sitemap.xml\n`)
})

const noCard = {
  'og:title': undefined,
  'og:description': undefined,
  'og:type': undefined,
  'og:url': undefined,
  'og:locale': undefined,
}

/** A page to read has the title of its heading. */
function titleOf(step: WizardPage, { questions, start, ui }: Texts['core'], path: string): string {
  if (step === 'start') return start.title
  if (isQuestion(step)) return questions[step].title
  if (step === 'result' || step === 'compare') return ui[step]
  const [, heading = ''] = readFileSync(`${out}${path}index.html`, 'utf8').match(/<h1\b[^>]*>(.*?)<\/h1>/) ?? []
  return heading.replace(/<[^>]+>/g, '')
}

/** A text as an attribute holds it: without marks, or the isolates of plain text. */
function spoken(text: string): string {
  return text.replace(/[{}\u2068\u2069]/g, '')
}

type Tag = { readonly [attribute: string]: string | undefined }

/** What the head of a built file says. */
function headOf(file: string) {
  const html = readFileSync(`${out}/${file}`, 'utf8')
  const head = html.slice(0, html.indexOf('</head>')).replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/g, '$1')
  const tags = (name: string): readonly Tag[] =>
    [...head.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, text = '']) =>
      Object.fromEntries(
        [...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key, value = '']) => [key, decoded(value)]),
      ),
    )
  const meta = (key: string) =>
    tags('meta').find((tag) => [tag.name, tag.property, tag['http-equiv']].includes(key))?.content
  const links = tags('link')
  const [{ lang, dir } = {}] = tags('html')
  return {
    lang: lang as Lang | undefined,
    dir,
    title: decoded(head.match(/<title>(.*?)<\/title>/)?.[1] ?? ''),
    description: meta('description') && decoded(meta('description') ?? ''),
    viewport: meta('viewport'),
    referrer: meta('referrer'),
    robots: meta('robots'),
    canonical: links.find(({ rel }) => rel === 'canonical')?.href,
    alternates: Object.fromEntries(
      links.filter(({ rel }) => rel === 'alternate').map(({ hreflang, href }) => [hreflang, href]),
    ),
    policy: policyIn(meta('Content-Security-Policy') ?? ''),
    ...Object.fromEntries(Object.keys(noCard).map((key) => [key, meta(key)])),
  }
}

function decoded(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\u2068\u2069]/g, '')
}

/** Each directive with what it allows beside hashes, which scripts/build/checkPages.mjs holds to what is inline. */
function policyIn(text: string) {
  return Object.fromEntries(
    text.split('; ').map((directive) => {
      const [name, ...allowed] = directive.split(' ')
      return [name, allowed.filter((each) => !each.startsWith("'sha256-")).join(' ')]
    }),
  )
}
