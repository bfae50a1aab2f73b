import { nextQuestion, optionsOf, questionById } from 'eid-finder-rules'

/** @import { Answers, Question } from 'eid-finder-rules' */

/**
 * Asks until no answer could change what the person is told.
 * @param {(question: Question, options: readonly string[]) => Promise<readonly string[]>} ask shows a question, and resolves to
 *   the ids that the person chose: one, or several where `question.kind` is 'many'
 * @returns {Promise<Answers>}
 */
export async function converse(ask) {
  /** @type {Answers} */
  let answers = {}
  for (let id = nextQuestion(answers); id; id = nextQuestion(answers)) {
    const question = questionById(id)
    answers = { ...answers, [id]: answerOf(question, await ask(question, optionsOf(question))) }
  }
  return answers
}

/**
 * "None of these" is an empty list; "all of these" is the word itself.
 * @param {Question} question
 * @param {readonly string[]} chosen
 */
function answerOf(question, chosen) {
  const options = optionsOf(question)
  const isAlone = question.kind === 'one' || chosen.includes(question.exclusive)
  if (chosen.length === 0 || !chosen.every((id) => options.includes(id)) || (isAlone && chosen.length > 1))
    throw new Error(`"${chosen}" does not answer "${question.id}": choose from ${options.join(', ')}.`)
  if (!isAlone) return chosen
  return question.kind === 'many' && question.atLeast === 0 ? [] : chosen[0]
}
