import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { langs, languages } from '../../src/i18n/languages.ts'
import { loadedTexts } from '../../src/i18n/texts.ts'
import { openWizard } from '../support/openWizard.tsx'

test.for(langs)('the footer in %s leads to the statement, and keeps the answers', async (lang) => {
  const page = await openWizard(`/${lang}/stay/#idNumber=dNumber`)
  const title = loadedTexts(lang, 'core').ui.pages.accessibility
  await page.follow(title)
  await page.arriveAt(title)
  expect(page.address()).toBe(`/${lang}/accessibility/#idNumber=dNumber`)
  const resume = screen.getByText(loadedTexts(lang, 'core').ui.resume).closest('a')
  expect(resume).toHaveAttribute('href', `/${lang}/stay/#idNumber=dNumber`)
})

test('the statement says what is not known yet', async () => {
  const page = await openWizard('/en/accessibility/')
  await page.arriveAt('Accessibility statement')
  expect(page.under('Who publishes this guide')).toContain('No publisher is named yet.')
  expect(page.under('What it meets')).toContain('This guide has not been fully tested.')
  expect(page.under('How it was tested')).toContain(
    'No test with people who use assistive technology has been made yet.',
  )
  expect(page.under('Report a fault, or complain')).toContain('there is nobody to tell')
  for (const lang of langs.filter((lang) => !languages[lang].isReviewed)) {
    expect(page.under('Known faults and gaps')).toContain(languages[lang].name)
  }
})

test('the table names each criterion in English, with its level and status', async () => {
  const page = await openWizard('/nb/accessibility/')
  await page.arriveAt('Tilgjengelighetserklæring')
  const table = screen.getByRole('table')
  const rows = within(table).getAllByRole('row').slice(1)
  expect(rows).toHaveLength(55)
  const [cells] = rows
    .map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.lastElementChild?.textContent))
    .filter(([name]) => name?.startsWith('1.4.3'))
  expect(cells).toEqual(['1.4.3 Contrast (Minimum)', 'AA', 'Ingen feil funnet'])
  const { is } = loadedTexts('nb', 'accessibility').status
  const said = rows.map((row) => row.lastElementChild?.lastElementChild?.textContent)
  const counts = Object.values(is).map((status) => `${status}: ${said.filter((each) => each === status).length}.`)
  expect(page.under('Hva den oppfyller')).toContain(counts.join(' '))
  for (const row of rows) {
    expect(row.querySelector('th > span')).toHaveAttribute('lang', 'en')
    expect(row.querySelector('th > span')).toHaveAttribute('translate', 'no')
  }
})

test('without a publisher, the page about eIDs takes no reports of wrong facts', async () => {
  const page = await openWizard('/en/about/')
  await page.arriveAt('About eIDs and this guide')
  expect(page.under('Where the facts come from')).toContain('To report a wrong fact: no publisher is named yet')
})
