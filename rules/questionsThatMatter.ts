import { after, questionsIn } from './answerSpace.ts'
import type { Answers } from './answers.ts'
import type { QuestionId } from './data/questions.ts'
import type { Diagram } from './diagram.ts'
import { stepDiagrams } from './stepDiagrams.ts'
import { conditionDiagrams, verdictDiagrams } from './verdicts.ts'
import { serviceNoteDiagrams, wayDiagrams } from './ways.ts'

/** Everything that a person can be told and that depends on their answers. */
const tellableDiagrams: readonly Diagram<unknown>[] = [
  ...Object.values(verdictDiagrams),
  ...Object.values(wayDiagrams),
  ...conditionDiagrams,
  ...serviceNoteDiagrams,
  ...stepDiagrams,
]

const known = new Map<string, readonly QuestionId[]>()

/** The open questions whose answer can still change what the person is told, for some way of answering the rest. */
export function questionsThatMatter(answers: Answers): readonly QuestionId[] {
  const { services: _, ...rest } = answers
  const key = JSON.stringify(rest)
  const matter = known.get(key) ?? questionsIn(tellableDiagrams.map((diagram) => after(diagram, rest)))
  known.set(key, matter)
  return matter
}
