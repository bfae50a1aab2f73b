import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { preview } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { countByStatus } from '../../src/services/previewStatus.ts'
import { completeFragment } from '../support/completeFragment.ts'
import { asRead } from '../support/headings.ts'
import { openWizard } from '../support/openWizard.tsx'
import { titleOf } from '../support/questionTexts.ts'

const newcomer = completeFragment(
  'idNumber=dNumber&stay=living&age=adult&have=none&bank=onlineBank&bankAnswer=notAsked&document=passport&services=myTax,helsenorge',
)

const says = (words: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words))

test('one status element serves from the question to the result', async () => {
  const page = await openWizard(`/en/services/#${newcomer}`)
  await page.arriveAt(titleOf('services'))
  const status = screen.getByRole('status')
  await page.proceed()
  await page.arriveAt('Order MinID. It is free.')
  expect(screen.getAllByRole('status')).toHaveLength(1)
  expect(screen.getByRole('status')).toBe(status)
})

test('a newly held eID is announced, and Undo removes it', async () => {
  const page = await openWizard(`/en/result/#${newcomer}`)
  await page.arriveAt('Order MinID. It is free.')
  await page.unfold('How to activate MinID')
  await page.follow('I have MinID now')
  await page.arriveAt(/^Ask your bank for BankID/)
  expect(page.text()).toContain('Added to your answers: MinID.')
  await says('Added to your answers: MinID.')

  await page.follow('Undo')
  await page.arriveAt('Order MinID. It is free.')
  expect(page.address()).toBe(`/en/result/#${newcomer}`)
  expect(page.text()).not.toContain('Undo')
  await waitFor(() => expect(screen.getByRole('status')).not.toHaveTextContent('Added'))
})

test('Undo survives a language switch, and Back removes it', async () => {
  const page = await openWizard(`/en/result/#${newcomer}`)
  await page.arriveAt('Order MinID. It is free.')
  await page.unfold('How to activate MinID')
  await page.follow('I have MinID now')
  await page.arriveAt(/^Ask your bank for BankID/)
  await page.follow('Norsk bokmål')
  await page.arriveAt(/^Be banken din om BankID/)
  expect(page.text()).toContain('Lagt til i svarene dine: MinID.')
  await page.browserBack()
  await page.browserBack()
  await page.arriveAt('Order MinID. It is free.')
  expect(page.text()).not.toContain('Undo')
})

type Page = Awaited<ReturnType<typeof openWizard>>

const copies = (copy: () => Promise<void>) => async (page: Page) => {
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copy)
  await page.press('Copy link')
}

/** Where the person is, what they do, and what is announced. */
type Act = readonly [what: string, address: string, act: (page: Page) => unknown, words: string]

const copyActs: readonly Act[] = [
  ['a copied link', `result/#${newcomer}`, copies(async () => undefined), 'The link is copied.'],
  [
    'a link that cannot be copied',
    `result/#${newcomer}`,
    copies(() => Promise.reject(new Error('No'))),
    'That did not work. Copy the link from here:',
  ],
]

const acts: readonly Act[] = [
  [
    'an answer that changes what is possible',
    'id-number/',
    (page) => page.answer(titleOf('idNumber'), 'D number (D-nummer)'),
    asRead(core.preview.count(countByStatus(preview({ idNumber: 'dNumber' })))),
  ],
  ['an odd link', 'id-number/#shoes=44', () => undefined, 'Something in the link was not understood and was left out.'],
  [
    'an incomplete link',
    'result/#idNumber=dNumber',
    () => undefined,
    'Answers are missing from the link. What it holds is kept.',
  ],
  [
    'an answer that no longer applies',
    `result/#${newcomer.replace('notAsked', 'no')}`,
    async (page) => {
      await page.unfold(/Change$/)
      await page.follow('Change bank account')
      await page.answer(titleOf('bank'), 'No')
    },
    'What no longer applies was removed. All other answers are kept.',
  ],
  [
    'the reply of a bank',
    `result/#${newcomer}`,
    (page) => page.follow('It said no'),
    'Your answer is now: the bank said no.',
  ],
  [
    'an eID that is lost',
    `result/#${newcomer.replace('have=none', 'have=minid')}`,
    async (page) => {
      await page.unfold('The eIDs, and why')
      await page.follow('I do not have MinID any more')
    },
    'Removed from your answers: MinID.',
  ],
  ...copyActs,
  [
    'another situation to compare with',
    `compare/#${newcomer}`,
    (page) => page.follow(/^National identity number/),
    'With a national identity number: Order BankID from your bank',
  ],
]

test.for(acts)('%s is announced', async ([, address, act, words]) => {
  const page = await openWizard(`/en/${address}`)
  await waitFor(() => expect(screen.getByRole('main')).not.toHaveTextContent('Loading …'))
  await act(page)
  await says(words)
})

test.for(copyActs)('%s is announced at each press', async ([, address, act, words]) => {
  const page = await openWizard(`/en/${address}`)
  const said: string[] = []
  const status = await waitFor(() => screen.getByRole('status'))
  const observer = new MutationObserver(() => void said.push(status.textContent))
  observer.observe(status, { childList: true, characterData: true, subtree: true })
  for (const times of [1, 2, 3]) {
    await act(page)
    await waitFor(() => expect(said.filter((text) => text === words)).toHaveLength(times))
  }
  observer.disconnect()
})

test('access so far is announced only when an answer changes it', async () => {
  const page = await openWizard('/en/id-number/')
  await page.answer(titleOf('idNumber'), 'D number (D-nummer)')
  await page.arriveAt(titleOf('stay'))
  const before = screen.getByRole('status').textContent
  expect(before).toMatch(/^Services so far/)
  let changes = 0
  const observer = new MutationObserver(() => changes++)
  observer.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true })
  await page.answer(titleOf('stay'), 'I live in Norway, or I am moving here for more than six months')
  await page.arriveAt(titleOf('age'))
  expect({ changes, text: screen.getByRole('status').textContent }).toEqual({ changes: 0, text: before })
  observer.disconnect()
})

test('after a bank’s no, a new customer learns to ask another', async () => {
  const page = await openWizard(
    `/en/result/#${completeFragment(newcomer.replace('onlineBank&bankAnswer=notAsked', 'none'))}`,
  )
  await page.arriveAt('Order MinID. It is free.')
  // a refusal by one bank is not recorded, so there is no button for it
  expect(page.text()).toContain('It said yes')
  expect(page.text()).not.toContain('It said no')
  expect(page.text()).toContain('Did the bank say no? Ask for the reason in writing, and ask another bank.')
})

test.for([
  ['cannot print', undefined],
  [
    'may not print',
    () => {
      throw new DOMException('', 'SecurityError')
    },
  ],
] as const)('a browser that %s says so', async ([, print]) => {
  vi.stubGlobal('print', print)
  const page = await openWizard(`/en/result/#${newcomer}`)
  await page.arriveAt('Order MinID. It is free.')
  await page.press('Print')
  await says('This browser cannot print. Copy the link, and open it where you can.')
  vi.unstubAllGlobals()
})

test('printing the plan unfolds it only while it prints', async () => {
  const page = await openWizard(`/en/result/#${newcomer}`)
  await page.arriveAt('Order MinID. It is free.')
  const folded = () => page.text().includes('scan the code in the letter')
  let printed: boolean | undefined
  vi.stubGlobal('print', () => {
    printed = folded()
  })
  await page.press('Print')
  await waitFor(() => expect(page.text()).toContain('Print the plan'))
  await page.press('Print the plan')
  expect(printed).toBe(true)
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(folded()).toBe(false))
  vi.unstubAllGlobals()
})
