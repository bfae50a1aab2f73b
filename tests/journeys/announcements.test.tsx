import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { completeFragment } from '../support/completeFragment.ts'
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

test('the reply of a bank is announced', async () => {
  const page = await openWizard(`/en/result/#${newcomer}`)
  await page.arriveAt('Order MinID. It is free.')
  await page.follow('It said no')
  await waitFor(() => expect(page.address()).toContain('bankAnswer=no'))
  await says('Your answer is now: the bank said no.')
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
  expect(page.text()).not.toContain('Ask another one')
  await page.press('It said no')
  expect(page.text()).toContain('Did the bank say no? Ask another one: banks answer differently.')
})

test('a browser that cannot print says so', async () => {
  vi.stubGlobal('print', undefined)
  Reflect.deleteProperty(window, 'print')
  const page = await openWizard(`/en/result/#${newcomer}`)
  await page.arriveAt('Order MinID. It is free.')
  await page.press('Print one page')
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
  await page.press('Print the plan')
  expect(printed).toBe(true)
  window.dispatchEvent(new Event('afterprint'))
  await waitFor(() => expect(folded()).toBe(false))
  vi.unstubAllGlobals()
})
