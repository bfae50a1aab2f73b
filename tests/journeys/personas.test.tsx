import { expect, test } from 'vitest'
import type { Answers } from '#rules'
import { completeFragment } from '../support/completeFragment.ts'
import { openWizard } from '../support/openWizard.tsx'
import { adult, amara, olena } from '../support/personas.ts'

// Each person answers what they are asked, and reads the first act.

const people: readonly (readonly [who: string, Answers, heading: string, says: readonly (string | RegExp)[]])[] = [
  [
    'Marek picks berries this summer',
    {
      ...adult,
      idNumber: 'dNumber',
      stay: 'shortStay',
      bank: 'none',
      document: 'passport',
      services: ['myTax', 'helsenorge', 'onlineBank'],
    },
    'Order MinID. It is free.',
    [
      'Hidden address? First call MinID support (number on norge.no).',
      'Kan jeg få konto og BankID med d-nummer og dette passet?',
      'Cannot wait? Buypass ID costs money',
      /My tax ?Free with MinID ?Need a tax card sooner\? Apply at a tax office/,
    ],
  ],
  [
    'Amara has the asylum seeker card',
    amara,
    'Order MinID. It is free.',
    [
      'After a permit: ask UDI about a travel document, before you contact your home country',
      'You have access without an eID',
      /Helsenorge ?No access yet/,
    ],
  ],
  [
    'Olena has collective protection and an account',
    olena,
    'Ask your bank for BankID. With a D number many banks say no.',
    ['Kan jeg få BankID med d-nummer og dette passet?', 'Possible with BankID, if a bank says yes'],
  ],
  [
    'Mette from Denmark has an ID card',
    {
      ...adult,
      idNumber: 'nationalNumber',
      stay: 'living',
      bank: 'none',
      document: 'eeaIdCard',
      services: ['helsenorge'],
    },
    'Ask a bank for an account and BankID. With your document, each bank decides.',
    ['Kan jeg få konto og BankID med fødselsnummer og dette utenlandske ID-kortet?'],
  ],
  [
    'Jonas is 15 and has BankID',
    {
      idNumber: 'nationalNumber',
      stay: 'living',
      age: 'from13',
      have: ['bankid'],
      services: ['helsenorge', 'digipost'],
    },
    'You already have BankID. No other eID gives you more today',
    ['A part. Until you are 16, a parent must agree first.', 'Digipost is for people over 15'],
  ],
  [
    'Sana is 16 and has an account',
    {
      idNumber: 'nationalNumber',
      stay: 'living',
      age: 'from16',
      have: [],
      bank: 'onlineBank',
      bankAnswer: 'notAsked',
      document: 'travelDocument',
      services: ['helsenorge'],
    },
    'Ask your bank for BankID. Under 18, each bank has its own rules.',
    [
      'Kan jeg få BankID med fødselsnummer og dette reisedokumentet? Jeg er under 18 år. Må en verge være med?',
      'Meaning: Can I get BankID with my number and document? I am under 18. Must a parent or guardian come?',
    ],
  ],
  [
    'Fatima asks for a son of 12',
    { idNumber: 'nationalNumber', stay: 'living', age: 'under13', services: ['helsenorge'] },
    'A parent does this with their own eID',
    ['Find yours', 'Some banks give BankID from the age of 12'],
  ],
  [
    'Hans owns a cabin and has no number',
    { ...adult, idNumber: 'none', stay: 'abroad', services: ['myTax'] },
    'Get a Norwegian ID number first',
    ['Ask those you deal with in Norway to order a D number'],
  ],
  [
    'Lucia is a tourist',
    { idNumber: 'none', stay: 'visiting', services: ['helsenorge', 'payOnline'] },
    'You need no eID for a visit',
    ['call 113', 'Pay with a card from your home bank'],
  ],
  [
    'Kari comes home after twenty years',
    {
      ...adult,
      idNumber: 'nationalNumber',
      stay: 'living',
      bank: 'none',
      document: 'passport',
      services: ['helsenorge', 'moving'],
    },
    'Order MinID. It is free.',
    [/Report a move within Norway ?Free with MinID/, 'Open a bank account with online banking', 'Order BankID'],
  ],
  [
    'Hodan’s bank has said no',
    {
      ...adult,
      idNumber: 'nationalNumber',
      stay: 'living',
      bank: 'onlineBank',
      bankAnswer: 'no',
      document: 'passport',
      services: ['helsenorge'],
    },
    'Ask another bank for BankID',
    [
      'Cannot wait? Buypass ID costs money',
      /Helsenorge ?Costs money, with Buypass ID ?Or: Ask another bank for BankID/,
    ],
  ],
  [
    'Li is not sure which number it is',
    {
      ...adult,
      idNumber: 'unsure',
      stay: 'living',
      bank: 'onlineBank',
      bankAnswer: 'notAsked',
      document: 'passport',
      services: ['helsenorge'],
    },
    'Find out which number you have',
    ['0 to 3 is a national identity number'],
  ],
]

test.for(people)('%s', async ([, answers, heading, says]) => {
  const page = await openWizard('/en/id-number/')
  await page.answerAll(answers)
  await page.arriveAt(heading)
  expect(page.title()).toBe(`${heading} – eID Finder`)
  for (const words of says) expect(page.text()).toMatch(words)
})

test('a warning about a hidden address stands above the order button', async () => {
  const page = await openWizard(
    `/en/result/#${completeFragment('idNumber=nationalNumber&stay=living&age=adult&have=none&bank=none&document=residenceCard&services=nav')}`,
  )
  await page.arriveAt('Order MinID. It is free.')
  const text = page.text()
  expect(text.indexOf('Hidden address?')).toBeLessThan(text.indexOf('Order MinID at norge.no'))
})

test('the reply of the bank leads to the plan that follows', async () => {
  const page = await openWizard(
    `/en/result/#${completeFragment('idNumber=dNumber&stay=living&age=adult&have=none&bank=onlineBank&bankAnswer=notAsked&document=passport&services=helsenorge')}`,
  )
  await page.arriveAt(/^Ask your bank for BankID/)
  await page.follow('It said yes')
  await page.arriveAt('Order BankID from your bank')
  expect(page.address()).toContain('bankAnswer=yes')
})

test('the yes of another bank leads to that bank, with what opens an account', async () => {
  const page = await openWizard(
    `/en/result/#${completeFragment('idNumber=nationalNumber&stay=protection&age=adult&have=none&bank=onlineBank&bankAnswer=no&document=passport&services=helsenorge')}`,
  )
  await page.arriveAt('Ask another bank for BankID')
  await page.follow('It said yes')
  await page.arriveAt('Order BankID from the bank that said yes')
  expect(page.text()).toMatch(/At that bank.*residence papers/s)
})
