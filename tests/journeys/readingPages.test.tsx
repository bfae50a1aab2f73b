import { waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aboutLinks, eids, keysOf, services } from '#rules'
import { about } from '../../src/i18n/en/about.ts'
import { core } from '../../src/i18n/en/core.ts'
import { details } from '../../src/i18n/en/details.ts'
import { asRead } from '../support/headings.ts'
import { startsOfSource, withHost } from '../support/officialLinks.ts'
import { openWizard } from '../support/openWizard.tsx'
import { states } from '../support/states.ts'
import { partsWithoutRole } from '../support/tableRoles.ts'
import { read } from '../support/visitedResults.ts'

const mailboxes = services
  .filter(({ group }) => group === 'mailbox')
  .map(() => [details.links.optOut, aboutLinks.optOut])

const pages = [
  ['about/', 'About eIDs and this guide', keysOf(aboutLinks).map((id) => [about.links[id], aboutLinks[id]])],
  [
    'all/',
    'All the rules on one page',
    [
      ...eids.map(({ id, url }) => [withHost(core.eids[id].name, url), url]),
      ...services.flatMap(({ id, url }) => (url ? [[withHost(core.services[id].name, url), url]] : [])),
      ...mailboxes,
    ],
  ],
] as const

test.for(pages)('each link of %s to another site is the address of what it names', async ([path, heading, named]) => {
  const page = await openWizard(`/en/${path}`)
  await page.arriveAt(heading)
  const links = [...document.querySelectorAll('main a[href^="http"]')]
  const others = links.filter((link) => !link.closest('.sources'))
  expect(others.map((link) => `${read(link)} → ${link.getAttribute('href')}`).sort()).toEqual(
    named.map(([name = '', url]) => asRead(`${name} → ${url}`)).sort(),
  )
  for (const link of links.filter((each) => each.closest('.sources'))) {
    const starts = startsOfSource(link.getAttribute('href') ?? '')
    expect(
      starts.some((start) => read(link).startsWith(start)),
      link.outerHTML,
    ).toBe(true)
  }
})

test.for([
  ['all/', 'All the rules on one page'],
  [states['compare with another'], 'Compare two situations'],
] as const)('on a phone each cell of the tables of %s has the head of its column', async ([path, heading]) => {
  const page = await openWizard(`/en/${path}`)
  await page.arriveAt(heading)
  const tables = [...document.querySelectorAll('main table')].filter((table) => table.querySelector('.cell-label'))
  expect(tables.length).toBeGreaterThan(1)
  for (const table of tables) {
    const [, ...heads] = [...table.querySelectorAll('thead th')].map(read)
    for (const row of table.querySelectorAll('tbody tr')) {
      expect([...row.querySelectorAll('td')].map((cell) => read(cell.querySelector('.cell-label')))).toEqual(heads)
    }
  }
})

test.for(['all', 'accessibility', 'compare with another'] as const)(
  'tables of the page "%s" have the roles that Safari drops',
  async (name) => {
    await openWizard(`/en/${states[name]}`)
    await waitFor(() => expect(partsWithoutRole(document.body)).toEqual([]))
  },
)
