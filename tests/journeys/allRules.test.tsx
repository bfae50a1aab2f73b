import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Access, counterQuestion, decisionMakers, eids, keysOf, recommend, services } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { details } from '../../src/i18n/en/details.ts'
import { result } from '../../src/i18n/en/result.ts'
import { plain } from '../../src/ui/Text.tsx'
import { openWizard } from '../support/openWizard.tsx'
import { verdictText } from '../support/verdictText.ts'

const words: Record<Access, string> = details.access

/** The cells of a service in the matrix, or `undefined` when it has no row. No query by role: the page is long. */
function rowOf(service: string): readonly string[] | undefined {
  const name = plain(core.services[service as 'nav'].name)
  const row = [...(matrix()?.rows ?? [])].find((each) => each.querySelector('th')?.textContent === name)
  return row && [...row.querySelectorAll('td')].map((cell) => cell.querySelector('.sr-only')?.textContent ?? '')
}

function matrix(): HTMLTableElement | undefined {
  return document.querySelector<HTMLTableElement>('table[aria-label="Which eID opens what"]') ?? undefined
}

test('the matrix shows the rules for an adult with a national identity number', async () => {
  const page = await openWizard('/en/all/')
  await page.arriveAt('All the rules on one page')
  const { services: advised } = recommend({ idNumber: 'nationalNumber', stay: 'living', age: 'adult' })
  for (const { id } of services) expect(rowOf(id), id).toEqual(eids.map((eid) => words[advised[id].access[eid.id]]))
})

test('a service says which level it requires, in full or for parts', async () => {
  const page = await openWizard('/en/all/')
  await page.arriveAt('All the rules on one page')
  const logins = (['helsenorge', 'altinn', 'municipality'] as const).map((id) =>
    page.under(plain(core.services[id].name)),
  )
  expect(logins).toEqual([
    expect.stringContaining('It asks for level high (level 4).'),
    expect.stringContaining('Parts of it ask for level high (level 4).'),
    expect.stringContaining('Level high (level 4) is enough.'),
  ])
})

test('every eID and service has an anchor, and every in-page link resolves', async () => {
  const page = await openWizard('/en/all/')
  await page.arriveAt('All the rules on one page')
  for (const { id } of eids) expect(document.getElementById(id)).toHaveTextContent(plain(core.eids[id].name))
  for (const { id } of services) expect(document.getElementById(id)).toHaveTextContent(plain(core.services[id].name))
  for (const link of document.querySelectorAll('main a[href^="#"]')) {
    const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    expect(target, link.outerHTML).not.toBeNull()
    // the link moves the focus to it
    expect(target, link.outerHTML).toHaveAttribute('tabindex')
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test('what to know says where it concerns only a person who has the eID', async () => {
  const page = await openWizard('/en/all/')
  await page.arriveAt('All the rules on one page')
  const lines = [...document.querySelectorAll('li')].map(({ textContent }) => textContent ?? '')
  for (const { conditions } of eids) {
    for (const { id, for: audience } of conditions) {
      const own = lines.find((line) => line.includes(plain(result.conditions[id])))
      expect(own?.startsWith(`${details.verdicts.have}: `), id).toBe(audience === 'hold')
    }
  }
})

test('each eID shows its decision table, row by row', async () => {
  const page = await openWizard('/en/all/')
  await page.arriveAt('All the rules on one page')
  const tables = screen.getAllByRole('table', { name: 'Who gets it' })
  expect(tables).toHaveLength(eids.length)
  for (const [index, { rows }] of eids.entries()) {
    const verdicts = [...(tables[index]?.querySelectorAll('tbody tr strong') ?? [])].map(
      ({ textContent }) => textContent,
    )
    expect(verdicts).toEqual(rows.map((row) => plain(verdictText(row))))
    const reasons = [...(tables[index]?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent ?? '')
    for (const [row, said] of reasons.entries()) {
      for (const reason of rows[row]?.reasons ?? []) expect(said).toContain(plain(details.reasons[reason]))
    }
  }
})

test('a Norwegian question is marked as Norwegian', async () => {
  const page = await openWizard('/en/all/')
  await page.arriveAt('All the rules on one page')
  const questions = keysOf(decisionMakers).map((id) => counterQuestion(id, {}))
  const found = [...document.querySelectorAll<HTMLElement>('main *')].filter(({ textContent }) =>
    questions.some((question) => textContent === question),
  )
  expect(found.length).toBeGreaterThan(0)
  expect(found.filter((element) => element.closest<HTMLElement>('[lang]')?.lang !== 'nb')).toEqual([])
})

test('the filter narrows the matrix, and an empty matrix says so', async () => {
  const page = await openWizard('/en/all/#idNumber=dNumber')
  await page.arriveAt('All the rules on one page')
  const tick = (group: RegExp, name: string) =>
    page.user.click(
      within(screen.getByRole('group', { name: group, hidden: true })).getByRole('checkbox', { name, hidden: true }),
    )
  await tick(/What I have/, 'MinID')
  expect(rowOf('nav')).toHaveLength(1)
  await tick(/What I want/, 'NAV')
  await tick(/What I want/, 'Helsenorge')
  expect(services.filter(({ id }) => rowOf(id)).map(({ id }) => id)).toEqual(['helsenorge', 'nav'])
  expect(rowOf('nav')?.[0]).toBe(words.part)
  expect(page.text()).toContain('Showing 2 services and 1 eID.')
  expect(screen.getByRole('status')).toHaveTextContent('Showing 2 services and 1 eID.')

  await page.user.click(screen.getByRole('checkbox', { name: /^Only services that open/, hidden: true }))
  expect(services.filter(({ id }) => rowOf(id)).map(({ id }) => id)).toEqual(['nav'])
  await tick(/What I want/, 'NAV')
  expect(matrix()).toBeUndefined()
  expect(page.text()).toContain('Nothing to show')
  expect(screen.getByRole('status')).toHaveTextContent('Nothing to show')
  expect(page.address()).toBe('/en/all/#idNumber=dNumber')
})
