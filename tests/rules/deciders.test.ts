import { describe, expect, test } from 'vitest'
import { type Answers, type DecidedBy, deciders, type EidId, recommend } from '#rules'
import { law } from '../support/law.ts'
import { completeSheets } from '../support/person.ts'
import { eidIds } from '../support/published.ts'
import { inWords } from '../support/verdict.ts'

const withoutAny = completeSheets.filter(({ have }) => have?.length === 0)

type Waiting = { readonly answers: Answers; readonly eid: EidId }

/** Everybody who holds no eID, and has a verdict that depends on this one. */
function waitingFor(decider: DecidedBy): readonly Waiting[] {
  return withoutAny.flatMap((answers) =>
    eidIds.filter((eid) => said(answers, eid) === `depends on ${decider}`).map((eid) => ({ answers, eid })),
  )
}

function said(answers: Answers, eid: EidId): string {
  return inWords(recommend(answers).eids[eid].verdict)
}

describe('Whoever has the last word', () => {
  test('the bank and the kind of number are asked about, so a reply can be entered; the issuers are asked by hand', () => {
    const questions = Object.entries(deciders).map(([id, { reply }]) => [id, reply?.question])
    expect(Object.fromEntries(questions)).toEqual({
      bank: 'bankAnswer',
      numberKind: 'idNumber',
      buypass: undefined,
      commfides: undefined,
    })
  })

  law(
    'a bank that replies settles it: with its first reply she gets BankID, with its second she does not',
    waitingFor('bank'),
    ({ answers, eid }) => {
      const [yes, no, ...others] = deciders.bank.reply?.answers ?? []
      if (!yes || !no || others.length > 0) return false
      return (
        said({ ...answers, bankAnswer: yes } as Answers, eid) === 'yes' &&
        said({ ...answers, bankAnswer: no } as Answers, eid) === 'no'
      )
    },
  )

  law(
    'who learns which number she has, the better one first, depends on it no more',
    waitingFor('numberKind'),
    ({ answers, eid }) => {
      const replies = (deciders.numberKind.reply?.answers ?? []) as readonly string[]
      const verdicts = replies.map((idNumber) => said({ ...answers, idNumber } as Answers, eid))
      return (
        replies.join() === 'nationalNumber,dNumber' &&
        new Set(verdicts).size === 2 &&
        !verdicts.includes('depends on numberKind')
      )
    },
  )
})
