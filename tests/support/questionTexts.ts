import type { Answers, QuestionId } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import type { Texts } from '../../src/i18n/languages.ts'
import { plain } from '../../src/ui/Text.tsx'

/** The title of a question, in English. */
export function titleOf(id: QuestionId): string {
  return plain(core.questions[id].title)
}

/** The labels of the options that give this answer to a question. */
export function optionsFor(id: QuestionId, answers: Answers, texts: Texts['core'] = core): readonly string[] {
  const words = texts.questions[id]
  const answer = answers[id]
  if (answer === undefined) return []
  if ('options' in words) {
    const labels: { readonly [answer: string]: string } = words.options
    return [plain(labels[String(answer)] ?? '')]
  }
  if (typeof answer === 'string' || answer.length === 0) return [plain(words.exclusive)]
  const names: { readonly [id: string]: { readonly name: string } } = id === 'have' ? texts.eids : texts.services
  return answer.map((each) => plain(names[each]?.name ?? ''))
}
