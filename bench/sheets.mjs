// Every complete answer sheet: what a person can have answered when the verdicts are known.
import { optionsOf, questions } from './.build/node/product.js'

/** What she wants changes no verdict, so every sheet wants the same. */
const wanted = ['myTax', 'helsenorge', 'nav', 'digipost']

const values = questions
  .filter(({ asked }) => asked === 'whileItMatters')
  .map((question) => ({ id: question.id, answers: question.kind === 'one' ? question.answers : subsetsFor(question) }))

/** Nobody who has no bank is asked what her bank said. */
export const sheets = shuffled(
  values
    .reduce(
      (partial, { id, answers }) =>
        partial.flatMap((sheet) =>
          id === 'bankAnswer' && sheet.bank === 'none'
            ? [sheet]
            : answers.map((answer) => ({ ...sheet, [id]: answer })),
        ),
      [{}],
    )
    .map((sheet) => ({ ...sheet, services: wanted })),
)

function subsetsFor(question) {
  const ids = optionsOf(question).filter((id) => id !== question.apart)
  return Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, place) => bits & (1 << place)))
}

/** The same order in every run, and any part of it a fair sample. */
function shuffled(list) {
  const mixed = [...list]
  let seed = 1
  for (let last = mixed.length - 1; last > 0; last--) {
    seed = (seed * 48271) % 2147483647
    const other = seed % (last + 1)
    ;[mixed[last], mixed[other]] = [mixed[other], mixed[last]]
  }
  return mixed
}
