import { type Answers, type EidId, eids, openQuestions, type QuestionId, questions } from '#rules'

/** What everyone who is asked a question has answered before, where that leaves someone out. */
export type ConditionToBeAsked = {
  readonly question: QuestionId
  readonly answers: readonly string[]
  /** Of the question about held eIDs: those that no one of them holds. */
  readonly notHeld: readonly EidId[]
}

/** For each earlier question that leaves someone out, the answers after which this question may still come. */
export function conditionsToBeAsked(question: QuestionId): readonly ConditionToBeAsked[] {
  const mayCome = (answers: Answers) => openQuestions(answers).includes(question)
  const earlier = questions.slice(
    0,
    questions.findIndex(({ id }) => id === question),
  )
  return earlier.flatMap((before): readonly ConditionToBeAsked[] => {
    if (before.kind === 'one') {
      const all: readonly string[] = before.answers
      const answers = all.filter((answer) => mayCome({ [before.id]: answer } as Answers))
      return answers.length < all.length ? [{ question: before.id, answers, notHeld: [] }] : []
    }
    const notHeld = eids.map(({ id }) => id).filter((id) => !mayCome({ have: [id] }))
    return notHeld.length > 0 ? [{ question: before.id, answers: [], notHeld }] : []
  })
}
