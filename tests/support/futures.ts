import { type Advice, type Answers, advise, type Change, type ChangingId, changes, type Supposition } from '#rules'
import { becoming } from './becoming.ts'
import { everyAsked } from './everyWalk.ts'
import { serviceChoices } from './person.ts'
import { supposed } from './supposed.ts'

const changing = Object.keys(becoming) as readonly ChangingId[]

/** What an answer may become; a bank that nobody asked yet has not answered. Nobody sends a child to a bank. */
export function futureOf(id: ChangingId, answers: Answers): readonly string[] {
  const isBanks = id === 'bank' || id === 'bankAnswer'
  if (isBanks && answers.age === 'child') return []
  return becoming[id][answers[id] ?? (id === 'bankAnswer' ? 'notAsked' : '')] ?? []
}

/** What somebody's answers may become, with what the rules would then say. */
export type Future = { readonly set: Supposition; readonly answers: Answers; readonly outcome: Advice }

/** Somebody as she is asked, what she is told may change, and every way in which her answers may become others. */
export type Changeable = {
  readonly answers: Answers
  readonly now: Advice
  readonly offered: readonly Change[]
  readonly futures: readonly Future[]
}

/** Verdicts and reach do not hang on the choice of services (a law in everyChoice.test.ts), so they are worked out once. */
const outcomes = new Map(everyAsked.map((answers) => [keyOf(answers), advise(answers)]))

function keyOf({ idNumber, have, age, bank, bankAnswer, document }: Answers): string {
  return [idNumber, have?.join('+'), age, bank, bankAnswer, document].join()
}

function outcomeOf(answers: Answers): Advice {
  const outcome = outcomes.get(keyOf(answers)) ?? advise(answers)
  outcomes.set(keyOf(answers), outcome)
  return outcome
}

/** Every future in which all that is supposed would be asked; today is not among them. */
function futuresOf(answers: Answers): readonly Future[] {
  const sets = changing.reduce<readonly Supposition[]>(
    (all, id) => all.flatMap((set) => [set, ...futureOf(id, answers).map((answer) => ({ ...set, [id]: answer }))]),
    [{}],
  )
  return sets.flatMap((set) => {
    const ids = Object.keys(set) as ChangingId[]
    const sheet = supposed(answers, set)
    const isWhole = ids.length > 0 && ids.every((id) => sheet[id] === set[id])
    return isWhole ? [{ set, answers: sheet, outcome: outcomeOf(sheet) }] : []
  })
}

/** The same for the same changes, in whatever order they stand. */
export function nameOf(set: Supposition): string {
  return JSON.stringify(Object.entries(set).sort())
}

/** What comes of this change for her; nothing, if nobody would ask her all of it. */
export function futureWith(set: Supposition, { futures }: Changeable): Future | undefined {
  return futures.find((future) => nameOf(future.set) === nameOf(set))
}

/** True for a smaller change: it makes some of the changes and not all, or the same with one nearer answer. */
export function isSmaller(lesser: Supposition, set: Supposition, answers: Answers): boolean {
  const [some, ids] = [Object.keys(lesser), Object.keys(set)] as [ChangingId[], ChangingId[]]
  if (!some.every((id) => ids.includes(id))) return false
  if (some.length < ids.length) return some.every((id) => lesser[id] === set[id])
  const place = (id: ChangingId, from: Supposition) => futureOf(id, answers).indexOf(from[id] as string)
  const differing = ids.filter((id) => lesser[id] !== set[id])
  return differing.length === 1 && differing.every((id) => place(id, lesser) < place(id, set))
}

/**
 * Everybody as she is asked, wanting to see everything: then she has every goal that there can be. And once more with each
 * other choice of services in turn; what she is told of then must be among what she was told before.
 */
export const changeable: readonly { readonly all: Changeable; readonly some: Changeable }[] = everyAsked.map(
  (answers, place) => {
    const known = { now: outcomeOf(answers), futures: futuresOf(answers) }
    const told = (sheet: Answers): Changeable => ({ ...known, answers: sheet, offered: changes(sheet) })
    const services = serviceChoices[place % (serviceChoices.length - 1)] ?? []
    return { all: told(answers), some: told({ ...answers, services }) }
  },
)
