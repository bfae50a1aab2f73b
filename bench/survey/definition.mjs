// The questions of the product as a survey of SurveyJS: the same words in English, one question a page, and the bank's
// answer asked only of those who have an account.
import { optionsOf, questions, words } from '../.build/node/product.js'

export const definition = {
  title: words.product,
  pageNextText: words.ui.next,
  pagePrevText: words.ui.back,
  completeText: words.ui.next,
  showProgressBar: true,
  progressBarType: 'questions',
  pages: questions.map((question) => ({ name: question.id, elements: [helpFor(question), fieldFor(question)].flat() })),
}

function fieldFor(question) {
  const { id } = question
  const { title, hint, omission } = words.questions[id]
  return {
    name: id,
    title: plain(title),
    description: plain(hint),
    isRequired: true,
    requiredErrorText: plain(omission),
    ...(id === 'bankAnswer' ? { visibleIf: "{bank} anyof ['onlineBank', 'accountOnly']" } : {}),
    ...(question.kind === 'one' ? one(question) : many(question)),
  }
}

function one({ id, answers }) {
  const { options, optionHints } = words.questions[id]
  return {
    type: 'radiogroup',
    choices: answers.map((value) => ({ value, text: textOf(options[value], optionHints?.[value]) })),
  }
}

function many(question) {
  const names = question.of === 'eids' ? words.eids : words.services
  const listed = optionsOf(question).filter((id) => id !== question.exclusive)
  return {
    type: 'checkbox',
    choices: listed.map((value) => ({ value, text: textOf(names[value].name, names[value].what) })),
    showNoneItem: true,
    noneText: plain(words.questions[question.id].exclusive),
  }
}

/** A fold that opens on request, above the question. */
function helpFor({ id }) {
  const { help } = words.questions[id]
  if (!help) return []
  const html = help.body.map((paragraph) => `<p>${plain(paragraph)}</p>`).join('')
  return [
    {
      type: 'panel',
      name: `${id}Help`,
      title: plain(help.summary),
      state: 'collapsed',
      elements: [{ type: 'html', name: `${id}HelpText`, html }],
    },
  ]
}

/** An option of SurveyJS has one line. */
function textOf(label, hint) {
  return plain(hint ? `${label} – ${hint}` : label)
}

/** In SurveyJS braces hold names of variables. */
function plain(text) {
  return text.replace(/[{}]/g, '')
}
