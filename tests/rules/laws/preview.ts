import { describe } from 'vitest'
import { type Answers, preview } from '#rules'
import type { Bounds, Partial } from '../../support/bruteForce.ts'
import { law } from '../../support/law.ts'
import { rank } from '../../support/published.ts'
import { hasAll, rungs } from '../../support/rungs.ts'

/** What a preview says, as numbers: they are quick to compare. */
type Foreseen = { readonly sheet: Partial; readonly prospects: Bounds }

/** What is shown while answering: the least and the most that the rest can still bring. */
export function previewLaws(sheets: readonly Partial[]): void {
  const foreseen = sheets.map((sheet): Foreseen => {
    const prospects = Object.values(preview(sheet.answers))
    const [least, most] = [prospects.map((one) => rank(one.least)), prospects.map((one) => rank(one.most))]
    return { sheet, prospects: { least, most } }
  })
  const byAnswers = new Map(foreseen.map((each) => [keyOf(each.sheet.answers), each]))
  const show = ({ sheet, prospects }: Foreseen) => ({ answers: sheet.answers, prospects })

  describe('The preview of every partial sheet', () => {
    law(
      'is exact: the least and the most that any way of answering the rest brings',
      foreseen,
      ({ sheet, prospects }) => {
        const { least, most } = sheet.bounds()
        return prospects.least.join() === least.join() && prospects.most.join() === most.join()
      },
      show,
    )

    const climbs = foreseen.flatMap((less) =>
      Object.values(rungs)
        .flat()
        .filter(([from]) => hasAll(from, less.sheet.answers))
        .flatMap(([, to]) => {
          const more = byAnswers.get(keyOf({ ...less.sheet.answers, ...to }))
          return more ? [{ less, more }] : []
        }),
    )

    law(
      'never loses anything with more access',
      climbs,
      ({ less, more }) =>
        (['least', 'most'] as const).every((end) =>
          less.prospects[end].every((open, place) => open <= (more.prospects[end][place] as number)),
        ),
      ({ less, more }) => ({ less: less.sheet.answers, more: more.sheet.answers }),
    )
  })
}

function keyOf({ idNumber, have, age, bank, bankAnswer, document }: Answers): string {
  return [idNumber, have ? `[${have}]` : '', age, bank, bankAnswer, document].join()
}
