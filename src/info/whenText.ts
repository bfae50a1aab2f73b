import { entriesOf, type Question, questionById, type When } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { useOptionWords } from '../questions/Options.tsx'

/** What a part of the rules asks for, as one phrase for each question that it names. */
export function useWhenWords(): (when: When | undefined) => readonly string[] {
  const { questions } = useTexts('core')
  const { all } = useTexts('rules')
  const wordsOf = useOptionWords()
  return (when = {}) =>
    entriesOf(when).map(([id, answers]) =>
      all.answers(
        questions[id].short,
        answers.map((answer) => wordsOf(id, answer).label),
      ),
    )
}

/** Without the answers that only stand for others: a decision table is read with what they stand for. */
export function withoutStandIns(when: When): When {
  return Object.fromEntries(
    entriesOf(when).map(([id, answers]) => {
      const standIns = standInsOf(questionById(id))
      return [id, answers.filter((answer) => !(answer in standIns))]
    }),
  )
}

/** The answers of a question that mean "one of these", with what they stand for. */
export function standInsOf(question: Question): { readonly [answer: string]: readonly string[] } {
  return 'standsFor' in question ? question.standsFor : {}
}
