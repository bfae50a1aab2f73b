import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'

const amina =
  '#idNumber=dNumber&have=none&age=adult&bank=onlineBank&bankAnswer=notAsked&document=passport&services=helsenorge,insurance'
const wantsBoth = '&document=passport&services=helsenorge,insurance'
const own = 'Back to your own result'

/** Where every link on the page leads that stays on the site. */
function addresses(): readonly string[] {
  return screen
    .getAllByRole('link', { hidden: true })
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('/'))
}

test('Amina, with a D number and an online bank, who wants Helsenorge and insurance, sees all her ways on one page', async () => {
  const page = await openWizard(`/en/result/${amina}`)
  await page.arriveAt(/^Ask your bank for BankID – it .*your insurance pages and part of Helsenorge$/)

  // first of all: ask the bank, today and free, with the question in Norwegian
  const today = page.under('Now')
  expect(today).toMatch(/^Now Ask your bank for BankID Free /)
  expect(page.under('Depends on your bank')).toContain('Can I get BankID from you with my ID number')
  expect(page.under('Depends on your bank')).toContain(
    'In Norwegian, to show at the counter: «Kan jeg få BankID hos dere med identitetsnummeret mitt og denne legitimasjonen?»',
  )
  expect(page.under('Depends on your bank')).toContain('Ask for the reason in writing')

  // MinID today as well, and how long its letter takes
  expect(today).toContain('Order MinID Free · about 10 working days')
  expect(page.under('Next')).toContain('Activate MinID with the letter')
  expect(page.under('Activate MinID with the letter')).toContain('Opens 4 other services, at least in part')

  // Buypass ID as the paid way to a part of Helsenorge
  expect(page.text()).toContain('Can’t wait? Buypass ID (paid)')
  expect(page.under('Order Buypass ID')).toContain('Only if you cannot wait, or the free way fails')
  expect(page.under('Order Buypass ID')).toContain('Costs money')
  expect(page.under('Collect the activation code at the post office')).toContain(
    'Opens, at least in part: Helsenorge, and 8 more',
  )
  expect(page.access(/^Helsenorge/, /^Buypass ID/)).toBe('Opens in part')

  // insurance companies
  expect(page.under('Insurance')).toMatch(/usually[^.]*BankID/)
  expect(page.under('Get BankID from your bank')).toContain('Opens, at least in part: Helsenorge and Insurance')

  // what if: one click away, both ways
  expect(page.under('What you can do')).toContain('See the result if a bank says yes to BankID')
  expect(page.under('Depends on your bank')).toMatch(/Your bank’s answer: Yes ?Your bank’s answer: No/)
  expect(page.under(/^What Skatteetaten decides$/)).toContain('With a national identity number')

  // how to reach her doctor until then
  expect(page.under('Helsenorge')).toContain('How to manage until it is open')
  expect(page.under('Helsenorge')).toContain('You have a right to necessary health care without a GP too')
  expect(page.under('Until you have an eID')).toMatch(/Call 113.*Doctor: somebody you trust can act for you/)

  // how many weeks, and what no source knows
  const times = page.under('How long until it opens')
  expect(times).toContain(
    'Helsenorge and Insurance: no source gives a time. These come first: Ask your bank for BankID; Get BankID from your bank.',
  )

  // what costs money or rights when it is missed
  expect(page.under('Activate MinID with the letter')).toContain('Use the letter as soon as it comes: it runs out.')
  expect(page.under(/^Staying more than six months\?/)).toMatch(/within 30 days.*within 8 days/)
})

test('from the advice she goes straight to her way forward, far below, and her answers stay in the address', async () => {
  const page = await openWizard(`/en/result/${amina}`)
  await page.arriveAt(/^Ask your bank/)
  await page.press('See your way forward')
  expect(document.activeElement?.textContent).toBe('Your way forward')
  expect(page.address()).toBe(`/en/result/${amina}`)
})

