// Every complete answer sheet of those who know their number and hold no eID yet: what the tables alone decide.
import { questions } from './.build/node/product.js'

/** The wanted services change no verdict, so every sheet has the same. */
const wanted = ['myTax', 'helsenorge', 'nav', 'digipost']

const values = questions
  .filter(({ asked }) => asked === 'whileItMatters')
  .map((question) => ({ id: question.id, answers: question.kind === 'one' ? known(question) : [[]] }))

/** Who has no bank is not asked what the bank said. */
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

/** An answer that stands for several is looked up as each of them. */
function known({ answers, standsFor = {} }) {
  return answers.filter((answer) => !(answer in standsFor))
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
