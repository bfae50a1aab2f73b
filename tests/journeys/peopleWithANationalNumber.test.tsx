import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'
import { age, bank, bankAnswer, document, have, idNumber, services } from '../support/questions.ts'

test('Tomás, a resident with a passport and no account, is told to open an account and ask for BankID', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.national)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.none)
  await page.answer(document.question, document.passport)
  await page.answer(services.question, 'Helsenorge')

  await page.arriveAt('Open a bank account and ask for BankID')
  const text = page.text()
  expect(text).toContain('BankID: high (level 4)')
  // Buypass ID is only for those who cannot wait
  expect(text).toContain('Can’t wait? Buypass ID (paid)')
  expect(page.under(/^Buypass ID/)).toContain('Yes')
  expect(page.under('Before you get BankID, check this')).toContain('What is missing is an account and the online bank')
  expect(text).toContain('BankID on mobile (on the SIM card) was closed on 1 September 2024.')

  // the way forward: the account first, then the online bank, then BankID
  const way = page.under('Your way forward')
  expect(way).toMatch(/Open a bank account.*Get into your online bank.*Get BankID from your bank/)
  expect(way).toContain('being a foreigner is not one')
})

test('Yusuf, a refugee with a travel document, needs only his online bank, and nobody sends him for a passport', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.national)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.accountOnly)
  await page.answer(bankAnswer.question, bankAnswer.notAsked)
  await page.answer(document.question, document.norwegian)
  await page.answer(services.question, 'Helsenorge', 'Oslo kommune')

  await page.arriveAt('Get into your online bank, then order BankID')
  expect(page.under(/^Buypass ID/)).toContain('Depends on Buypass')
  expect(page.text()).not.toContain('Can’t wait?')
  expect(page.text()).not.toMatch(/(get|apply for|renew|order) (a|your|your own) passport|embassy/i)
})

test('Sofia, 15, is told to ask her bank, which sets its own age limit', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.national)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.teen)
  await page.answer(bank.question, bank.onlineBank)
  await page.answer(bankAnswer.question, bankAnswer.notAsked)
  await page.answer(document.question, document.passport)
  await page.answer(services.question, 'Helsenorge', 'Pay online')

  await page.arriveAt(/^Ask your bank for BankID – it would open paying online and part of Helsenorge/)
  expect(page.text()).toContain('whether a guardian must come along')
  expect(page.text()).toContain(
    'We could not confirm your bank’s age limit: ask for it, and whether a parent must come along.',
  )
  expect(page.text()).toContain('From 13 to 15 it is limited and needs a parent’s consent')
})

test('Ben’s mother learns that he is too young and needs none: she uses her own', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.national)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.child)
  await page.answer(bank.question, bank.none)
  await page.answer(services.question, 'Helsenorge')

  await page.arriveAt('A child needs no eID: a parent uses their own')
  expect(page.text()).toContain('On Helsenorge, parents act for their children.')
  for (const eid of [/^BankID/, /^MinID/, /^Buypass ID/, /^Commfides/]) {
    expect(page.under(eid)).toContain('No, not today')
  }
  expect(page.text()).not.toContain('Go to ')
})

test('Ingrid, who holds BankID, is asked nothing about banks and is told that it is enough', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.national)
  await page.answer(have.question, 'BankID')
  await page.answer(services.question, 'NAV', 'Sign contracts')

  await page.arriveAt('You already have what you need: BankID')
  for (const eid of [/^MinID/, /^Buypass ID/, /^Commfides/]) {
    expect(page.under(eid)).toContain('Not needed')
  }
  expect(page.text()).not.toContain('Before you pay')
})

test('Ravi, whose bank said no, is told that Buypass ID opens Helsenorge and that another bank may answer differently', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.national)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.onlineBank)
  await page.answer(bankAnswer.question, bankAnswer.no)
  await page.answer(document.question, document.passport)
  await page.answer(services.question, 'Helsenorge', 'NAV', 'Sign contracts')

  await page.arriveAt(/^Get Buypass ID – it opens Helsenorge/)
  expect(page.text()).toContain('Buypass ID costs money.')
  expect(page.text()).toContain('Free meanwhile: MinID – it opens part of NAV')
  expect(page.under(/^BankID/)).toContain('No, not today')
  expect(page.under(/^BankID/)).toContain('another bank may answer differently')
  expect(page.access(/^Sign contracts/, /^Buypass ID/)).toBe('Not confirmed')
})

test('Chen, whose bank said yes, orders BankID', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.national)
  await page.answer(have.question, 'MinID')
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.onlineBank)
  await page.answer(bankAnswer.question, bankAnswer.yes)
  await page.answer(services.question, 'Helsenorge')

  await page.arriveAt('Order BankID from your bank')
  expect(page.text()).toContain('The bank makes the final check, in person, and may still say no.')
  expect(page.under(/^MinID/)).toContain('You have it')
})

test('Petra wants only her online bank, which she can log in to already: no eID is needed', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.national)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.onlineBank)
  await page.answer(bankAnswer.question, bankAnswer.no)
  await page.answer(document.question, document.none)
  await page.answer(services.question, 'Online bank')

  await page.arriveAt('You need no eID for your online bank')
  expect(page.text()).toContain('your bank’s own log-in is enough')
})

test('Lucas does not know what he needs and is shown everything', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.national)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.none)
  await page.answer(document.question, document.passport)
  await page.answer(services.question, services.all)

  await page.arriveAt('Start with MinID (free), then BankID')
  expect(page.text()).toContain('Opens with MinID, which is free: 2')
  expect(page.text()).toContain('Opens with Buypass ID, which you pay for: 8')
  for (const service of [/^My tax/, /^Altinn/, /^Report a move/, /^Helsenorge/, /^Digipost/, /^Mobile operator/]) {
    expect(page.access(service, /^BankID/)).toBe('Would open')
  }
  expect(page.access(/^My tax/, /^MinID/)).toBe('Opens')
  expect(page.text()).toContain('You can opt out and get paper, and change your mind at any time.')
})