test('her bank said no: that answers the question, and the free way and the paid one are left', async () => {
  const page = await openWizard(`/en/result/${amina}`)
  await page.arriveAt(/^Ask your bank/)
  await page.follow('Your bank’s answer: No')
  await page.arriveAt('Get Buypass ID – it opens part of Helsenorge; we could not confirm your insurance pages')
  expect(page.address()).toBe(
    `/en/result/#idNumber=dNumber&have=none&age=adult&bank=onlineBank&bankAnswer=no${wantsBoth}`,
  )
  expect(page.under('Now')).toMatch(/^Now Order Buypass ID /)
  expect(page.under('Now')).toContain('Order MinID')
  expect(page.under('Your way forward')).not.toContain('Ask your bank for BankID')
  expect(page.under(/^BankID/)).toContain('another bank may answer differently')

  await page.browserBack()
  await page.arriveAt(/^Ask your bank/)
})

test('her bank said yes: BankID is hers to order, and nothing else is needed', async () => {
  const page = await openWizard(`/en/result/${amina}`)
  await page.arriveAt(/^Ask your bank/)
  await page.follow('Your bank’s answer: Yes')
  await page.arriveAt(/^Order BankID from your bank/)
  expect(page.address()).toBe(
    '/en/result/#idNumber=dNumber&have=none&age=adult&bank=onlineBank&bankAnswer=yes&services=helsenorge,insurance',
  )
  expect(page.under('Now')).toMatch(/^Now Get BankID from your bank /)
  expect(page.under('Your way forward')).not.toContain('Order MinID')
})

test('“I have MinID now” ticks it, and the route goes on from there; it can be taken back', async () => {
  const page = await openWizard(`/en/result/${amina}`)
  await page.arriveAt(/^Ask your bank/)
  expect(page.under('Your way forward')).toContain('Order MinID')
  await page.follow('I have MinID now')
  await page.arriveAt(/^Ask your bank/)
  expect(page.address()).toContain('&have=minid&')
  expect(page.under(/^MinID/)).toContain('You have it')
  expect(page.under('Your way forward')).not.toMatch(/Order MinID|Activate MinID|Check your registered address/)
  expect(page.under('Now')).toContain('Choose digital or paper letters')

  await page.follow('I do not have MinID')
  await page.arriveAt(/^Ask your bank/)
  expect(page.address()).toBe(`/en/result/${amina}`)
  expect(page.under('Your way forward')).toContain('Order MinID')
})

test('somebody who gets BankID says so, and is told that she is done and what each service still needs', async () => {
  const page = await openWizard(
    '/en/result/#idNumber=nationalNumber&have=none&age=adult&bank=onlineBank&bankAnswer=yes&services=digipost,insurance',
  )
  await page.arriveAt(/^Order BankID/)
  await page.follow('I have BankID now')
  await page.arriveAt('You already have what you need: BankID')
  expect(page.address()).toBe('/en/result/#idNumber=nationalNumber&have=bankid&services=digipost,insurance')
  expect(page.under('You have BankID')).toContain(
    'You are done: no other eID in this guide opens more. Below you see what each service still needs.',
  )
  expect(page.under('Your way forward')).toMatch(/Now Create a digital mailbox .*Choose digital or paper letters/)
  expect(page.under('Your way forward')).not.toMatch(/Order|Get BankID|Buypass/)
  expect(page.under('Digipost')).toContain('To open a digital mailbox you need the high level.')
  expect(page.under('Insurance')).toMatch(/chooses? what (it|they) accept/)
  expect(page.text()).not.toContain('What would change this')
})

test('a supposed result says that it is one, and leads back to the true one', async () => {
  const page = await openWizard(`/en/result/${amina}`)
  await page.arriveAt(/^Ask your bank/)
  await page.follow('See the result if a bank says yes to BankID')
  await page.arriveAt(/^Order BankID from your bank/)
  expect(page.address()).toBe(`/en/result/${amina}&if.bankAnswer=yes`)
  expect(page.text()).toMatch(
    /^This is not your result today\. It shows how it would be if a bank says yes to BankID\. Back to your own result/,
  )
  expect(page.under('Your answers')).toContain('I have not asked, or have no answer yet')
  expect(page.under('Your answers')).toContain('A valid passport')

  await page.follow(own)
  await page.arriveAt(/^Ask your bank/)
  expect(page.address()).toBe(`/en/result/${amina}`)
  expect(page.text()).not.toContain('This is not your result today')
})

