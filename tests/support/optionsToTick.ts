import { type Answers, type QuestionId, questionById } from '#rules'
import { optionElementId } from '../../src/questions/Options.tsx'

/** The element ids of the options that give this answer to a question. */
export function optionsToTick(id: QuestionId, answers: Answers): readonly string[] {
  const question = questionById(id)
  const answer = answers[id] ?? []
  const picked = answer.length === 0 && 'exclusive' in question ? [question.exclusive] : [answer].flat()
  return picked.map((option) => optionElementId(id, option))
}
