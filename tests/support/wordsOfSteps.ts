import { type Step, type StepData, steps as stepData } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { result } from '../../src/i18n/en/result.ts'
import type { Texts } from '../../src/i18n/languages.ts'

const { ui } = result

export type Table = { readonly [id: string]: string }
export type Ids = readonly (string | undefined)[]

const words: Texts['result']['steps'] = result.steps

/** What is said of steps, under their ids; of how one is taken, under the id and the place of the sentence. */
export const titles = wordsOf(({ title }) => title)
export const mores = wordsOf(({ more }) => more)
export const buttons = wordsOf(({ button }) => button ?? '')
export const hows: Table = Object.fromEntries(
  stepData.flatMap(({ id }) => words[id].how.map((sentence, at) => [`${id} ${at}`, sentence])),
)
/** Each fact with its term, as it stands in a list of terms: "Where" and "At the bank" are read as one text. */
export const facts: { readonly [fact in 'cost' | 'wait' | 'where' | 'bring']: Table } = {
  cost: factsOf(ui.cost, ({ cost }) => result.cost[cost]),
  wait: factsOf(ui.wait, ({ wait }) => waitText(wait)),
  where: factsOf(ui.where, ({ id }) => words[id].where),
  bring: factsOf(ui.bring, ({ bring }) => core.lists.and(bring.map((each) => result.bring[each]))),
}

function factsOf(term: string, of: (step: StepData) => string): Table {
  return Object.fromEntries(stepData.map((step) => [step.id, of(step) && term + of(step)]))
}

function waitText(wait: StepData['wait']): string {
  if (wait === 'none') return result.waitNone
  if (wait === 'unknown') return result.waitUnknown
  const { least, most } = wait
  const { about, range } = result.time
  const weeks = least === most ? about({ most }) : range({ least, most })
  return weeks.charAt(0).toUpperCase() + weeks.slice(1)
}

function wordsOf(of: (texts: Texts['result']['steps'][Step['id']]) => string): Table {
  return Object.fromEntries(stepData.map(({ id }) => [id, of(words[id])]))
}

export const ids = (steps: readonly Step[]): Ids => steps.map(({ id }) => id)
export const howsOf = (steps: readonly Step[]): Ids =>
  steps.flatMap(({ id }) => words[id].how.map((_, at) => `${id} ${at}`))
export const stopsOf = (steps: readonly Step[]): Ids => steps.flatMap(({ stops }) => stops.map(({ id }) => id))
export const deadlinesOf = (steps: readonly Step[]): Ids => steps.flatMap(({ deadlines }) => deadlines)
export const asksOf = (steps: readonly Step[]): Ids => steps.map(({ asks }) => asks)
export const urlsOf = (steps: readonly Step[]): Ids => ids(steps.filter(({ url }) => url))
