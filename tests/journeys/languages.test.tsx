import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { completeFragment } from '../support/completeFragment.ts'
import { openWizard } from '../support/openWizard.tsx'
import { titleOf } from '../support/questionTexts.ts'

const answers = `#${completeFragment('idNumber=dNumber&stay=living&age=adult&have=none&bank=none&document=passport')}`
const withServices = answers.replace('&idNumber', '&services=helsenorge&idNumber')

test('the menu keeps a hypothetical answer', async () => {
  const page = await openWizard(`/en/result/${withServices}&if.bank=onlineBank`)
  await page.arriveAt(/^If/)
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.language-menu a')]
  expect(links.length).toBeGreaterThan(5)
  expect(new Set(links.map(({ hash }) => hash))).toEqual(new Set([window.location.hash]))
  expect(window.location.hash).toContain('&if.bank=onlineBank')
})

test('the English page of a hypothetical result is the same one', async () => {
  const page = await openWizard(`/pl/result/${answers}&services=helsenorge&if.bank=onlineBank`)
  await waitFor(() => expect(document.documentElement.lang).toBe('pl'))
  const link = await waitFor(() => document.querySelector<HTMLAnchorElement>('.unread-translation a') as HTMLElement)
  expect(link).toHaveAttribute('href', page.address().replace('/pl/', '/en/'))
  expect(page.address()).toContain('&if.bank=onlineBank')
})

test.for([
  ['the start', `/en/${answers}`, `/nb/${answers}`, 'Finn riktig elektronisk ID (eID)'],
  [
    'a question',
    `/en/document/${answers}`,
    `/nb/document/${answers}`,
    'Hvilken legitimasjon har du? Velg den øverste som passer.',
  ],
  ['the result', `/en/result/${withServices}`, `/nb/result/${withServices}`, /BankID/],
  ['the page about eIDs', `/en/about/${answers}`, `/nb/about/${answers}`, /^Om eID/],
] as const)('switching the language on %s keeps the page and the answers', async ([, english, norwegian, heading]) => {
  const page = await openWizard(english)
  await waitFor(() => expect(document.documentElement.lang).toBe('en'))
  const before = page.heading()
  await page.follow('Norsk bokmål')
  await page.arriveAt(heading)
  expect(page.address()).toBe(norwegian)
  expect(document.documentElement.lang).toBe('nb')
  expect(page.title()).toContain('eID-veiviseren')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())

  await page.follow('English')
  await page.arriveAt(before)
  expect(page.address()).toBe(english)
  expect(document.documentElement.lang).toBe('en')
})

test('switching the language on a question keeps the chosen option', async () => {
  const page = await openWizard(`/en/document/${answers}`)
  await page.arriveAt(titleOf('document'))
  await page.follow('Norsk bokmål')
  await page.arriveAt('Hvilken legitimasjon har du? Velg den øverste som passer.')
  expect(page.chosen()).toEqual(['Gyldig pass med chip (ikke nødpass)'])
})

test('each language names itself, and the one shown is marked', async () => {
  await openWizard('/nb/')
  expect(screen.getByText('Norsk bokmål', { selector: '[aria-current]' })).toHaveAttribute('aria-current', 'true')
  expect(screen.queryByRole('link', { name: 'Norsk bokmål' })).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'English' }).closest('[lang]')).toHaveAttribute('lang', 'en')
})

test.for([
  [['nb-NO', 'en'], '/nb/', 'Finn riktig elektronisk ID (eID)'],
  [['nn-NO'], '/nn/', 'Finn rett elektronisk ID (eID)'],
  [['pl-PL', 'en'], '/pl/', 'Znajdź właściwą elektroniczną tożsamość (eID)'],
  [['no'], '/nb/', 'Finn riktig elektronisk ID (eID)'],
  [['qx', 'nb'], '/nb/', 'Finn riktig elektronisk ID (eID)'],
  [['en-GB', 'nb'], '/en/', 'Find the right electronic ID (eID)'],
  [['qx', 'qy'], '/en/', 'Find the right electronic ID (eID)'],
] as const)('the bare address sends a browser that prefers %s to %s', async ([wanted, address, heading]) => {
  const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(wanted)
  const page = await openWizard('/')
  languages.mockRestore()
  expect(page.address()).toBe(address)
  expect(page.heading()).toBe(heading)
})

test('Norwegian terms are marked as Norwegian, and not to be translated', async () => {
  await openWizard('/en/id-number/')
  const [term] = screen.getAllByText('fødselsnummer')
  expect(term).toHaveAttribute('lang', 'nb')
  expect(term).toHaveAttribute('translate', 'no')
})

test.for([
  ['/pl-PL/stay/#idNumber=dNumber', '/pl/stay/#idNumber=dNumber'],
  ['/PL/stay/#idNumber=dNumber', '/pl/stay/#idNumber=dNumber'],
  ['/no/stay/#idNumber=dNumber', '/nb/stay/#idNumber=dNumber'],
  ['/fr/stay/#idNumber=dNumber', '/en/stay/#idNumber=dNumber'],
  ['/id-number/', '/en/id-number/'],
  ['/stay/#idNumber=dNumber', '/en/stay/#idNumber=dNumber'],
] as const)('%s opens %s, with the answers and without a notice', async ([link, address]) => {
  const page = await openWizard(link)
  expect(page.address()).toBe(address)
  expect(page.text()).not.toContain('was left out')
})

test('Escape closes the menu and returns to it; a press elsewhere closes it', async () => {
  const page = await openWizard('/en/id-number/')
  await page.arriveAt(titleOf('idNumber'))
  const menu = document.querySelector('.language-menu') as HTMLDetailsElement
  const [summary] = menu.getElementsByTagName('summary')
  const openMenu = () => {
    menu.open = true
    menu.querySelector('a')?.focus()
  }
  openMenu()
  await page.user.keyboard('{Escape}')
  expect(menu.open).toBe(false)
  expect(summary).toHaveFocus()
  openMenu()
  await page.user.click(screen.getByRole('heading', { level: 1 }))
  expect(menu.open).toBe(false)
  expect(summary).not.toHaveFocus()
})
