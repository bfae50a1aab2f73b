import { after, questionAt, valueAt } from './answerSpace.ts'
import type { Answers } from './answers.ts'
import type { ChangingId, QuestionId } from './data/questions.ts'
import type { Diagram } from './diagram.ts'
import { questionById } from './lookup.ts'
import { entriesOf, keysOf, pick } from './records.ts'
import { becomingOf, type WhatIf, withWhatIf } from './whatIf.ts'

/** The smallest sets of changes after which `isReached` holds; of those that change the same questions, the nearest. */
export function smallestSets<T>(
  diagram: Diagram<T>,
  isReached: (value: T) => boolean,
  changing: readonly ChangingId[],
  answers: Answers,
): readonly WhatIf[] {
  const fixed = keysOf(answers).filter((id) => !changing.some((each) => each === id))
  const left = after(diagram, pick(answers, fixed))
  const holds = (set: WhatIf) => {
    const { set: kept, answers: then } = withWhatIf(answers, set)
    return Object.keys(kept).length === Object.keys(set).length && after(diagram, then).values.every(isReached)
  }
  for (let size = 1; size <= changing.length; size++) {
    const sets = setsReaching(left, size, { answers, changing, isReached, known: new Map() }).filter(
      (set) => Object.keys(set).length === size && holds(set),
    )
    if (sets.length === 0) continue
    const distance = (set: WhatIf) => distanceOf(set, answers)
    return sets.filter((set) =>
      sets.every((other) => Object.keys(other).join() !== Object.keys(set).join() || distance(other) >= distance(set)),
    )
  }
  return []
}

type Search<T> = {
  readonly answers: Answers
  readonly changing: readonly ChangingId[]
  readonly isReached: (value: T) => boolean
  readonly known: Map<string, readonly WhatIf[]>
}

/** The changes, `budget` at most, along the branches of a diagram that end in a value that is good enough. */
function setsReaching<T>(node: Diagram<T>, budget: number, search: Search<T>): readonly WhatIf[] {
  const { answers, changing, isReached, known } = search
  const [place] = node.asks
  if (place === undefined) return node.values.every(isReached) ? [{}] : []
  if (!node.values.some(isReached)) return []
  const key = `${node.id} ${budget}`
  const before = known.get(key)
  if (before) return before
  const id = questionAt(place)
  const today = answers[id] ?? initialOf(id)
  const sets = new Map<string, WhatIf>()
  node.branches.forEach((next, branchAt) => {
    const value = valueAt(place, branchAt)
    const changed = today !== undefined && value !== today && changing.find((each) => each === id)
    if (changed && (budget === 0 || !becomingOf(changed, answers).includes(value))) return
    for (const rest of setsReaching(next, budget - Number(Boolean(changed)), search)) {
      const set = changed ? { [changed]: value, ...rest } : rest
      sets.set(JSON.stringify(set), set)
    }
  })
  const all = [...sets.values()]
  known.set(key, all)
  return all
}

function initialOf(id: QuestionId): string | undefined {
  const question = questionById(id)
  return 'initial' in question ? question.initial : undefined
}

/** How far the changed answers lie from today's, in steps of what each may become. */
export function distanceOf(set: WhatIf, answers: Answers): number {
  return entriesOf(set).reduce((sum, [id, answer]) => sum + becomingOf(id, answers).indexOf(answer), 0)
}
