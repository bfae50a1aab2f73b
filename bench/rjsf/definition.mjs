// The questions of the product as forms of RJSF: the same words in English, one form a question, one question a page, and
// the bank's answer asked only of those who have an account.
import { optionsOf, questions, words } from '../.build/node/product.js'

export const definition = {
  start: words.start.button,
  next: words.ui.next,
  product: words.product,
  steps: questions.map((question) => ({
    ...wordsOf(question),
    id: question.id,
    ...(question.id === 'bankAnswer' ? { onlyIf: { bank: ['onlineBank', 'accountOnly'] } } : {}),
    schema: {
      type: 'object',
      properties: { [question.id]: question.kind === 'one' ? one(question) : many(question) },
      required: [question.id],
    },
    labels: labelsOf(question),
    widget: question.kind === 'one' ? 'radio' : 'checkboxes',
  })),
}

function wordsOf({ id }) {
  const { title, hint, help } = words.questions[id]
  return {
    title: plain(title),
    ...(hint ? { hint: plain(hint) } : {}),
    ...(help ? { help: { summary: plain(help.summary), body: help.body.map(plain) } } : {}),
  }
}

/** The options' labels: a list of values beside them is what RJSF works out fastest. */
function labelsOf(question) {
  const { options, optionHints, exclusive } = words.questions[question.id]
  if (question.kind === 'one') return question.answers.map((value) => label(options[value], optionHints?.[value]))
  const names = question.of === 'eids' ? words.eids : words.services
  return optionsOf(question).map((value) =>
    value === question.exclusive ? label(exclusive) : label(names[value].name, names[value].what),
  )
}

function one({ answers }) {
  return { type: 'string', enum: answers }
}

function many(question) {
  return { type: 'array', uniqueItems: true, minItems: 1, items: { type: 'string', enum: optionsOf(question) } }
}

/** An option of RJSF has one line. */
function label(name, hint) {
  return plain(hint ? `${name} – ${hint}` : name)
}

/** Braces mark Norwegian words for the product's own pages. */
function plain(text) {
  return text.replace(/[{}]/g, '')
}
