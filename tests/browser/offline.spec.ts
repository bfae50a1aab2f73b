import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { buildWorker } from '../../scripts/build/worker.mjs'
import { addressOf, choose, expect, heading, isReady, open, test } from '../support/browser.ts'
import { ChangingHost } from '../support/changingHost.ts'
import { kept, registrations, releases, workerUpdates } from '../support/serviceWorker.ts'

const answers = '#stay=visiting&services=nav&idNumber=none'
const plan = 'You need no eID for a visit'
const worker = readFileSync('dist/sw.js', 'utf8')
const host = new ChangingHost()
let address = ''

test.use({
  serviceWorkers: 'allow',
  provoked: /ERR_|status of 50|dynamically imported module|preload/,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads here which fixtures this one needs
  baseURL: ({}, use) => use(address),
})
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  address = await host.start()
})
test.beforeEach(() => Object.assign(host, { mood: 'up', files: {} }))
test.afterAll(() => host.stop())

test('a plan that was open once opens without a network, and says that it is a copy', async ({ page }) => {
  await openAndKeep(page)
  host.mood = 'down'
  await page.reload()
  await expect(heading(page)).toHaveText(plan)
  const notice = page.getByRole('status').filter({ hasText: /^Saved copy of \d+ \w+ 20\d\d: the site could not be/ })
  await expect(notice).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(notice).toBeVisible()
  await page.emulateMedia({ media: null })

  // a question, which was not open, by the scripts of the result
  await page.locator('.answers-line summary').click()
  await page.getByRole('link', { name: 'Change ID number' }).click()
  await expect(heading(page)).toHaveText('Which Norwegian ID number do you have?')
  await page.goto(`/en/stay/${answers}`)
  await expect(heading(page)).toHaveText('Which of these fits you best?')
  // another language, whose words were not kept
  await page.goto(`/pl/result/${answers}`)
  await expect(heading(page)).toHaveText(plan)
  expect(addressOf(page)).toBe(`/en/result/${answers}`)
  await expect(notice).toBeVisible()

  host.mood = 'up'
  await page.reload()
  await isReady(page)
  await expect(notice).toHaveCount(0)
})

test('a page that was opened once opens again without a network', async ({ page }) => {
  await openAndKeep(page, '/en/about/')
  host.mood = 'down'
  await page.reload()
  await expect(heading(page)).toHaveText('About eIDs and this guide')
})

test('a page that was not kept names the missing network, and leads back to the plan', async ({ page }) => {
  await openAndKeep(page)
  host.mood = 'down'
  for (const path of ['/en/about/', '/en/all/']) {
    await page.goto(path + answers)
    await expect(heading(page)).toHaveText('No connection to the site')
    await page.getByRole('link', { name: 'Back to your plan' }).click()
    await expect(heading(page)).toHaveText(plan)
  }
  // the network goes while the site is open
  host.mood = 'up'
  await page.reload()
  await isReady(page)
  host.mood = 'down'
  await page.evaluate(() => void Object.defineProperty(navigator, 'onLine', { value: false }))
  await page.getByRole('link', { name: 'How it decides' }).click()
  await expect(heading(page)).toHaveText('No connection to the site')
})

test('whoever has seen the start page alone comes to a plan without a network', async ({ page }) => {
  await open(page, '/en/')
  const files = readFileSync('dist/en/result/index.html', 'utf8').match(/\/assets\/[\w-]+\.(?:js|css)/g) ?? []
  expect(files.some((file) => file.includes('ResultPage'))).toBe(true)
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining(['/en/result/', ...files]))
  host.mood = 'down'
  await page.getByRole('link', { name: 'Start now' }).click()
  for (const answer of ['I do not have one yet', 'I am only visiting', 'NAV']) {
    await choose(page, answer)
    await page.getByRole('button', { name: /^(Continue|See my result)$/ }).click()
  }
  await expect(heading(page)).toHaveText(plan)
  await page.reload()
  await expect(heading(page)).toHaveText(plan)
})

test('a browser that translates the page asks for no result of another language', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.addInitScript(() => {
    // as often as the site writes its own
    new MutationObserver(() => {
      if (document.documentElement.lang !== 'sv') document.documentElement.lang = 'sv'
    }).observe(document, { subtree: true, attributeFilter: ['lang'] })
  })
  await open(page, '/en/')
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'sv'))
  await expect.poll(() => kept(page)).toContain('/en/result/')
  expect(asked.filter((path) => path.startsWith('/sv/'))).toEqual([])
})

