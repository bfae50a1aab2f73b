import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'

vi.mock('../../src/info/publisher.ts', () => ({
  publisher: {
    name: 'Eksempel kommune',
    website: 'https://www.eksempel.kommune.no',
    contact: 'post@eksempel.kommune.no',
    languages: ['nb'],
    statement: 'https://uustatus.no/nb/erklaringer/publisert/1',
  },
}))

// a publisher who has tested what the file left open
vi.mock('../../src/info/accessibility/statement.ts', async (original) => {
  const { statement } = await original<typeof import('../../src/info/accessibility/statement.ts')>()
  return { statement: { ...statement, criteria: statement.criteria.filter(({ status }) => status !== 'notTested') } }
})

test('the statement calls itself not fully tested only while a criterion is not tested', async () => {
  const page = await openWizard('/en/accessibility/')
  await page.arriveAt('Accessibility statement')
  expect(page.under('What it meets')).toContain('Not tested: 0.')
  expect(page.text()).not.toContain('not been fully tested')
})

test('the statement names the publisher, the contact and the statement of its own', async () => {
  const page = await openWizard('/en/accessibility/')
  await page.arriveAt('Accessibility statement')
  expect(page.under('Who publishes this guide')).toContain('Publisher: Eksempel kommune')
  expect(screen.getByRole('link', { name: 'www.eksempel.kommune.no' })).toHaveAttribute(
    'href',
    'https://www.eksempel.kommune.no',
  )
  expect(screen.getByRole('link', { name: 'The publisher’s own accessibility statement' })).toHaveAttribute(
    'href',
    'https://uustatus.no/nb/erklaringer/publisert/1',
  )
  expect(screen.getByRole('link', { name: 'post@eksempel.kommune.no' })).toHaveAttribute(
    'href',
    'mailto:post@eksempel.kommune.no',
  )
  expect(page.text()).not.toContain('No publisher is named')
})

test('the page about eIDs says where to report a wrong fact', async () => {
  const page = await openWizard('/nb/about/')
  await page.arriveAt(/^Om eID/)
  expect(page.text()).toContain('Meld fra til utgiveren om en faktafeil: post@eksempel.kommune.no')
})
