import { inflateSync } from 'node:zlib'
import { newcomerFragment } from '../../tests/support/newcomerFragment.ts'
import { states } from '../../tests/support/states.ts'
import { type Browser, click, isReady, keys, open, press, until } from './browser.ts'

const langs = ['en', 'ar'] as const
const answers = new URLSearchParams(newcomerFragment.slice(1))

/** Walks the site and returns each fault as a sentence. @param site its address, without a slash at the end */
export async function walk(browser: Browser, site: string): Promise<readonly string[]> {
  const faults: string[] = []
  async function check(what: string, run: () => Promise<void>) {
    try {
      await run()
    } catch (error) {
      faults.push(`${what}: ${error instanceof Error ? error.message : error}`)
    }
    faults.push(...browser.takeComplaints().map((complaint) => `${what}: the console says ${complaint}`))
  }
  for (const lang of langs) {
    const start = `${site}/${lang}/`
    await check(`${lang}, by keyboard`, () => toResult(browser, start, byKeyboard))
    await check(`${lang}, by clicks`, () => toResult(browser, start, byClicks))
    await check(`${lang}, coming back`, () => comingBack(browser))
    await check(`${lang}, another language`, () => anotherLanguage(browser))
    await check(`${lang}, the filter of all rules`, () => filter(browser, `${start}all/`))
    for (const [name, address] of Object.entries(states))
      await check(`${lang}, ${name}`, () => open(browser, start + address))
  }
  await check('print', () => print(browser, `${site}/en/${states['result: order one']}`))
  return faults
}

type Way = {
  /** Activates a link or button. */
  press: (browser: Browser, selector: string) => Promise<void>
  /** Chooses an option and sends the form. */
  answer: (browser: Browser, name: string, value: string) => Promise<void>
}

const byKeyboard: Way = {
  press: async (browser, selector) => {
    await tabTo(browser, selector)
    await press(browser, keys.enter)
  },
  answer: async (browser, name, value) => {
    const wanted = option(name, value)
    const isRadio = await browser.evaluate(`document.querySelector(${JSON.stringify(wanted)}).type === 'radio'`)
    await tabTo(browser, isRadio ? `input[name="${name}"]` : wanted)
    if (!isRadio && !browser.ticksBySpace) await click(browser, wanted)
    else if (await hasFocus(browser, wanted)) await press(browser, keys.space)
    // a group of radios is one stop: arrows lead within it, in some browsers round from the last to the first
    for (let tries = 0; isRadio && !(await isChosen(browser, wanted)) && tries < 10; tries += 1)
      await press(browser, keys.down)
    await until(browser, `document.querySelector(${JSON.stringify(wanted)}).checked`)
    await press(browser, keys.enter)
  },
}

const byClicks: Way = {
  press: click,
  answer: async (browser, name, value) => {
    const wanted = option(name, value)
    await click(browser, `${wanted} + label`)
    await until(browser, `document.querySelector(${JSON.stringify(wanted)}).checked`)
    await click(browser, 'main form button')
  },
}

async function toResult(browser: Browser, start: string, way: Way): Promise<void> {
  await open(browser, start)
  await way.press(browser, 'main a[href*="/id-number/"]')
  for (const [name, value] of answers) {
    await until(browser, `document.querySelector(${JSON.stringify(option(name, value))}) !== null`)
    await focusIsOnHeading(browser)
    await way.answer(browser, name, value)
  }
  await isResult(browser)
  await focusIsOnHeading(browser)
}

async function comingBack(browser: Browser): Promise<void> {
  await browser.back()
  await until(browser, "location.pathname.endsWith('/services/')")
  await until(browser, `document.querySelector('${option('services', 'helsenorge')}')?.checked`)
  await browser.forward()
  await isResult(browser)
  const heading = await browser.evaluate("document.querySelector('h1').textContent")
  await browser.reload()
  await isReady(browser)
  await isResult(browser)
  await until(browser, `document.querySelector('h1').textContent === ${JSON.stringify(heading)}`)
}

async function anotherLanguage(browser: Browser): Promise<void> {
  const heading = await browser.evaluate("document.querySelector('h1').textContent")
  await click(browser, '.language-menu summary')
  await click(browser, '.language-menu a[hreflang="pl"]')
  await until(browser, "document.documentElement.lang === 'pl' && location.pathname.startsWith('/pl/')")
  await isResult(browser)
  await until(browser, `document.querySelector('h1').textContent !== ${JSON.stringify(heading)}`)
}

async function filter(browser: Browser, url: string): Promise<void> {
  await open(browser, url)
  const rows = "document.querySelectorAll('.matrix tbody tr').length"
  const all = await browser.evaluate(rows)
  await click(browser, 'main form summary')
  await click(browser, 'input[name="want"]')
  await until(browser, `document.querySelector('input[name="want"]').checked`)
  await until(browser, `${rows} < ${all}`)
}

async function print(browser: Browser, url: string): Promise<void> {
  if (!browser.print) return
  await open(browser, url)
  const pages = pagesOf(Buffer.from(await browser.print(), 'base64'))
  if (pages !== 1) throw new Error(`a result is to print one page, and prints ${pages}`)
}

/** The number of pages in a PDF, whose objects stand in compressed streams. */
function pagesOf(pdf: Buffer): number {
  const streams = [...pdf.toString('latin1').matchAll(/\/Type\s*\/ObjStm[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g)]
  const objects = streams.map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
  return objects.join('\n').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

function isResult(browser: Browser): Promise<void> {
  return until(browser, `/\\/result\\/$/.test(location.pathname) && location.hash === '${newcomerFragment}'`)
}

function focusIsOnHeading(browser: Browser): Promise<void> {
  return until(browser, "document.activeElement?.tagName === 'H1'")
}

function option(name: string, value: string): string {
  return `input[name="${name}"][value="${value}"]`
}

function hasFocus(browser: Browser, selector: string): Promise<boolean> {
  return browser.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)
}

function isChosen(browser: Browser, selector: string): Promise<boolean> {
  return browser.evaluate(`document.querySelector(${JSON.stringify(selector)}).checked`)
}

/** Presses Tab until an element has the focus. */
async function tabTo(browser: Browser, selector: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await press(browser, keys.tab)
    if (await hasFocus(browser, selector)) return
  }
  throw new Error(`Tab never came to ${selector}`)
}
