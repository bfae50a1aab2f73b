import { type Answers, type Recommendation, recommend } from '#rules'
import { completeSheets } from './person.ts'

/** A person, and all that the rules say to her. */
export type Case = { readonly answers: Answers; readonly result: Recommendation }

/** What the rules say on every complete sheet to somebody who wants to see everything. Shared by all files that a worker runs. */
export const everybody: readonly Case[] = completeSheets.map((sheet) => {
  const answers: Answers = { ...sheet, services: 'all' }
  return { answers, result: recommend(answers) }
})

const byAnswers = new Map(everybody.map((person) => [keyOf(person.answers), person]))

function keyOf({ idNumber, have = [], age, bank, bankAnswer, document }: Answers): string {
  return [idNumber, [...have].sort().join('+'), age, bank, bank === 'none' ? '' : bankAnswer, document].join()
}

/** The person with these answers, in whatever order they stand. */
export function personLike(answers: Answers): Case {
  const person = byAnswers.get(keyOf(answers))
  if (!person) throw new Error(`No complete sheet has these answers: ${JSON.stringify(answers)}`)
  return person
}
