import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'
import { age, bank, bankAnswer, document, have, idNumber, services } from '../support/questions.ts'

test('Amara, with a D number, a passport and no account, wants Helsenorge and is told to get Buypass ID', async () => {
  const page = await openWizard('/en/')
  expect(page.heading()).toBe('Find the right electronic ID (eID)')
  await page.start()
  await page.answer(idNumber.question, idNumber.dNumber)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.none)
  await page.answer(document.question, document.passport)
  await page.answer(services.question, 'Helsenorge')

  await page.arriveAt('Get Buypass ID – it opens part of Helsenorge')
  expect(page.title()).toBe('Get Buypass ID – it opens part of Helsenorge – eID Finder')
  expect(page.address()).toBe(
    '/en/result/#idNumber=dNumber&have=none&age=adult&bank=none&document=passport&services=helsenorge',
  )
  const text = page.text()
  expect(text).toContain('Buypass ID: high (level 4)')
  expect(text).toContain('A D number normally gives no GP, so a part of Helsenorge stays closed.')

  // what to check before she pays stands before the first link that leads to an order
  const beforeOrder = text.slice(0, text.indexOf('official page (buypass.com)'))
  expect(beforeOrder).toMatch(/Before you pay for Buypass ID, check this.*Go to Buypass ID, $/)
  expect(beforeOrder).toContain('about NOK 900 in 2022. We could not confirm today’s price.')
  expect(beforeOrder).toContain('you also need a paper from a public body that shows your ID number')
  expect(beforeOrder).toContain('you collect the activation code in person at a Norwegian post office')
  expect(beforeOrder).toContain('Do you expect a national identity number soon? Then wait if you can')
  expect(beforeOrder).toContain('A D number normally gives no right to a GP (fastlege).')

  const bankId = page.under(/^BankID/)
  expect(bankId).toContain('No, not today')
  expect(bankId).toContain('you have no Norwegian bank account yet')
  expect(bankId).toContain('With a D number each bank decides, and many say no.')

  expect(page.under(/^MinID/)).toContain('Yes')
  expect(page.under('Order MinID')).toContain('Free')
  expect(page.access(/^Helsenorge/, /^MinID/)).toBe('Does not open')
  expect(page.access(/^Helsenorge/, /^Buypass ID/)).toBe('Opens in part')

  // health without an eID starts with the two numbers to call
  expect(page.under('Good to know about each service')).toMatch(
    /^Good to know about each service Is a life in danger\? Call 113/,
  )
})

test('Marek, who comes to pick berries with a D number and an ID card, gets his tax card with MinID, free', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.dNumber)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.accountOnly)
  await page.answer(bankAnswer.question, bankAnswer.notAsked)
  await page.answer(document.question, document.eeaIdCard)
  await page.answer(services.question, 'My tax')

  await page.arriveAt('Order MinID (free)')
  expect(page.text()).toContain('MinID: substantial (level 3)')
  const before = page.under('Before you get MinID, check this')
  expect(before).toMatch(/with a D number and no Norwegian address, to the address abroad.*Go to MinID, official page/)
  expect(before).toMatch(/digital contact: letters then count for deadlines.*Go to MinID, official page/)
  expect(page.under(/^BankID/)).toContain('Depends on your bank')
  expect(page.under(/^Buypass ID/)).toContain('new customers must show a passport')
  expect(page.under('Activate MinID with the letter')).toMatch(/Opens.*My tax/)
  expect(page.access(/^My tax/, /^MinID/)).toBe('Opens')
})

test('Mei, a student with a D number, applies to Lånekassen with MinID and is not told to pay for a maybe', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.dNumber)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.none)
  await page.answer(document.question, document.passport)
  await page.answer(services.question, 'Lånekassen')

  await page.arriveAt('Order MinID (free) – it opens part of Lånekassen')
  expect(page.text()).toContain('With MinID you can apply; you then sign on paper.')
  expect(page.access(/^Lånekassen/, /^Buypass ID/)).toBe('Not confirmed')
  expect(page.text()).not.toContain('Can’t wait?')
})