test('a plan whose scripts were not kept does not lead back to itself', async ({ page }) => {
  const [script = ''] = /\/assets\/ResultPage[\w-]+\.js/.exec(readFileSync('dist/en/result/index.html', 'utf8')) ?? []
  // an empty file is not kept
  host.files = { [script]: '' }
  await openAndKeep(page, '/en/about/')
  host.mood = 'down'
  await page.goto(`/en/result/${answers}`)
  await expect(heading(page)).toHaveText('No connection to the site')
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Back to your plan' })).toHaveCount(0)
})

test('a language that was chosen opens without a network', async ({ page }) => {
  await openAndKeep(page)
  await page.locator('.language-menu summary').click()
  await page.getByRole('link', { name: 'Norsk nynorsk' }).click()
  await expect.poll(() => kept(page)).toContain('/nn/result/')
  host.mood = 'down'
  await page.goto('/')
  await expect(page.getByText(/^Lagra kopi frå \d+\. \w+ 20\d\d:/)).toBeVisible()
})

test('a host that does not answer leaves the copy, after a while', async ({ page }) => {
  const shorter = worker.replace('=4e3', '=50')
  expect(shorter).not.toBe(worker)
  host.files = { '/sw.js': shorter }
  await openAndKeep(page)
  host.mood = 'silent'
  await page.reload()
  await expect(heading(page)).toHaveText(plan)
  await expect(page.getByText(/^Saved copy of/)).toBeVisible()
})

test('a host that answers with an error of its own leaves the copy', async ({ page }) => {
  await openAndKeep(page)
  host.mood = 'failing'
  await page.reload()
  await expect(heading(page)).toHaveText(plan)
  await expect(page.getByText(/^Saved copy of/)).toBeVisible()
})

test('a new release is shown at once, and the one before the last is forgotten', async ({ page }) => {
  const update = await workerUpdates(page)
  await openAndKeep(page)
  const [release = ''] = await releases(page)
  for (const [next, expected] of [
    ['second', [release, 'second']],
    ['third', ['second', 'third']],
  ] as const) {
    const html = readFileSync('dist/en/result/index.html', 'utf8').replace('<body>', `<body data-release="${next}">`)
    host.files = { '/sw.js': worker.replace(release, next), '/en/result/': html }
    await page.reload()
    await expect(page.locator(`body[data-release=${next}]`)).toBeAttached()
    await update()
    // the next page that passes is kept by the new one
    await expect.poll(() => passAndListReleases(page)).toEqual(expected)
  }
  host.mood = 'down'
  await page.reload()
  await expect(heading(page)).toHaveText(plan)
})

test('what removes the worker leaves nothing of it', async ({ page }, { outputDir }) => {
  await buildWorker(outputDir, { manifest: '', removes: true })
  const update = await workerUpdates(page)
  await openAndKeep(page)
  host.files = { '/sw.js': readFileSync(`${outputDir}/sw.js`, 'utf8') }
  await update()
  await expect.poll(() => releases(page)).toEqual([])
  await expect.poll(() => registrations(page)).toBe(0)
})

for (const [what, refusal] of Object.entries({
  'a full disk': 'Cache.prototype.put = () => Promise.reject(new DOMException("", "QuotaExceededError"))',
  'refused storage': 'Object.defineProperty(self, "caches", { get() { throw new DOMException("", "SecurityError") } })',
})) {
  test(`the site works with ${what}`, async ({ page }) => {
    host.files = { '/sw.js': `${refusal};${worker}` }
    await open(page, `/en/result/${answers}`)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
    await page.reload()
    await isReady(page)
    await expect(heading(page)).toHaveText(plan)
  })
}

test('a frame, and a browser that refuses it, get no worker', async ({ page }) => {
  host.files = { '/frame/': `<iframe src="/en/result/${answers}"></iframe>` }
  await page.goto('/frame/')
  await page.frameLocator('iframe').getByRole('heading', { level: 1, name: plan }).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await registrations(page)).toBe(0)
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'))
  })
  await open(page, `/en/result/${answers}`)
  await expect(heading(page)).toHaveText(plan)
})

/** Opens a page, the plan unless told otherwise, and waits until all is kept that it needs, and the page of the plan. */
async function openAndKeep(page: Page, place = `/en/result/${answers}`): Promise<void> {
  await open(page, place)
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  )
  const { pathname } = new URL(page.url())
  const needed = [
    pathname,
    '/en/result/',
    ...loaded.filter((path) => path.startsWith('/assets/') && !(path in host.files)),
  ]
  await expect.poll(() => kept(page)).toEqual(expect.arrayContaining(needed))
}

async function passAndListReleases(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => (await fetch('/en/result/')).text())
  return releases(page)
}
