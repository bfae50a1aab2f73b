import { describe } from 'vitest'
import { questions, suppose, suppositions } from '#rules'
import { everyAsked } from '../../support/everyWalk.ts'
import { law } from '../../support/law.ts'

describe('Whatever anybody supposes', () => {
  const supposed = everyAsked.flatMap((answers) =>
    suppositions(answers).flatMap(({ id, others }) => others.map((other) => ({ answers, id, other }))),
  )

  law(
    'is about her number, her age or her bank: never another document, nor an eID that she does not hold',
    supposed,
    ({ id }) => ['idNumber', 'age', 'bank', 'bankAnswer'].includes(id),
  )

  law(
    'is kept if somebody would be asked it and it is not her answer today, and all else is as it was',
    supposed,
    ({ answers, id, other }) => {
      const { set, answers: then } = suppose(answers, { [id]: other })
      const isKept = Object.keys(set).length === 0 ? then === answers : then[id] === other && answers[id] !== other
      const isSame = questions.every(
        (question) =>
          question.id === id ||
          then[question.id] === undefined ||
          answers[question.id] === undefined ||
          then[question.id] === answers[question.id],
      )
      return isKept && isSame
    },
  )
})
