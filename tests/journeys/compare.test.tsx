import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { recommend, sources, withWhatIf } from '#rules'
import { fromAddress } from '../../src/wizard/address.ts'
import { completeFragment } from '../support/completeFragment.ts'
import { openWizard } from '../support/openWizard.tsx'

const title = 'Compare two situations'
const noor = noorWith('')

/** Noor's answers and hypothetical ones, in the order of an address. */
function noorWith(whatIf: string): string {
  const answers =
    'idNumber=dNumber&stay=shortStay&age=adult&have=none&bank=none&document=passport&services=helsenorge,udi'
  return `#${completeFragment(answers + whatIf)}`
}
const ask = /^Ask a bank for an account and BankID/
const nothingPicked = 'Choose an answer above to see both situations.'
const said = 'Something in the link was not understood and was left out.'

function picked(): readonly string[] {
  return within(screen.getByRole('main'))
    .getAllByRole('link', { hidden: true })
    .filter((link) => link.getAttribute('aria-current') === 'true')
    .map((link) => link.textContent ?? '')
}

/** The rows of the tables, cell by cell; the labels that only narrow screens show are left out. */
function rows(): readonly string[] {
  return screen.getAllByRole('row', { hidden: true }).map((row) =>
    [...row.children]
      .map((cell) => {
        const copy = cell.cloneNode(true) as Element
        for (const label of copy.querySelectorAll('[aria-hidden="true"]')) label.remove()
        return copy.textContent?.trim()
      })
      .join(' | '),
  )
}

test('both tables name their sources and when those were read', async () => {
  const page = await openWizard(`/en/compare/${noor}&if.bank=onlineBank`)
  await page.arriveAt(title)
  const dated = /Sources: The (electronic IDs|services) – (oldest: )?(copy read|checked) \d+\s\w+\s\d{4}/
  await waitFor(() => {
    expect(page.under('The electronic IDs')).toMatch(dated)
    expect(page.under('The services')).toMatch(dated)
  })
  const { answers, whatIf } = fromAddress({ pathname: '/en/compare/', hash: `${noor}&if.bank=onlineBank` })
  const ids = [answers, withWhatIf(answers, whatIf ?? {}).answers].flatMap((each) =>
    Object.values(recommend(each).services).flatMap((service) =>
      service.wanted ? [service, ...service.limits].flatMap(({ sources }) => sources) : [],
    ),
  )
  const section = screen.getByText('The services', { selector: 'h2 *' }).closest('section')
  const links = [...(section?.querySelectorAll('.sources a') ?? [])].map((link) => link.getAttribute('href'))
  expect(new Set(links)).toEqual(new Set(ids.map((id) => sources[id].url)))
})

test('a supposed result with open questions leads to none of them', async () => {
  const answers = completeFragment('idNumber=none&stay=living&age=adult&services=myTax,helsenorge')
  const page = await openWizard(`/en/result/#${answers}&if.idNumber=nationalNumber`)
  await page.arriveAt(/answers that you have not given yet$/)
  const links = within(screen.getByRole('main')).getAllByRole<HTMLAnchorElement>('link', { hidden: true })
  const inside = links.filter(({ href }) => href.startsWith(window.location.origin))
  expect(inside.length).toBeGreaterThan(1)
  for (const { pathname, hash } of inside) expect(fromAddress({ pathname, hash }).answers.idNumber).toBe('none')

  await page.unfold('What would change this')
  await page.follow('Compare two situations')
  await page.arriveAt(title)
})

