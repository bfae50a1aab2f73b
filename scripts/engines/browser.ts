import { setTimeout as delay } from 'node:timers/promises'

/** A browser with one window, as each driver gives it. */
export type Browser = {
  /** With its version. */
  name: string
  open: (url: string) => Promise<unknown>
  /** The value of a JavaScript expression in the page. */
  // biome-ignore lint/suspicious/noExplicitAny: what a page says has any type
  evaluate: (expression: string) => Promise<any>
  /** Performs one input source of WebDriver. */
  act: (source: object) => Promise<unknown>
  back: () => Promise<unknown>
  forward: () => Promise<unknown>
  reload: () => Promise<unknown>
  /** False where a press of the space bar by the driver does not tick a box. */
  ticksBySpace: boolean
  /** The page as a PDF on A4, in base64, where the driver can print. */
  print: (() => Promise<string>) | undefined
  /** The errors and warnings on the console since the last time. */
  takeComplaints: () => readonly string[]
  close: () => Promise<void>
}

/** Keys, as WebDriver names them. */
export const keys = { tab: '\uE004', enter: '\uE007', space: ' ', down: '\uE015' }

/** Presses a key and lets it go. */
export function press(browser: Browser, key: string): Promise<unknown> {
  const actions = [
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
  ]
  return browser.act({ type: 'key', id: 'keyboard', actions })
}

/** Clicks the middle of an element, which it scrolls into view first. */
export async function click(browser: Browser, selector: string): Promise<void> {
  await until(browser, `document.querySelector(${JSON.stringify(selector)}) !== null`)
  const { x, y } = await browser.evaluate(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)})
    element.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = element.getClientRects()[0]
    return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) }
  })()`)
  await browser.act({
    type: 'pointer',
    id: 'mouse',
    parameters: { pointerType: 'mouse' },
    actions: [
      { type: 'pointerMove', x, y, duration: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  })
}

/** Waits up to ten seconds until an expression is true in the page. */
export async function until(browser: Browser, expression: string): Promise<void> {
  const end = Date.now() + 10_000
  while (!(await browser.evaluate(expression))) {
    if (Date.now() > end) {
      const where = await browser.evaluate('location.pathname + location.hash')
      throw new Error(`At ${where} it never came true that ${expression}`)
    }
    await delay(50)
  }
}

/** Opens an address and waits until its page is ready. */
export async function open(browser: Browser, url: string): Promise<void> {
  // an address that differs only after the # would not load again
  await browser.open('about:blank')
  await browser.open(url)
  await isReady(browser)
}

/** Waits until the page has read its answers, and holds what it says. */
export function isReady(browser: Browser): Promise<void> {
  return until(browser, "document.documentElement.hasAttribute('data-ready') && document.querySelector('h1') !== null")
}
