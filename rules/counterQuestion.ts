import { type Answers, fits } from './answers.ts'
import { documentWords, minorWords, numberWords, questionWords, saysAge, withAccount } from './data/counterQuestions.ts'
import type { DecisionMaker } from './data/eids.ts'

/** True for a person who asks for an account too. */
export function asksForAccount(answers: Answers): boolean {
  return withAccount.some((when) => fits(when, answers))
}

/** True where the question ends with the age: for a person under 18, and a decision maker that decides by age. */
export function saysMinor(decisionMaker: DecisionMaker, answers: Answers): boolean {
  return decisionMaker in minorWords && fits(saysAge, answers)
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