test('Hodan, who seeks asylum and has only her card, is told that MinID does not open Helsenorge', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.dNumber)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.none)
  await page.answer(document.question, document.residenceCard)
  await page.answer(services.question, 'Helsenorge')

  await page.arriveAt('MinID is all you can get today – it does not open Helsenorge')
  expect(page.text()).toContain('Stays shut')
  expect(page.under('Until you have an eID')).toMatch(
    /^Until you have an eID Is a life in danger\? Call 113\. .* Call 116 117\. You need no eID for either\./,
  )
  // a passport is never offered as a way on to somebody who may have had to flee
  expect(page.text()).not.toMatch(/(get|apply for|renew|order) (a|your|your own) passport|embassy/i)
})

test('Olena, with a D number and a travel document, is told to ask Buypass before she pays', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.answer(idNumber.question, idNumber.dNumber)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.none)
  await page.answer(document.question, document.norwegian)
  await page.answer(services.question, 'Helsenorge')

  await page.arriveAt(/^Before you pay, ask .*Buypass ID – it would open part of Helsenorge$/)
  expect(page.text()).toContain('May open in part')
  expect(page.text()).toContain('We could not confirm whether your document counts as one.')
  expect(page.text()).toContain('Can I collect Buypass ID with this identity document instead of a passport?')
  expect(page.text()).not.toContain('Go to Buypass ID, official page')
})

test('Ana, not sure which number she has, is told that it decides, and how to see it', async () => {
  const page = await openWizard('/en/')
  await page.start()
  await page.arriveAt(idNumber.question)
  expect(page.text()).toContain('A D number starts with 4, 5, 6 or 7.')
  await page.answer(idNumber.question, idNumber.unsure)
  await page.answer(have.question, have.none)
  await page.answer(age.question, age.adult)
  await page.answer(bank.question, bank.onlineBank)
  await page.answer(bankAnswer.question, bankAnswer.notAsked)
  await page.answer(document.question, document.passport)
  await page.answer(services.question, 'Helsenorge')

  await page.arriveAt(/^Find out which ID number you have/)
  expect(page.text()).toMatch(/Look at the first digit/)
  expect(page.text()).toContain('Can’t wait? Buypass ID (paid)')
})

test('Amara på bokmål får samme råd', async () => {
  const page = await openWizard('/nb/')
  await page.start()
  await page.answer('Hvilket norsk identitetsnummer har du?', 'D-nummer')
  await page.answer('Har du allerede noen av disse elektroniske ID-ene?', 'Ingen av disse')
  await page.answer('Hvor gammel er den som trenger eID?', '18 år eller eldre')
  await page.answer('Har du norsk bankkonto?', 'Nei')
  await page.answer('Hva av dette kan du vise i dag? Velg det første som passer.', 'Gyldig pass (ikke nødpass)')
  await page.answer('Hvilke tjenester vil du bruke?', 'Helsenorge')

  await page.arriveAt(/Buypass ID.*en del av Helsenorge/)
  expect(page.text()).toContain('høyt (nivå 4)')
  expect(page.under(/^BankID/)).toContain('Nei, ikke i dag')
  expect(page.access(/^Helsenorge/, /^MinID/)).toBe('Åpner ikke')
})

test('Kwame, who holds MinID and Buypass ID, reads what each opens, and no price', async () => {
  const page = await openWizard(
    '/en/result/#idNumber=dNumber&have=minid,buypass&age=adult&bank=none&services=helsenorge,nav',
  )
  await page.arriveAt(/^You already have Buypass ID/)
  expect(page.under(/^MinID/)).toContain('It opens part of NAV, but not Helsenorge')
  expect(page.under(/^MinID/)).not.toContain('Free')
})
