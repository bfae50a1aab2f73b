import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openWizard } from '../support/openWizard.tsx'
import { age, have, idNumber, services } from '../support/questions.ts'

test('Continue with nothing chosen says what is missing, and how to mend it', async () => {
  const page = await openWizard('/en/age/#idNumber=dNumber&have=minid')
  await page.arriveAt(age.question)
  await page.proceed()

  const summary = await screen.findByRole('alert', { name: 'There is a problem' })
  expect(summary).toHaveFocus()
  expect(page.title()).toBe(`Error: ${age.question} – eID Finder`)
  expect(page.address()).toBe('/en/age/#idNumber=dNumber&have=minid')

  // the summary leads to the first option of the group, and the message is tied to the group
  const link = screen.getByRole('link', { name: 'Choose how old the person is' })
  expect(page.option(age.adult)).toHaveAttribute('id', link.getAttribute('href')?.slice(1))
  expect(screen.getByRole('group', { name: /How old is the person/ })).toHaveAccessibleDescription(
    /Choose how old the person is/,
  )
  expect(page.option(age.adult)).toBeInvalid()
})

test('Continue pressed again with nothing chosen leads to the summary again', async () => {
  const page = await openWizard('/en/age/#idNumber=dNumber&have=minid')
  await page.arriveAt(age.question)
  await page.proceed()
  await screen.findByRole('alert')
  await page.proceed()
  await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus())
})

test('a choice calms the page at once, and stays', async () => {
  const page = await openWizard('/en/age/#idNumber=dNumber&have=minid')
  await page.arriveAt(age.question)
  await page.proceed()
  await screen.findByRole('alert')
  await page.choose(age.teen)
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  expect(page.title()).toBe(`${age.question} – eID Finder`)
  expect(page.chosen()).toEqual([age.teen])
  expect(page.option(age.teen)).toHaveFocus()
  await page.proceed()
  await waitFor(() => expect(page.address()).toBe('/en/bank/#idNumber=dNumber&have=minid&age=teen'))
})

test.for([
  [have.question, '/en/have/#idNumber=dNumber', 'Select the electronic IDs that you have, or “None of these”'],
  [services.question, '/en/services/#idNumber=none', 'Select the services that you want, or “I am not sure”'],
] as const)('nothing chosen on "%s" is an error too, not an answer', async ([question, address, message]) => {
  const page = await openWizard(address)
  await page.arriveAt(question)
  await page.proceed()
  expect(await screen.findByRole('alert')).toHaveTextContent(message)
  expect(page.address()).toBe(address)
})

test('an answer that is taken away again is missing', async () => {
  const page = await openWizard('/en/have/#idNumber=dNumber&have=minid')
  await page.arriveAt(have.question)
  await page.choose('MinID')
  expect(page.chosen()).toEqual([])
  await page.proceed()
  await screen.findByRole('alert')
  expect(page.address()).toBe('/en/have/#idNumber=dNumber&have=minid')
})

test('"None of these" and the eIDs exclude each other', async () => {
  const page = await openWizard('/en/have/#idNumber=dNumber')
  await page.arriveAt(have.question)
  await page.choose('MinID', 'Buypass ID')
  expect(page.chosen()).toEqual(['MinID', 'Buypass ID'])
  await page.choose(have.none)
  expect(page.chosen()).toEqual([have.none])
  await page.choose('MinID')
  expect(page.chosen()).toEqual(['MinID'])
  await page.choose(have.none)
  await page.proceed()
  await waitFor(() => expect(page.address()).toBe('/en/age/#idNumber=dNumber&have=none'))
})

test('"Show me everything" and the services exclude each other', async () => {
  const page = await openWizard('/en/services/#idNumber=none')
  await page.arriveAt(services.question)
  await page.choose('NAV', 'Digipost', services.all)
  expect(page.chosen()).toEqual([services.all])
  await page.choose('Helsenorge')
  expect(page.chosen()).toEqual(['Helsenorge'])
  await page.choose(services.all)
  await page.proceed()
  await waitFor(() => expect(page.address()).toBe('/en/result/#idNumber=none&services=all'))
})

test('the options that stand apart come last, after "or"', async () => {
  const page = await openWizard('/en/have/#idNumber=dNumber')
  await page.arriveAt(have.question)
  expect(screen.getAllByRole('checkbox').at(-1)).toBe(page.option(have.none))
  expect(page.text()).toMatch(/or None of these/)
})

test('an option’s name is exactly its words; what it is stands beside it', async () => {
  const page = await openWizard('/en/id-number/')
  await page.arriveAt(idNumber.question)
  expect(screen.getByRole('radio', { name: idNumber.dNumber })).toHaveAccessibleDescription(
    '11 digits; the first is 4, 5, 6 or 7',
  )
})
