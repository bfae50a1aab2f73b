import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'
import { titleOf } from '../support/questionTexts.ts'

test('a question previews which services each answer gives access to', async () => {
  const page = await openWizard('/en/document/#idNumber=dNumber&stay=shortStay&age=adult&have=none&bank=none')
  await page.arriveAt(titleOf('document'))
  await page.unfold('What each answer gives access to')
  const table = within(screen.getByRole('table', { name: 'What each answer gives access to' }))
  const cells = (service: string) =>
    within(table.getByText(service).closest('tr') as HTMLElement)
      .getAllByRole('cell')
      .map((cell) => cell.textContent)
  const answers = table.getAllByRole('columnheader').map(({ textContent }) => textContent)
  expect([answers[1], answers.at(-1)]).toEqual(['passport', 'no document to show'])
  expect([cells('My tax')[0], cells('My tax').at(-1)]).toEqual(['Free', 'Free'])
  expect([cells('Helsenorge')[0], cells('Helsenorge').at(-1)]).toEqual(['Possible', 'No access yet'])
})
