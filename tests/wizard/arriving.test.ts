import { describe, expect, test } from 'vitest'
import type { Answers } from '#rules'
import type { WizardLocation, WizardPage } from '../../src/wizard/location.ts'
import { wizardAt } from '../../src/wizard/wizardMachine.ts'
import { arrivalOf, type Event, follow, visited } from '../support/machine.ts'
import { applicant, newcomer } from '../support/person.ts'

describe('Arriving', () => {
  test('the wizard starts without a known address or answers', () => {
    expect(wizardAt('stay').value).toEqual({ address: 'unread', page: { stay: 'idle' } })
    expect(wizardAt('stay').context).toEqual({ answers: {} })
  })

  const modes: readonly (readonly [what: string, WizardPage, Answers, state: unknown])[] = [
    ['a visit to the start starts', 'start', {}, 'start'],
    ['a visit to the first question shows no error', 'idNumber', {}, { idNumber: 'idle' }],
    ['a visit to a later question shows no error', 'bank', newcomer.answers, { bank: 'idle' }],
    ['a visit to the result shows it', 'result', newcomer.answers, 'result'],
    ['a visit to two situations side by side is read', 'compare', newcomer.answers, 'compare'],
    ['a visit to the page about eIDs is read', 'about', newcomer.answers, 'about'],
  ]

  test.for(modes)('%s, keeping the answers', ([, page, answers, state]) => {
    const visit = follow(visited(page, answers))
    expect(visit.state.value).toEqual({ address: 'read', page: state })
    expect(arrivalOf(visit)).toEqual({ page, answers, notice: undefined })
    expect(visit.emitted).toEqual([])
  })

  test('a visit to another location replaces the one before', () => {
    const visit = follow(visited('result', newcomer.answers), visited('start'))
    expect(visit.state.value.page).toBe('start')
    expect(arrivalOf(visit)).toEqual({ page: 'start', answers: {}, notice: undefined })
  })

  test('an early visit to the result opens the next question, with a notice', () => {
    const { document: _, ...early } = newcomer.answers
    expect(arrivalOf(follow(visited('result', early)))).toEqual({
      page: 'document',
      answers: early,
      notice: 'incomplete',
    })
  })
})

describe('Odd arrivals', () => {
  const rows: readonly (readonly [what: string, Event, WizardLocation, notice: string | undefined])[] = [
    [
      'a link that is partly unknown',
      visited('stay', { idNumber: 'dNumber' }, true),
      { page: 'stay', answers: { idNumber: 'dNumber' } },
      'ignored',
    ],
    [
      'a link to an unreachable question',
      visited('document', { idNumber: 'dNumber', have: [] }),
      { page: 'stay', answers: { idNumber: 'dNumber', have: [] } },
      'incomplete',
    ],
    [
      'a link to an unasked question',
      visited('bankAnswer', newcomer.answers),
      { page: 'result', answers: newcomer.answers },
      undefined,
    ],
    [
      'a link with unasked answers',
      visited('result', { ...newcomer.answers, stay: 'living', idNumber: 'none' }),
      { page: 'result', answers: applicant.answers },
      'dropped',
    ],
    [
      'an eID without a number',
      visited('result', applicant.with({ have: ['bankid'] }).answers),
      { page: 'result', answers: applicant.answers },
      'dropped',
    ],
  ]

  test.for(rows)('%s opens the nearest reachable location, with its notice', ([, event, location, notice]) => {
    expect(arrivalOf(follow(event))).toEqual({ ...location, notice })
  })

  test('the next valid address clears the notice', () => {
    const visit = follow(visited('stay', { idNumber: 'dNumber' }, true), visited('stay', { idNumber: 'dNumber' }))
    expect(arrivalOf(visit).notice).toBeUndefined()
  })
})
