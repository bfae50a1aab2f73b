import {
  type Answers,
  type EidId,
  eids,
  nextQuestion,
  type Question,
  type QuestionId,
  questionById,
  questions,
} from '#rules'

/** One place in the questions. Places that go on alike are one, however somebody came there. */
export type Place = {
  readonly question: QuestionId
  /** "4b": the number of the question, and a letter where it has several places. */
  readonly name: string
  readonly exits: readonly Exit[]
}

/** Where some answers lead; nowhere when nothing is left to ask. */
export type Exit = { readonly to: Place | undefined } & (
  | { readonly kind: 'any' }
  | { readonly kind: 'one'; readonly answers: readonly string[] }
  | { readonly kind: 'held'; readonly cases: readonly Held[] }
)

/** What somebody holds who has all of the one and none of the other; the rest does not matter. */
export type Held = { readonly with: readonly EidId[]; readonly without: readonly EidId[] }

let known: readonly Place[] | undefined

/** The places of the questions, in asking order, found by asking the running rules about every answer. */
export function questionPlaces(): readonly Place[] {
  known ??= findAll()
  return known
}

type Found = { -readonly [K in keyof Place]: Place[K] }

function findAll(): readonly Place[] {
  const found = new Map<string, Found>()
  find({}, found)
  const latestFirst = [...found.values()].reverse()
  return questions.flatMap(({ id }, order) => {
    const same = latestFirst.filter(({ question }) => question === id)
    for (const [letter, place] of same.entries()) {
      place.name = `${order + 1}${same.length > 1 ? String.fromCharCode(97 + letter) : ''}`
    }
    return same
  })
}

/** The place after these answers. Two that have the same exits are one. */
function find(answers: Answers, found: Map<string, Found>): Found | undefined {
  const id = nextQuestion(answers)
  if (!id) return undefined
  const exits = exitsOf(questionById(id), (answer) => find({ ...answers, [id]: answer } as Answers, found))
  const key = JSON.stringify([id, exits.map(({ to, ...exit }) => [exit, to?.name])])
  const place = found.get(key) ?? { question: id, exits, name: `${found.size}` }
  found.set(key, place)
  return place
}

function exitsOf(question: Question, after: (answer: unknown) => Found | undefined): readonly Exit[] {
  if (question.kind === 'one') {
    const ways = question.answers.map((answer) => ({ answer, to: after(answer) }))
    return distinct(ways).map((to) => {
      const answers = ways.filter((way) => way.to === to).map(({ answer }) => answer)
      return answers.length === ways.length ? { kind: 'any', to } : { kind: 'one', answers, to }
    })
  }
  if (question.of === 'services') return [{ kind: 'any', to: after(question.apart) }]
  const nothing = after([])
  const alone = eids.map(({ id }) => ({ set: [id], to: after([id]) }))
  const mattering = alone.filter(({ to }) => to !== nothing).flatMap(({ set }) => set)
  const cases = casesOf(
    subsets(mattering).map(
      (set) => alone.find((way) => way.set.join() === set.join()) ?? { set, to: set.length > 0 ? after(set) : nothing },
    ),
    mattering,
  )
  return distinct(cases).map((to) => ({
    kind: 'held',
    cases: cases.filter((each) => each.to === to).map(({ held }) => held),
    to,
  }))
}

type Way = { readonly to: Found | undefined }

function distinct(ways: readonly Way[]): readonly (Found | undefined)[] {
  return [...new Set(ways.map(({ to }) => to))]
}

/** The cases that lead to different places: first the eIDs that decide alone, one after the other, then the rest. */
function casesOf(
  ways: readonly (Way & { readonly set: readonly EidId[] })[],
  ids: readonly EidId[],
  without: readonly EidId[] = [],
): readonly (Way & { readonly held: Held })[] {
  if (distinct(ways).length <= 1) return [{ held: { with: [], without }, to: ways[0]?.to }]
  const having = (id: EidId) => ways.filter(({ set }) => set.includes(id))
  const decisive = ids.find((id) => distinct(having(id)).length === 1)
  if (!decisive) {
    return ways.map(({ set, to }) => ({ held: { with: set, without: ids.filter((id) => !set.includes(id)) }, to }))
  }
  return [
    { held: { with: [decisive], without }, to: having(decisive)[0]?.to },
    ...casesOf(
      ways.filter(({ set }) => !set.includes(decisive)),
      ids.filter((id) => id !== decisive),
      [...without, decisive],
    ),
  ]
}

/** Every set of these eIDs. */
function subsets(ids: readonly EidId[]): readonly (readonly EidId[])[] {
  const [first, ...rest] = ids
  if (first === undefined) return [[]]
  return subsets(rest).flatMap((set) => [set, [first, ...set]])
}