test('nothing on a supposed result makes what is supposed her own answer', async () => {
  const page = await openWizard(`/en/result/${amina}&if.idNumber=nationalNumber`)
  await page.arriveAt(/^Order BankID from your bank/)
  const mistaken = addresses().filter((address) => /[#&]idNumber=nationalNumber/.test(address))
  expect(mistaken).toEqual([])
})

test('a link with an answer supposed survives a reload, and a change of language', async () => {
  const page = await openWizard(`/en/result/${amina}&if.idNumber=nationalNumber`)
  await page.arriveAt(/^Order BankID from your bank/)
  const before = page.text()
  await page.reload()
  await page.arriveAt(/^Order BankID from your bank/)
  expect(page.text()).toBe(before)
  expect(addresses()).toContain(`/nb/result/${amina}&if.idNumber=nationalNumber`)
})

test('somebody without a number sees the ways to one, of which one is hers, and what works today', async () => {
  const page = await openWizard('/en/result/#idNumber=none&services=nav,udi')
  await page.arriveAt('First, get a Norwegian ID number')
  const now = page.under('Now')
  expect(now).toContain('Choose the one that fits you')
  expect(now).toMatch(/apply for a tax card.*report your move.*permit from UDI.*seek asylum/)
  expect(now).toContain('Report that you have moved to Norway within 8 days')
  expect(now).toContain('half of your pay is withheld')
  expect(page.under('What works today, with no number')).toMatch(/UDI.*e-mail.*another European country/)
  expect(page.text()).not.toMatch(/I have \w+ now/)
})

test('a child for whom nothing is possible: a parent acts, nothing is asked of the child, and what time brings is a fact', async () => {
  const page = await openWizard('/en/result/#idNumber=nationalNumber&have=none&age=child&bank=none&services=helsenorge')
  await page.arriveAt('A child needs no eID: a parent uses their own')
  expect(page.under('Your way forward')).toMatch(/^Your way forward Now A parent: use an eID of your own/)
  expect(page.under('What would change this')).toMatch(/What comes with time From the year you turn 13 ?MinID: yes/)
  expect(page.under('Helsenorge')).toContain('A parent acts for a younger child.')
  expect(page.under('Until you have an eID')).toContain('Call 113')
})

test('somebody with only a residence card is never told to get a passport, but of UDI and of what a bank may do', async () => {
  const page = await openWizard(
    '/en/result/#idNumber=dNumber&have=none&age=adult&bank=none&document=residenceCard&services=helsenorge',
  )
  await page.arriveAt('MinID is all you can get today – it does not open Helsenorge')
  expect(page.under(/^Under protection in Norway\?/)).toContain('Ask UDI before you contact your home country')
  expect(page.under('What you can do')).toContain('With a Norwegian bank account')
  expect(page.text()).not.toMatch(/with (a|your) (valid )?passport/i)
  expect(addresses().filter((address) => address.includes('if.document'))).toEqual([])
})

const odd = [
  ['an eID nobody knows', 'have=foo,minid', 'have=minid', true],
  ['an eID twice', 'have=minid,minid', 'have=minid', true],
  ['eIDs in another order', 'have=buypass,minid', 'have=minid,buypass', false],
  ['an eID beside none', 'have=none,minid', 'have=minid', true],
] as const

test.for(odd)('what she holds with %s: the known ones count, once', async ([, written, kept, isSaid]) => {
  const page = await openWizard(`/en/result/${amina.replace('have=none', written)}`)
  await page.arriveAt(/^(Ask your bank|You already have)/)
  expect(page.address()).toBe(`/en/result/${amina.replace('have=none', kept)}`)
  expect(page.under(/^MinID/)).toContain('You have it')
  const said = 'Something in the link was not understood and was left out.'
  expect(page.text().includes(said)).toBe(isSaid)
})

test('what she holds with nothing but an eID nobody knows: she is asked', async () => {
  const page = await openWizard(`/en/result/${amina.replace('have=none', 'have=foo')}`)
  await page.arriveAt('Do you already have any of these electronic IDs?')
  expect(page.text()).toContain('Something in the link was not understood and was left out.')
})
