import { describe, expect, test } from 'vitest'
import type { Answers } from '#rules'
import { toAddress } from '../../src/wizard/address.ts'
import { answerAt } from '../../src/wizard/location.ts'
import { addressIn, openLink } from '../support/openLink.ts'
import { resident } from '../support/person.ts'

const { answers } = resident.with({ idNumber: 'dNumber', services: ['myTax'] })
const link = toAddress('en', { page: 'result', answers })

/** Where the link to a result leads with this behind it. */
function opened(done: string) {
  const { answers, notice } = openLink(addressIn(`${link.pathname}${link.hash}${done}`))
  return { done: answers.done, notice }
}

describe('The taken steps in an address', () => {
  test.for([
    ['one', '&done=orderMinid', ['orderMinid'], undefined],
    ['two, in another order and case', '&done=REPORTMOVE,orderminid', ['orderMinid', 'reportMove'], undefined],
    ['one that no step has', '&done=orderPassport', undefined, 'ignored'],
    ['a list that is cut short', '&done=orderMinid,report', undefined, 'ignored'],
    ['a step that is not waited for', '&done=askBank', undefined, 'ignored'],
    ['none', '&done=', undefined, 'ignored'],
    ['two lists', '&done=orderMinid&done=reportMove', undefined, 'ignored'],
    ['one that never fits the answers', '&done=numberByMove', undefined, 'dropped'],
    ['one that fits and one that does not', '&done=orderMinid,numberByMove', ['orderMinid'], 'dropped'],
    ['one that is hypothetical', '&if.done=orderMinid', undefined, 'dropped'],
  ] as const)('are read: %s', ([, typed, done, notice]) => {
    expect(opened(typed)).toEqual({ done, notice })
  })

  test('stay while another answer changes, and go once the eID is held', () => {
    const taken: Answers = { ...answers, done: ['orderMinid', 'reportMove'] }
    const { location } = answerAt(taken, { question: 'services', answer: ['nav'] })
    expect(location).toMatchObject({ page: 'result', answers: { done: ['orderMinid', 'reportMove'] } })
    const held = answerAt(taken, { question: 'have', answer: ['minid'] })
    expect(held.location.answers.done).toEqual(['reportMove'])
  })
})
