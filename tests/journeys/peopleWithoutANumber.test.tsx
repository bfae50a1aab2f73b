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
  const how = page.under('Get a Norwegian ID number')
  expect(how).toContain('You cannot apply for a number as such.')
  expect(how).toContain('apply for a tax card at a tax office, with an ID check. That gives you a D number.')
  expect(how).toContain('report that you have moved to Norway')
  expect(how).toContain('the immigration authorities order a D number for you')
  for (const eid of [/^BankID/, /^MinID/, /^Buypass ID/, /^Commfides/]) {
    expect(page.under(eid)).toContain('You need a national identity number or a D number first.')
  }
  expect(page.under('Until you have an eID')).toContain('Call 113')
  expect(page.text()).toContain('UDI also lets you log in with e-mail and password.')
  expect(page.text()).not.toContain('Go to ')
})
