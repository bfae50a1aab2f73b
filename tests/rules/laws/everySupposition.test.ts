import { describe } from 'vitest'
import { type Answers, type ChangingId, type Supposition, suppose, suppositions } from '#rules'
import { everyAnswer, everyAsked } from '../../support/everyWalk.ts'
import { law } from '../../support/law.ts'
import { isSameSheet, supposed } from '../../support/supposed.ts'

/** Somebody as she is asked, who supposes one answer to be another. */
type Case = { readonly answers: Answers; readonly id: ChangingId; readonly other: string }

function setOf({ id, other }: Case): Supposition {
  return { [id]: other }
}

/** True when somebody with that answer is still asked for it. */
function isAsked(person: Case): boolean {
  return supposed(person.answers, setOf(person))[person.id] === person.other
}

const changing = ['idNumber', 'age', 'bank', 'bankAnswer'] as const

describe('Whatever anybody supposes', () => {
  // what a link may say as well: an answer to a question that nobody asks her
  const everyCase = everyAsked.flatMap((answers) =>
    changing.flatMap((id) =>
      everyAnswer(id)
        .filter((other) => other !== answers[id])
        .map((other): Case => ({ answers, id, other: other as string })),
    ),
  )

  law(
    'is about her number, her age or her bank, and is any other answer: never another document, nor an eID that she does not hold',
    everyAsked,
    (answers) => {
      const offered = suppositions(answers).flatMap(({ id, others }) => others.map((other) => `${id} ${other}`))
      const asked = changing.filter((id) => answers[id] !== undefined)
      const expected = asked.flatMap((id) =>
        everyAnswer(id)
          .filter((other) => other !== answers[id])
          .map((other) => `${id} ${other}`),
      )
      return offered.join() === expected.join()
    },
  )

  law('is kept exactly when somebody with that answer is asked for it', everyCase, (person) => {
    const { set } = suppose(person.answers, setOf(person))
    return JSON.stringify(set) === JSON.stringify(isAsked(person) ? setOf(person) : {})
  })

  law(
    'leaves each other answer as it is exactly while it is still asked, and answers what is new as one does at first',
    everyCase,
    (person) => {
      if (!isAsked(person)) return undefined
      const { answers } = suppose(person.answers, setOf(person))
      return isSameSheet(answers, supposed(person.answers, setOf(person)))
    },
  )

  law('changes nothing if nobody would ask her for it', everyCase, (person) =>
    isAsked(person) ? undefined : suppose(person.answers, setOf(person)).answers === person.answers,
  )

  law('changes nothing if it is her answer today', everyAsked, (answers) => {
    const today = Object.fromEntries(changing.map((id) => [id, answers[id]]).filter(([, answer]) => answer))
    const { set, answers: then } = suppose(answers, today)
    return Object.keys(set).length === 0 && then === answers
  })
})
