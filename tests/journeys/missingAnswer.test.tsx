import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'
import { titleOf } from '../support/questionTexts.ts'

const everything = 'I am not sure – show me everything'
const problem = { name: 'There is a problem' }
const chosenAge = '#stay=living&age=adult&idNumber=dNumber'

test('Continue with nothing chosen says what is missing, and leads there', async () => {
  const page = await openWizard('/en/age/#stay=living&idNumber=dNumber')
  await page.arriveAt(titleOf('age'))
  await page.proceed()

  const summary = await screen.findByRole('region', { name: 'There is a problem' })
  expect(summary).toHaveFocus()
  expect(page.title()).toBe(`Error: ${titleOf('age')} – eID Finder`)
  expect(page.address()).toBe('/en/age/#stay=living&idNumber=dNumber')

  // the summary leads to the first option of the group, and the message is tied to the group
  const link = screen.getByRole('link', { name: 'Choose how old the person is' })
  expect(page.option('18 or older')).toHaveAttribute('id', link.getAttribute('href')?.slice(1))
  expect(screen.getByRole('group', { name: /How old is the person/ })).toHaveAccessibleDescription(
    /Choose how old the person is/,
  )
  expect(page.option('18 or older')).toBeInvalid()
  expect(page.option('18 or older')).toHaveAccessibleDescription('Choose how old the person is')
})

test('with an error, an option still has the hint below it', async () => {
  const page = await openWizard('/en/id-number/')
  await page.arriveAt(titleOf('idNumber'))
  const option = page.option('D number (D-nummer)')
  const hint = option.getAttribute('aria-describedby')
  expect(hint).toBeTruthy()
  await page.proceed()
  await screen.findByRole('region', problem)
  expect(option.getAttribute('aria-describedby')?.split(' ')).toContain(hint)
})

test('Continue pressed again moves focus to the error summary again', async () => {
  const page = await openWizard('/en/age/#stay=living&idNumber=dNumber')
  await page.arriveAt(titleOf('age'))
  await page.proceed()
  await screen.findByRole('region', problem)
  await page.proceed()
  await waitFor(() => expect(screen.getByRole('region', problem)).toHaveFocus())
})

test('a choice clears the error at once, and stays', async () => {
  const page = await openWizard('/en/age/#stay=living&idNumber=dNumber')
  await page.arriveAt(titleOf('age'))
  await page.proceed()
  await screen.findByRole('region', problem)
  await page.choose('16 or 17')
  await waitFor(() => expect(screen.queryByRole('region', problem)).not.toBeInTheDocument())
  expect(page.title()).toBe(`${titleOf('age')} – eID Finder`)
  expect(page.chosen()).toEqual(['16 or 17'])
  expect(page.option('16 or 17')).toHaveFocus()
  await page.proceed()
  await waitFor(() => expect(page.address()).toBe('/en/have/#stay=living&age=from16&idNumber=dNumber'))
})

test.for([
  ['have', `/en/have/${chosenAge}`, 'Select the electronic IDs that you have, or “None of these”'],
  [
    'services',
    '/en/services/#stay=living&age=adult&idNumber=none',
    'Select the services that you want, or “I am not sure”',
  ],
] as const)('nothing chosen in the question %s is an error, not an answer', async ([question, address, message]) => {
  const page = await openWizard(address)
  await page.arriveAt(titleOf(question))
  await page.proceed()
  expect(await screen.findByRole('region', problem)).toHaveTextContent(message)
  expect(page.address()).toBe(address)
})

test('an answer that is unticked again is missing', async () => {
  const page = await openWizard(`/en/have/${chosenAge.replace('adult', 'adult&have=minid')}`)
  await page.arriveAt(titleOf('have'))
  await page.choose('MinID')
  expect(page.chosen()).toEqual([])
  await page.proceed()
  await screen.findByRole('region', problem)
  expect(page.address()).toBe(`/en/have/${chosenAge.replace('adult', 'adult&have=minid')}`)
})

test('"None of these" and the eIDs exclude each other', async () => {
  const page = await openWizard(`/en/have/${chosenAge}`)
  await page.arriveAt(titleOf('have'))
  await page.choose('MinID', 'Buypass ID')
  expect(page.chosen()).toEqual(['MinID', 'Buypass ID'])
  await page.choose('None of these')
  expect(page.chosen()).toEqual(['None of these'])
  await page.choose('MinID')
  expect(page.chosen()).toEqual(['MinID'])
  await page.choose('None of these')
  await page.proceed()
  await waitFor(() => expect(page.address()).toBe(`/en/bank/${chosenAge.replace('adult', 'adult&have=none')}`))
})

test('"Show me everything" and the services exclude each other', async () => {
  const page = await openWizard('/en/services/#stay=living&age=adult&idNumber=none')
  await page.arriveAt(titleOf('services'))
  await page.choose('NAV', 'Digipost', everything)
  expect(page.chosen()).toEqual([everything])
  await page.choose('Helsenorge')
  expect(page.chosen()).toEqual(['Helsenorge'])
  await page.choose(everything)
  await page.proceed()
  await waitFor(() => expect(page.address()).toBe('/en/result/#stay=living&age=adult&services=all&idNumber=none'))
})

test('the exclusive option comes last, after "or"', async () => {
  const page = await openWizard(`/en/have/${chosenAge}`)
  await page.arriveAt(titleOf('have'))
  expect(screen.getAllByRole('checkbox').slice(-1)[0]).toBe(page.option('None of these'))
  expect(page.text()).toMatch(/or None of these/)
})

test('an option is named by its label and described by its hint', async () => {
  const page = await openWizard('/en/id-number/')
  await page.arriveAt(titleOf('idNumber'))
  expect(screen.getByRole('radio', { name: 'D number (D-nummer)' })).toHaveAccessibleDescription(
    'Starts with 4, 5, 6 or 7',
  )
})
