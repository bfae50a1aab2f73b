import type { Answers } from './answers.ts'
import { minor } from './data/answerSets.ts'
import { documentWords, minorWords, numberWords, questionWords } from './data/counterQuestions.ts'
import type { DecisionMaker } from './data/eids.ts'

/** True for a person who asks for an account too: they have none, or none at the other bank that they ask after a no. */
export function asksForAccount({ bank, bankAnswer }: Answers): boolean {
  return bank === 'none' || bankAnswer === 'no'
}

/** True where the question ends with the age: for a person under 18, and a decision maker that decides by age. */
export function saysMinor(decisionMaker: DecisionMaker, { age }: Answers): boolean {
  return decisionMaker in minorWords && minor.some((each) => each === age)
}

/** The question for a decision maker, in Norwegian, fitted to what decides: the number, the document, the age, the account. */
export function counterQuestion(decisionMaker: DecisionMaker, answers: Answers): string {
  const { idNumber = 'none', document = 'none' } = answers
  const question = questionWords[decisionMaker]({
    number: numberWords[idNumber],
    document: documentWords[document],
    account: asksForAccount(answers),
  })
  return saysMinor(decisionMaker, answers) ? `${question} ${minorWords[decisionMaker]}` : question
}
