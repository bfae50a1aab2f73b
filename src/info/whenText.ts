import { entriesOf, type Question, type QuestionId, questionById, type When } from '#rules'
import { upperFirst } from '../i18n/firstLetter.ts'
import { useTexts } from '../i18n/texts.ts'
import { useOptionWords } from '../questions/Options.tsx'

/** What a part of the rules asks for, as one phrase for each question that it names. */
export function useWhenWords(): (when: When | undefined) => readonly string[] {
  const wordsOf = useOptionWords()
  const answersText = useAnswersText()
  return (when = {}) =>
    entriesOf(when).map(([id, answers]) =>
      answersText(
        id,
        answers.map((answer) => wordsOf(id, answer).label),
      ),
    )
}

/** The condition of a part of the rules, in brackets. */
export function useOnlyWith(): (when: When) => string {
  const { lists } = useTexts('core')
  const { all } = useTexts('rules')
  const whenWords = useWhenWords()
  return (when) => all.onlyWith({ answers: lists.long(whenWords(when)) })
}

/** A question with the answers to it, of which one is enough. */
export function useAnswersText(): (question: QuestionId, answers: readonly string[]) => string {
  const { lists, questions } = useTexts('core')
  const { all } = useTexts('rules')
  return (question, answers) =>
    all.answers({
      question: upperFirst(questions[question].short),
      answers: lists.or(answers.map((answer) => all.quoted({ answer }))),
    })
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
