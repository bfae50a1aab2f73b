import { type Answers, optionsOf } from './answers.ts'
import { type EidId, eids } from './data/eids.ts'
import { type ChoiceId, type QuestionId, questions, type When } from './data/questions.ts'
import { branch, combine, constant, type Diagram, given } from './diagram.ts'

/** What a diagram asks: a question with one answer, or whether the person holds an eID. In asking order. */
type Variable = { readonly values: readonly string[] } & (
  | { readonly question: ChoiceId; readonly eid?: undefined }
  | { readonly question: QuestionId; readonly eid: EidId }
)

const variables: readonly Variable[] = questions
  .filter(({ asked }) => asked === 'whileItMatters')
  .flatMap((question): readonly Variable[] =>
    question.kind === 'one'
      ? [{ question: question.id, values: optionsOf(question) }]
      : eids.map(({ id }) => ({ question: question.id, values: ['no', 'yes'], eid: id })),
  )

const yes = constant(true)
const no = constant(false)

/** True where the answers fit `when`. */
export function whenDiagram(when: { readonly [Q in QuestionId]?: readonly string[] } = {}): Diagram<boolean> {
  return variables.reduceRight((rest, { question, values }, place) => {
    const wanted = when[question]
    return wanted
      ? branch(
          place,
          values.map((value) => (wanted.includes(value) ? rest : no)),
        )
      : rest
  }, yes)
}

/** True where the person says that they hold this eID. */
export function saysToHold(eid: EidId): Diagram<boolean> {
  return branch(
    variables.findIndex((variable) => variable.eid === eid),
    [no, yes],
  )
}

/** A decision table: the value of the first row that fits, else `otherwise`. */
export function decisionTable<T>(
  rows: readonly { readonly when: When; readonly value: T }[],
  otherwise: T,
): Diagram<T> {
  return rows.reduceRight<Diagram<T>>(
    (rest, { when, value }) => combine(whenDiagram(when), rest, (fits, other) => (fits ? value : other)),
    constant(otherwise),
  )
}

/** The same diagram, in which an "I do not know which" has what the answers that it stands for have together. */
export function overPossibilities<T>(diagram: Diagram<T>, together: (one: T, other: T) => T): Diagram<T> {
  const [place] = diagram.asks
  if (place === undefined) return diagram
  const branches = diagram.branches.map((each) => overPossibilities(each, together))
  const { question: id, values } = variableAt(place)
  const question = questions.find((candidate) => candidate.id === id)
  if (question && 'standsFor' in question) {
    for (const [unsure, meant] of Object.entries<readonly string[]>(question.standsFor)) {
      const possible = meant.flatMap((value) => branches[values.indexOf(value)] ?? [])
      branches[values.indexOf(unsure)] = possible.reduce((one, other) => combine(one, other, together))
    }
  }
  return branch(place, branches)
}

/** What is left of a diagram once these answers are given. */
export function after<T>(diagram: Diagram<T>, answers: Answers): Diagram<T> {
  return given(diagram, placesIn(answers))
}

const latest: { answers?: Answers; places?: readonly (number | undefined)[] } = {}

/** For each variable the place of its value. Many diagrams are asked about the same answers in a row. */
function placesIn(answers: Answers): readonly (number | undefined)[] {
  if (latest.answers === answers && latest.places) return latest.places
  const places = variables.map(({ question, values, eid }) => {
    if (eid) return answers.have && Number(answers.have.includes(eid))
    const place = values.indexOf(answers[question] ?? '')
    return place < 0 ? undefined : place
  })
  latest.answers = answers
  latest.places = places
  return places
}

/** The questions that a diagram asks, in asking order. */
export function questionsIn(diagrams: readonly Diagram<unknown>[]): readonly QuestionId[] {
  const asked = new Set(diagrams.flatMap(({ asks }) => asks).map((place) => variables[place]?.question))
  return questions.map(({ id }) => id).filter((id) => asked.has(id))
}

/** The question of a variable. */
export function questionAt(place: number): QuestionId {
  return variableAt(place).question
}

/** The answer that a branch of a variable stands for. */
export function valueAt(place: number, branchAt: number): string {
  return variableAt(place).values[branchAt] ?? ''
}

function variableAt(place: number): Variable {
  return variables[place] as Variable
}
