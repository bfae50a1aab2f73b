import type { Answers } from './answers.ts'
import { documentWords, minorWords, numberWords, questionWords } from './data/counterQuestions.ts'
import type { DecisionMaker } from './data/eids.ts'

/** True for a person who asks a bank for an account too. */
export function asksForAccount({ bank }: Answers): boolean {
  return bank === 'none'
}

/** The question for whoever decides, in Norwegian, fitted to what decides: the number, the document, the age, the account. */
export function counterQuestion(decisionMaker: DecisionMaker, answers: Answers): string {
  const { idNumber, age, document } = answers
  const question = questionWords[decisionMaker]({
    number: (idNumber && numberWords[idNumber]) ?? 'identitetsnummeret mitt',
    document: (document && documentWords[document]) ?? 'denne legitimasjonen',
    account: asksForAccount(answers),
  })
  const first = decisionMaker === 'bank' ? age && minorWords[age] : undefined
  return first ? `${first} ${question}` : question
}
