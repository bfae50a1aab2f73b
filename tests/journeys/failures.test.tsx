import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { errorTextsId } from '../../src/i18n/errorTexts.ts'
import { fetchTexts } from '../../src/i18n/languages.ts'
import { hasTexts, loadTexts } from '../../src/i18n/texts.ts'
import { lazyPart } from '../../src/page/lazyPart.tsx'
import { openWizard } from '../support/openWizard.tsx'
import { titleOf } from '../support/questionTexts.ts'

// One page fails to load, and one throws.
vi.mock('../../src/info/about/AboutPage.tsx', () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})
vi.mock('../../src/result/ResultPage.tsx', () => ({
  ResultPage() {
    throw new Error('An unexpected bug')
  },
}))

let failures = 0
vi.mock('../../src/i18n/nb/take.ts', async (original) => {
  if (failures++ === 0) throw new TypeError('Failed to fetch dynamically imported module')
  return await original()
})

/** React logs what it caught. */
let caught: ReturnType<typeof vi.spyOn>
beforeEach(() => {
  caught = vi.spyOn(console, 'error').mockImplementation(() => undefined)
})
afterEach(() => caught.mockRestore())

const failed = 'Something went wrong'

test('a page that fails to load says so, and offers a retry', async () => {
  const page = await openWizard('/en/about/#idNumber=dNumber')
  await page.arriveAt(failed)
  expect(page.title()).toContain(failed)
  expect(page.text()).toContain('Your answers are still in the address, so nothing is lost.')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute('href', '/en/#idNumber=dNumber')
  expect(screen.getByRole('link', { name: 'All the rules on one page' })).toHaveAttribute(
    'href',
    '/en/all/#idNumber=dNumber',
  )
  expect(page.address()).toBe('/en/about/#idNumber=dNumber')
})

test('a page that fails to load during navigation says so too', async () => {
  const words = document.getElementById(errorTextsId)
  const english = words?.textContent ?? ''
  if (words) words.textContent = JSON.stringify({ ...(await fetchTexts('nb', 'errors')), lang: 'nb', dir: 'ltr' })
  onTestFinished(() => {
    if (words) words.textContent = english
  })
  const page = await openWizard('/nb/#idNumber=dNumber')
  await page.follow(/^Om eID/)
  await page.arriveAt('Noe gikk galt')
  expect(page.address()).toBe('/nb/about/#idNumber=dNumber')
  expect(screen.getByRole('link', { name: 'Gå til startsiden' })).toHaveAttribute('href', '/nb/#idNumber=dNumber')
})

test('words that did not come are fetched when they are asked for again', async () => {
  await expect(loadTexts('nb', 'take')).rejects.toThrow()
  expect(hasTexts('nb', 'take')).toBe(false)
  await loadTexts('nb', 'take')
  expect(hasTexts('nb', 'take')).toBe(true)
})

test('code that did not come is fetched when it is asked for again', async () => {
  const load = vi.fn(async () => () => null).mockRejectedValueOnce(new TypeError('Failed to fetch'))
  const part = lazyPart({ texts: [], load })
  await expect(part.load('en')).rejects.toThrow()
  expect(part.loaded('en')).toBeUndefined()
  await part.load('en')
  expect(part.loaded('en')).toBeDefined()
})

test('a thrown error shows an error page and keeps the answers', async () => {
  const page = await openWizard('/en/services/#stay=living&age=adult&idNumber=none')
  await page.answer(titleOf('services'), 'NAV')
  await page.arriveAt(failed)
  expect(page.address()).toBe('/en/result/#stay=living&age=adult&services=nav&idNumber=none')
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('an error on a saved copy, or without a network, is not called a missing network', async () => {
  document.documentElement.dataset.saved = '2026-11-27T12:00:00Z'
  onTestFinished(() => {
    delete document.documentElement.dataset.saved
  })
  const page = await openWizard('/en/result/#stay=living&age=adult&services=nav&idNumber=none')
  await page.arriveAt(failed)
})
