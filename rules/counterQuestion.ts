import type { Answers } from './answers.ts'
import { documentWords, minorWords, numberWords, questionWords } from './data/counterQuestions.ts'
import type { DecisionMaker } from './data/eids.ts'

/** The question for whoever decides, in Norwegian, fitted to what decides: the number, the document, the age, the account. */
export function counterQuestion(decisionMaker: DecisionMaker, { idNumber, age, bank, document }: Answers): string {
  const question = questionWords[decisionMaker]({
    number: (idNumber && numberWords[idNumber]) ?? 'identitetsnummeret mitt',
    document: (document && documentWords[document]) ?? 'denne legitimasjonen',
    account: bank === 'none',
  })
  const first = decisionMaker === 'bank' ? age && minorWords[age] : undefined
  return first ? `${first} ${question}` : question
}
