import { describe, expect, test } from 'vitest'
import { type Answers, advise, type EidId, type QuestionId, questions, type Verdict, type VerdictKind } from '#rules'
import { groundsOf, type Partial } from '../../support/bruteForce.ts'
import { everyAnswer } from '../../support/everyWalk.ts'
import { all, law } from '../../support/law.ts'
import { eidIds } from '../../support/published.ts'

const order: readonly QuestionId[] = questions.map(({ id }) => id)

/** The same sheet, written from the last answer to the first. */
function backwards({ have, ...answers }: Answers): Answers {
  const written = Object.fromEntries(Object.entries(answers).reverse())
  return have ? { ...written, have: [...have].reverse() } : written
}

/** As much of a verdict as these laws look at: there are many. */
type Short = {
  readonly kind: VerdictKind
  readonly missing: string
  readonly isGrounded: boolean
  readonly grounds: readonly string[]
}

function inShort(verdict: Verdict): Short {
  const { kind, reasons } = verdict
  const isGrounded = reasons.length > 0 && reasons.every(({ sources }) => sources.length > 0)
  return { kind, missing: kind === 'unknown' ? verdict.missing.join() : '', isGrounded, grounds: groundsOf(verdict) }
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((item) => others.includes(item))
}

/** What is said of sheets that are filled in partly, held against every way of answering the rest. */
export function partialLaws(sheets: readonly Partial[]): void {
  const said = sheets.map((sheet) => {
    const outcome = advise(backwards(sheet.answers)).eids
    return { sheet, verdicts: eidIds.map((eid) => ({ eid, ...inShort(outcome[eid].verdict) })) }
  })
  const lawOfPartial = (words: string, holds: (sheet: Partial, verdict: Short, eid: EidId) => boolean | undefined) =>
    law(
      words,
      said,
      ({ sheet, verdicts }) => all(verdicts.map((verdict) => holds(sheet, verdict, verdict.eid))),
      ({ sheet, verdicts }) => ({ answers: sheet.answers, verdicts }),
    )

  describe('For every partial sheet, in whatever order it is written', () => {
    test('there is one for each way of answering or leaving open, those that no person would fill in so included', () => {
      const decisive = order.filter((id) => id !== 'services')
      const expected = decisive.reduce((product, id) => product * (everyAnswer(id).length + 1), 1)
      expect(new Set(sheets.map(({ answers }) => JSON.stringify(answers))).size).toBe(expected)
      expect(sheets.length).toBe(expected)
    })

    lawOfPartial(
      'a verdict is unknown exactly when the rest can still change it, and else the only one that can come',
      (sheet, { kind }, eid) => {
        const [only, ...others] = sheet.kinds(eid)
        return kind === (others.length > 0 ? 'unknown' : only)
      },
    )

    lawOfPartial(
      'missing are exactly the open questions that can change it, in asking order',
      (sheet, verdict, eid) => {
        return verdict.missing === order.filter((id) => sheet.canChange(id, eid)).join()
      },
    )

    lawOfPartial('a verdict that is known already has its reasons, with sources', (_sheet, { kind, isGrounded }) => {
      return kind === 'unknown' ? undefined : isGrounded
    })

    const startingWith = (word: string, grounds: readonly string[]) =>
      grounds.filter((ground) => ground.startsWith(word))

    lawOfPartial(
      'the reasons of a known verdict hold however the rest is answered; only where none does, they are all that may',
      (sheet, { kind, grounds }, eid) => {
        if (kind === 'unknown') return undefined
        const { some, every } = sheet.grounds(eid)
        const sure = startingWith('because', every)
        return isSame(startingWith('because', grounds), sure.length > 0 ? sure : startingWith('because', some))
      },
    )

    for (const [kind, word] of [
      ['depends', 'depends on'],
      ['unneeded', 'unneeded by'],
    ] as const)
      lawOfPartial(
        `a verdict that is “${word}” names one that it will name however the rest is answered; only where there is none, one that it may`,
        (sheet, verdict, eid) => {
          if (verdict.kind !== kind) return undefined
          const { some, every } = sheet.grounds(eid)
          const sure = startingWith(word, every)
          const [named, ...others] = startingWith(word, verdict.grounds)
          return named !== undefined && others.length === 0 && (sure.length > 0 ? sure : some).includes(named)
        },
      )
  })
}
