import { test as base, expect, type Page, type Route } from '@playwright/test'
import { sources } from '#rules'

export type Options = {
  /** Messages on the console that this test expects. */
  provoked: RegExp | undefined
  /** The day that the browser's clock shows, if not today. */
  day: string | undefined
}

/** What Playwright says in each page that registers the service worker: playwright.config.ts. */
const workerBlocked = 'Service Worker registration blocked by Playwright'

/** A page that must never call another host, log an error or a warning, throw, or violate its policy. */
export const test = base.extend<Options & { complaints: readonly string[] }>({
  provoked: [undefined, { option: true }],
  day: [process.env.TEST_DAY ?? lastFreshDay(), { option: true }],
  complaints: [
    async ({ context, page, baseURL, provoked, day }, use) => {
      if (day) await context.addInitScript(shiftDate, `${day}T12:00:00`)
      const complaints: string[] = []
      context.on('request', (request) => {
        const url = request.url()
        if (!url.startsWith(`${baseURL}/`) && !url.startsWith('data:')) complaints.push(`request to ${url}`)
        if (url.includes('?')) complaints.push(`request that tells something: ${url}`)
      })
      page.on('pageerror', (error) => complaints.push(`thrown: ${error}`))
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type()) && message.text() !== workerBlocked)
          complaints.push(`console: ${message.text()}`)
      })
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`Policy broken: ${event.violatedDirective} ${event.blockedURI}`)
        })
      })
      await use(complaints)
      expect(complaints.filter((complaint) => !provoked?.test(complaint))).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** The last day on which no source is due, once it has come: most tests are of pages that mark nothing as overdue. */
function lastFreshDay(): string | undefined {
  const firstDue = Math.min(...Object.values(sources).map(({ reviewBy }) => Date.parse(reviewBy)))
  const dayBefore = firstDue - 24 * 60 * 60 * 1000
  return Date.now() < dayBefore ? undefined : new Date(dayBefore).toISOString().slice(0, 10)
}

/** Shifts the dates of a page, and nothing else: Playwright's clock replaces the timers too, and offline pages then stay empty. */
function shiftDate(time: string) {
  const shift = Date.parse(time) - Date.now()
  globalThis.Date = new Proxy(Date, {
    construct: (real, args, target) => Reflect.construct(real, args.length > 0 ? args : [real.now() + shift], target),
    get: (real, key) => (key === 'now' ? () => real.now() + shift : Reflect.get(real, key)),
  })
}

/** Opens an address and waits until its page is ready. */
export async function open(page: Page, address: string): Promise<void> {
  // an address that differs only after the # would not load again
  if (new URL(page.url()).pathname === address.split('#')[0]) await page.goto('about:blank')
  await page.goto(address)
  await isReady(page)
}

/** Goes to another language, by the name that it gives itself. */
export async function switchLanguage(page: Page, name: string): Promise<void> {
  await page.locator('.language-menu summary').click()
  await page.getByRole('link', { name, exact: true }).click()
}

/** Waits until the page has read its answers: the prerendered page is the same for everyone. */
export async function isReady(page: Page): Promise<void> {
  // a browser that starts beside others takes longer than what a page owes at once
  await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 30_000 })
  await expect(heading(page)).toBeVisible()
  await expect(page.getByText(/^(Loading|Laster) …$/)).toHaveCount(0)
}

/** Presses the card of an option beside its label, as a thumb does. */
export async function choose(page: Page, option: string): Promise<void> {
  const input = page.getByLabel(option, { exact: true })
  await input.locator('..').click({ position: { x: 150, y: 8 } })
  await expect(input).toBeChecked()
}

/** Opens every disclosure. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

export function heading(page: Page) {
  return page.getByRole('heading', { level: 1 })
}

/** The address below the host. */
export function addressOf(page: Page): string {
  const { pathname, hash } = new URL(page.url())
  return pathname + hash
}

/** The script that starts the site. */
export const entry = '**/assets/index-*.js'

/** Holds every request for a file until it is released. */
export async function holdDownload(page: Page, pattern: string) {
  const waiting: Route[] = []
  let resolveRequested = () => {}
  const requested = new Promise<void>((resolve) => {
    resolveRequested = resolve
  })
  await page.route(pattern, (route) => {
    waiting.push(route)
    resolveRequested()
  })
  return {
    requested,
    release: async () => {
      await page.unroute(pattern)
      // requests of a page that is already closed fail
      await Promise.allSettled(waiting.map((route) => route.continue()))
    },
  }
}