test('a supposed result takes the focus, and so does the way back', async () => {
  const page = await openWizard(`/en/result/${noor}`)
  await page.arriveAt(ask)
  await page.unfold('What would change this')
  await page.follow(/^See the result: With a national identity number/)
  await page.arriveAt(/^With a national identity number: /)
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  await page.follow('Back to your result')
  await page.arriveAt(ask)
  expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('what open questions still decide is not said to be closed', async () => {
  const answers = completeFragment('idNumber=none&stay=living&age=adult&services=myTax,helsenorge')
  const page = await openWizard(`/en/result/#${answers}&if.idNumber=nationalNumber`)
  await page.arriveAt(/answers that you have not given yet$/)
  expect(page.under('What you get')).toContain('Free with MinID')
  expect(page.text()).not.toContain('No access yet')
  expect(screen.queryByText('Helsenorge')).toBeNull()

  await page.follow('Compare with your result today')
  await page.arriveAt(title)
  expect(rows()).toContain('Helsenorge | No access yet | Not known yet | Different')
})

test('a supposition names every answer that it changes', async () => {
  const page = await openWizard(
    `/en/result/${noorWith('&if.idNumber=nationalNumber&if.bank=onlineBank&if.bankAnswer=yes')}`,
  )
  await page.arriveAt(/^With a national identity number\. If you open a bank account and the bank says yes to BankID: /)
})

test('Noor compares today with having a national identity number', async () => {
  const page = await openWizard(`/en/result/${noor}`)
  await page.arriveAt(ask)
  await page.unfold('What would change this')
  await page.follow('Compare two situations')
  await page.arriveAt(title)
  expect(page.address()).toBe(`/en/compare/${noor}`)
  expect(page.text()).toContain(nothingPicked)
  expect(screen.queryAllByRole('table', { hidden: true })).toEqual([])
  expect(picked()).toEqual([])

  await page.follow(/^National identity number/)
  await page.arriveAt(title)
  expect(page.address()).toBe(`/en/compare/${noorWith('&if.idNumber=nationalNumber')}`)
  expect(picked()).toEqual(['National identity number (fødselsnummer)'])
  expect(page.title()).toBe('Compare two situations – eID Finder')
  const inPart = 'You have access A part: your case, by e-mail and password.'
  expect(rows()).toEqual(
    expect.arrayContaining([
      'The electronic IDs | Today | With a national identity number | Difference',
      'BankID | The bank decides | Yes, later | Different',
      'MinID | Yes | Yes | Same',
      'Buypass ID | Yes | Yes | Same',
      'Commfides | Commfides decides | Commfides decides | Same',
      'The services | Today | With a national identity number | Difference',
      'Helsenorge | Possible A part. A D number gives no regular doctor (fastlege). | Possible | Different',
      `UDI | ${inPart} | ${inPart} | Same`,
    ]),
  )
  expect(page.under('Today')).toContain('Ask a bank for an account and BankID')
  expect(page.under('With a national identity number')).toContain('Open a bank account, and ask for BankID')

  await page.follow('Back to your result')
  await page.arriveAt(ask)
  expect(page.address()).toBe(`/en/result/${noor}`)
})

test('Noor picks answers and returns to the result by keyboard alone', async () => {
  const page = await openWizard(`/en/compare/${noor}`)
  await page.arriveAt(title)
  const tabTo = async (words: RegExp) => {
    for (let tabs = 0; tabs < 60; tabs++) {
      await page.user.tab()
      if (words.test(document.activeElement?.textContent ?? '')) return
    }
    throw new Error(`Tab leads nowhere that reads ${words}`)
  }
  await tabTo(/^National identity number/)
  await page.user.keyboard('{Enter}')
  await page.arriveAt(title)
  expect(page.address()).toBe(`/en/compare/${noorWith('&if.idNumber=nationalNumber')}`)
  // focus stays where it was: the next answer is one tab away
  expect(document.activeElement?.textContent).toMatch(/^National identity number/)
  await tabTo(/^Yes, and I can log in on the web or in the app$/)
  await page.user.keyboard('{Enter}')
  expect(page.address()).toBe(`/en/compare/${noorWith('&if.bank=onlineBank')}`)
  expect(picked()).toEqual(['Yes, and I can log in on the web or in the app'])

  await page.user.tab({ shift: true })
  while (!/^Back to your result$/.test(document.activeElement?.textContent ?? '')) {
    await page.user.tab({ shift: true })
    if (document.activeElement === document.body) throw new Error('No way back by Shift and Tab')
  }
  await page.user.keyboard('{Enter}')
  await page.arriveAt(ask)
  expect(page.address()).toBe(`/en/result/${noor}`)
})

test('a column heading names the question of its answer', async () => {
  const page = await openWizard(`/en/compare/${noor}&if.age=under13`)
  await page.arriveAt(title)
  expect(rows()[0]).toContain('With “Younger” (age)')
})

test('an answer that time cannot bring is worded neutrally', async () => {
  const page = await openWizard(`/en/compare/${noor}&if.age=from13`)
  await page.arriveAt(title)
  expect(rows()[0]).toContain('With “13 to 15, or turning 13 this year” (age)')
  expect(page.text()).not.toContain('From the year you turn 13')
})

test('the browser’s Back goes from one comparison to the one before', async () => {
  const page = await openWizard(`/en/compare/${noor}`)
  await page.arriveAt(title)
  await page.follow(/^National identity number/)
  await page.follow('Younger')
  expect(page.address()).toBe(`/en/compare/${noorWith('&if.age=under13')}`)
  await page.browserBack()
  await page.arriveAt(title)
  expect(picked()).toEqual(['National identity number (fødselsnummer)'])
  await page.browserBack()
  await page.arriveAt(title)
  expect(page.text()).toContain(nothingPicked)
})

test('a shared address shows the same comparison, in Norwegian too', async () => {
  const page = await openWizard(`/en/compare/${noor}&if.idNumber=nationalNumber&if.bank=onlineBank`)
  await page.arriveAt(title)
  expect(rows()[0]).toBe(
    'The electronic IDs | Today | With a national identity number. If you can log in to a Norwegian bank | Difference',
  )
  const before = rows()
  await page.reload()
  await page.arriveAt(title)
  expect(rows()).toEqual(before)

  const norwegian = screen
    .getAllByRole('link', { hidden: true })
    .map((link) => link.getAttribute('href'))
    .filter((href) => href?.startsWith('/nb/compare/'))
  expect(norwegian).toEqual([`/nb/compare/${noorWith('&if.idNumber=nationalNumber&if.bank=onlineBank')}`])
})

test('a what-if result leads to its comparison with today', async () => {
  const page = await openWizard(`/en/result/${noor}&if.idNumber=nationalNumber`)
  await page.arriveAt(/^With a national identity number: Open a bank account/)
  await page.follow('Compare with your result today')
  await page.arriveAt(title)
  expect(page.address()).toBe(`/en/compare/${noorWith('&if.idNumber=nationalNumber')}`)
})

const halves = [
  ['an unknown answer', `${noor}&if.bank=ruined`, noor],
  ['an unknown question', `${noor}&if.shoes=44`, noor],
  [
    'a half-valid fragment',
    `${noor}&if.idNumber=nationalNumber&if.bank=ruined`,
    noorWith('&if.idNumber=nationalNumber'),
  ],
  ['a key cut short', `${noor}&if.idNumb`, noor],
] as const

test.for([
  ['a hypothetical document', `${noor}&if.document=none`],
  ['today’s own answer', `${noor}&if.bank=none`],
  ['an unasked answer', `${noor}&if.bankAnswer=yes`],
])('a comparison with %s drops it, and says so', async ([, written]) => {
  const page = await openWizard(`/en/compare/${written}`)
  await page.arriveAt(title)
  expect(page.address()).toBe(`/en/compare/${noor}`)
  expect(page.text()).toContain('What no longer applies was removed.')
})

test.for(halves)('a comparison with %s keeps the valid part, and says so', async ([, written, kept]) => {
  const page = await openWizard(`/en/compare/${written}`)
  await page.arriveAt(title)
  expect(page.address()).toBe(`/en/compare/${kept}`)
  expect(page.text()).toContain(said)
  expect(page.text().includes(nothingPicked)).toBe(kept === noor)
})

test('an incomplete comparison leads to the first open question', async () => {
  const page = await openWizard('/en/compare/#have=none&if.bank=onlineBank&idNumber=dNumber')
  await page.arriveAt('Which of these fits you best?')
  expect(page.address()).toBe('/en/stay/#have=none&idNumber=dNumber')
})

test('a comparison with a new number shows verdicts not known yet', async () => {
  const page = await openWizard('/en/compare/#stay=living&age=adult&services=helsenorge&idNumber=none')
  await page.arriveAt(title)
  await page.follow(/^D number/)
  await page.arriveAt(title)
  expect(rows()).toContain('MinID | No, not today | Not known yet | Different')
})
