import { type ChoiceId, type Question, questionById, type When } from '#rules'
import { useTexts } from '../i18n/texts.ts'

/** The words of one option of a question with one answer. */
export function useAnswerWords(): (question: ChoiceId, answer: string) => string {
  const { questions } = useTexts('core')
  return (question, answer) => (questions[question].options as { readonly [answer: string]: string })[answer] ?? answer
}

/** What a part of the rules asks for, as one phrase for each question that it names. */
export function useWhenWords(): (when: When | undefined) => readonly string[] {
  const { questions } = useTexts('core')
  const { all } = useTexts('rules')
  const answerWords = useAnswerWords()
  return (when = {}) =>
    (Object.keys(when) as ChoiceId[]).map((id) =>
      all.answers(
        questions[id].short,
        (when[id] ?? []).map((answer) => answerWords(id, answer)),
      ),
    )
}

/** Without the answers that only stand for others: a decision table is read with what they stand for. */
export function withoutStandIns(when: When): When {
  return Object.fromEntries(
    Object.entries(when).map(([id, answers]) => {
      const standIns = standInsOf(questionById(id as ChoiceId))
      return [id, answers.filter((answer) => !(answer in standIns))]
    }),
  )
}

/** The answers of a question that mean "one of these", with what they stand for. */
export function standInsOf(question: Question): { readonly [answer: string]: readonly string[] } {
  return 'standsFor' in question ? question.standsFor : {}
}
