import { expect, test } from 'vitest'
import { type Answers, accessRank, preview, recommend, type ServiceId, services, walk } from '#rules'
import { completeSheets } from '../support/person.ts'

const decisive = ['idNumber', 'have', 'age', 'bank', 'bankAnswer', 'document'] as const
const ids = services.map(({ id }) => id)
const sheets = completeSheets()
/** What nobody would ask her is no way of answering. */
const reaches = sheets.map((sheet) => recommend(walk(sheet).answers).services)

/** A partial sheet keeps some answers of a complete one: its completions are the sheets that agree with it. */
function completionsOf(partial: Answers): readonly number[] {
  const given = decisive.filter((id) => partial[id] !== undefined)
  return sheets.flatMap((sheet, place) =>
    given.every((id) => JSON.stringify(sheet[id]) === JSON.stringify(partial[id])) ? [place] : [],
  )
}

function bruteForce(partial: Answers): Record<ServiceId, { least: string; most: string }> {
  const all = completionsOf(partial).map((place) => reaches[place] as (typeof reaches)[number])
  return Object.fromEntries(
    ids.map((id) => {
      const now = all.map((outcome) => outcome[id].reach.now).sort((one, other) => accessRank(one) - accessRank(other))
      const possible = all
        .map((outcome) => outcome[id].reach.possible)
        .sort((one, other) => accessRank(one) - accessRank(other))
      return [id, { least: now[0], most: possible.at(-1) }]
    }),
  ) as Record<ServiceId, { least: string; most: string }>
}

/** Every way of answering the first questions that people are asked, in the order in which they come. */
function prefixes(): readonly Answers[] {
  const seen = new Map<string, Answers>()
  for (const sheet of sheets) {
    const { asked } = walk(sheet)
    for (let length = 0; length <= asked.length; length++) {
      const given = asked.slice(0, length).filter((id) => sheet[id] !== undefined)
      const partial = Object.fromEntries(given.map((id) => [id, sheet[id]])) as Answers
      seen.set(JSON.stringify(partial), partial)
    }
  }
  return [...seen.values()]
}

test('the preview of every sheet that is filled in from the start is exact', () => {
  const wrong = prefixes()
    .filter((_partial, place) => place % 7 === 0)
    .filter((partial) => JSON.stringify(preview(partial)) !== JSON.stringify(bruteForce(partial)))
  expect(wrong).toEqual([])
})

function wrongly(prospects: ReturnType<typeof preview>, outcomes: (typeof reaches)[number]): boolean {
  return ids.some((id) => {
    const { now, possible } = outcomes[id].reach
    return prospects[id].least !== now || prospects[id].most !== possible
  })
}

test('the preview of a complete sheet is its reach', () => {
  const wrong = sheets.filter((sheet, place) =>
    wrongly(preview(walk(sheet).answers), reaches[place] as (typeof reaches)[number]),
  )
  expect(wrong).toEqual([])
})
