import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'
import { idNumber, services } from '../support/questions.ts'

test('Lena, just arrived and without a number, is asked only what she wants, then told how to get a number', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.none)
  await page.answer(services.question, 'Helsenorge', 'UDI')

  await page.arriveAt('First, get a Norwegian ID number')
  expect(page.address()).toBe('/en/result/#idNumber=none&services=helsenorge,udi')
  // the ways to a number stand first
  const how = page.under('Your way forward')
  expect(how).toMatch(/apply for a tax card.*at a tax office.*That gives you a D number/)
  expect(how).toMatch(/report that you have moved to Norway.*national identity number/)
  expect(how).toMatch(/permit from UDI/)
  expect(how).toMatch(/asylum.*order a D number for you/)
  expect(page.text()).toMatch(/Your way forward.*The four electronic IDs/)
  for (const eid of [/^BankID/, /^MinID/, /^Buypass ID/, /^Commfides/]) {
    expect(page.under(eid)).toContain('You need a national identity number or a D number first.')
  }
  expect(page.under('Until you have an eID')).toContain('Call 113')
  expect(page.text()).toMatch(/UDI[^.]*with e-mail and password/)
  expect(page.text()).not.toMatch(/Go to [^ ]+, official page/)
})
