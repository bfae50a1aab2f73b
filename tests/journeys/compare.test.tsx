import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'

const title = 'Compare two situations'
const noor = '#idNumber=dNumber&have=none&age=adult&bank=none&document=passport&services=helsenorge,udi'
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

test('both tables say where they have it from, and when that was read', async () => {
  const page = await openWizard(`/en/compare/${noor}&if.bank=onlineBank`)
  await page.arriveAt(title)
  const dated = /Sources – (oldest: )?(copy read|checked) \d+\s\w+\s\d{4}/
  await waitFor(() => {
    expect(page.under('The electronic IDs')).toMatch(dated)
    expect(page.under('The services')).toMatch(dated)
  })
  // with an online bank the bank decides, which another page says than that there is no account
  expect(page.under('The electronic IDs')).toContain('Finanstilsynet')
})

test('from the result: today beside the same person with a national identity number, differences in words', async () => {
  const page = await openWizard(`/en/result/${noor}`)
  await page.arriveAt(/^Get Buypass ID/)
  await page.follow('Compare two situations side by side')
  await page.arriveAt(title)
  expect(page.address()).toBe(`/en/compare/${noor}`)
  expect(page.text()).toContain(nothingPicked)
  expect(screen.queryAllByRole('table', { hidden: true })).toEqual([])
  expect(picked()).toEqual([])

  await page.follow(/^National identity number/)
  await page.arriveAt(title)
  expect(page.address()).toBe(`/en/compare/${noor}&if.idNumber=nationalNumber`)
  expect(picked()).toEqual(['National identity number (fødselsnummer)'])
  expect(page.title()).toBe('Compare two situations – eID Finder')
  expect(rows()).toEqual([
    'The electronic IDs | Today | With a national identity number | Difference',
    'BankID | No, not today | Yes, later | Different',
    'MinID | Yes | Yes | Same',
    'Buypass ID | Yes | Yes | Same',
    'Commfides | Depends on Commfides | Depends on Commfides | Same',
    'The services | Today | With a national identity number | Difference',
    'Helsenorge | Opens in part | Opens | Different',
    'UDI | Opens | Opens | Same',
  ])
  expect(page.under('Today')).toContain('Get Buypass ID')
  expect(page.under('With a national identity number')).toContain('Open a bank account and ask for BankID')

  await page.follow('Back to your own result')
  await page.arriveAt(/^Get Buypass ID/)
  expect(page.address()).toBe(`/en/result/${noor}`)
})

test('by keyboard alone: an answer is picked, another, and the way back', async () => {
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
  expect(page.address()).toBe(`/en/compare/${noor}&if.idNumber=nationalNumber`)
  // the place on the page is kept: the next one is only a tab away
  expect(document.activeElement?.textContent).toMatch(/^National identity number/)
  await tabTo(/^Yes, and I can log in on the web or in the app$/)
  await page.user.keyboard('{Enter}')
  expect(page.address()).toBe(`/en/compare/${noor}&if.bank=onlineBank`)
  expect(picked()).toEqual(['Yes, and I can log in on the web or in the app'])

  await page.user.tab({ shift: true })
  while (!/^Back to your own result$/.test(document.activeElement?.textContent ?? '')) {
    await page.user.tab({ shift: true })
    if (document.activeElement === document.body) throw new Error('No way back by Shift and Tab')
  }
  await page.user.keyboard('{Enter}')
  await page.arriveAt(/^Get Buypass ID/)
  expect(page.address()).toBe(`/en/result/${noor}`)
})

test('an answer is compared by its question too, since more than one can be “No”', async () => {
  const page = await openWizard(`/en/compare/${noor}&if.age=child`)
  await page.arriveAt(title)
  expect(rows()[0]).toContain('With age “Younger”')
})

test('nobody is told that she will grow younger', async () => {
  const page = await openWizard(`/en/compare/${noor}&if.age=teen`)
  await page.arriveAt(title)
  expect(rows()[0]).toContain('With age “13 to 17, or turning 13 this year”')
  expect(page.text()).not.toContain('From the year you turn 13')
})

test('the browser’s Back goes from one comparison to the one before', async () => {
  const page = await openWizard(`/en/compare/${noor}`)
  await page.arriveAt(title)
  await page.follow(/^National identity number/)
  await page.follow('Younger')
  expect(page.address()).toBe(`/en/compare/${noor}&if.age=child`)
  await page.browserBack()
  await page.arriveAt(title)
  expect(picked()).toEqual(['National identity number (fødselsnummer)'])
  await page.browserBack()
  await page.arriveAt(title)
  expect(page.text()).toContain(nothingPicked)
})

test('an address that somebody shares shows the same, on a new start and in Norwegian', async () => {
  const page = await openWizard(`/en/compare/${noor}&if.idNumber=nationalNumber&if.bank=onlineBank`)
  await page.arriveAt(title)
  expect(rows()[0]).toBe(
    'The electronic IDs | Today | With a national identity number and with an online bank | Difference',
  )
  const before = rows()
  await page.reload()
  await page.arriveAt(title)
  expect(rows()).toEqual(before)

  const norwegian = screen
    .getAllByRole('link', { hidden: true })
    .map((link) => link.getAttribute('href'))
    .filter((href) => href?.startsWith('/nb/compare/'))
  expect(norwegian).toEqual([`/nb/compare/${noor}&if.idNumber=nationalNumber&if.bank=onlineBank`])
})

test('from a supposed result to the comparison with today', async () => {
  const page = await openWizard(`/en/result/${noor}&if.idNumber=nationalNumber`)
  await page.arriveAt(/^Open a bank account/)
  await page.follow('Compare with your result today')
  await page.arriveAt(title)
  expect(page.address()).toBe(`/en/compare/${noor}&if.idNumber=nationalNumber`)
})

const halves = [
  ['an answer nobody knows', `${noor}&if.bank=ruined`, noor],
  ['a question nobody knows', `${noor}&if.shoes=44`, noor],
  ['the document, which is never supposed', `${noor}&if.document=none`, noor],
  ['what she answers today', `${noor}&if.bank=none`, noor],
  ['what nobody would ask her', `${noor}&if.bankAnswer=yes`, noor],
  [
    'one good bit and one bad',
    `${noor}&if.idNumber=nationalNumber&if.bank=ruined`,
    `${noor}&if.idNumber=nationalNumber`,
  ],
  ['a bit cut short', `${noor}&if.idNumb`, noor],
] as const

test.for(halves)('a comparison with %s keeps the good half, and says so', async ([, written, kept]) => {
  const page = await openWizard(`/en/compare/${written}`)
  await page.arriveAt(title)
  expect(page.address()).toBe(`/en/compare/${kept}`)
  expect(page.text()).toContain(said)
  expect(page.text().includes(nothingPicked)).toBe(kept === noor)
})

test('a comparison whose own half is not complete leads to the question that is missing', async () => {
  const page = await openWizard('/en/compare/#idNumber=dNumber&have=none&if.bank=onlineBank')
  await page.arriveAt('How old is the person who needs the eID?')
  expect(page.address()).toBe('/en/age/#idNumber=dNumber&have=none')
  expect(page.text()).toContain(said)
})

test('somebody without a number can only suppose another number: not all is known then, and the page stands', async () => {
  const page = await openWizard('/en/compare/#idNumber=none&services=helsenorge')
  await page.arriveAt(title)
  await page.follow(/^D number/)
  await page.arriveAt(title)
  expect(rows()).toContain('MinID | No, not today | Not known yet | Different')
})
