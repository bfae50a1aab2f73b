import { type EidId, optionsOf, type QuestionId, questionById } from '#rules'
import { type Exit, type Place, questionPlaces } from './questionGraph.ts'

/** What everybody who is asked a question has answered before, as far as she was asked. */
export type Asked = {
  readonly question: QuestionId
  readonly answers: readonly string[]
  /** Of a question about what she holds: what nobody of them holds. */
  readonly without: readonly EidId[]
}

/** The answers that everybody has given who is asked this question; only those that leave somebody out. */
export function askedOf(question: QuestionId): readonly Asked[] {
  const ways = questionPlaces()
    .filter((place) => place.question === question)
    .flatMap(waysTo)
  const earlier = [...new Set(ways.flatMap((way) => way.map(({ from }) => from.question)))]
  return earlier.flatMap((id) => {
    const exits = ways.flatMap((way) => way.filter(({ from }) => from.question === id).map(({ exit }) => exit))
    const all = optionsOf(questionById(id))
    const given = new Set(exits.flatMap((exit) => (exit.kind === 'one' ? exit.answers : all)))
    const without = exits
      .map((exit) => (exit.kind === 'held' ? exit.cases.map((held) => held.without).reduce(inBoth) : []))
      .reduce(inBoth)
    const isEverybody = given.size === all.length && without.length === 0
    return isEverybody ? [] : [{ question: id, answers: all.filter((answer) => given.has(answer)), without }]
  })
}

function inBoth(one: readonly EidId[], other: readonly EidId[]): readonly EidId[] {
  return one.filter((id) => other.includes(id))
}

type Way = readonly { readonly from: Place; readonly exit: Exit }[]

/** Every way through the places that ends at this one. */
function waysTo(place: Place): readonly Way[] {
  const before = questionPlaces().flatMap((from) =>
    from.exits.filter((exit) => exit.to === place).map((exit) => ({ from, exit })),
  )
  if (before.length === 0) return [[]]
  return before.flatMap((last) => waysTo(last.from).map((way) => [...way, last]))
}
