import { describe, expect, test } from 'vitest'
import { type Answers, type QuestionId, questions, recommend, type Verdict } from '#rules'
import type { Partial } from '../../support/bruteForce.ts'
import { law } from '../../support/law.ts'
import { eidIds } from '../../support/published.ts'

const order: readonly QuestionId[] = questions.map(({ id }) => id)

/** The same sheet, written from the last answer to the first. */
function backwards({ have, ...answers }: Answers): Answers {
  const written = Object.fromEntries(Object.entries(answers).reverse())
  return have ? { ...written, have: [...have].reverse() } : written
}

/** What is said of sheets that are filled in partly, held against every way of answering the rest. */
export function partialLaws(sheets: readonly Partial[]): void {
  const said = sheets.map((sheet) => ({ sheet, eids: recommend(backwards(sheet.answers)).eids }))
  const lawOfPartial = (
    inWords: string,
    holds: (sheet: Partial, verdict: Verdict, eid: (typeof eidIds)[number]) => boolean,
  ) =>
    law(
      inWords,
      said,
      ({ sheet, eids }) => eidIds.every((eid) => holds(sheet, eids[eid].verdict, eid)),
      ({ sheet, eids }) => ({
        answers: sheet.answers,
        verdicts: eidIds.map((eid) => `${eid} ${eids[eid].verdict.kind}`),
      }),
    )

  describe('For every partial sheet, in whatever order it is written', () => {
    test('there are 32,640 of them, those that no person would fill in so included', () => {
      expect(sheets.length).toBe(5 * 17 * 4 * 4 * 4 * 6)
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
        const missing = verdict.kind === 'unknown' ? verdict.missing : []
        return missing.join() === order.filter((id) => sheet.canChange(id, eid)).join()
      },
    )

    lawOfPartial('a verdict that is known already has its reasons, with sources', (_sheet, { kind, reasons }) => {
      return kind === 'unknown' || (reasons.length > 0 && reasons.every(({ sources }) => sources.length > 0))
    })
  })
}
