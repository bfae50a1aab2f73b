import { type Answers, nextQuestion, optionsOf, type QuestionId, questionById, retrace } from '#rules'
import type { Lang } from '../../src/i18n/languages.ts'
import { toAddress } from '../../src/wizard/address.ts'
import { isQuestion, type WizardPage } from '../../src/wizard/location.ts'

export type Entry = { readonly lang: Lang; readonly page: WizardPage; readonly answers: Answers }

/** What a person has committed, and the history of their tab: knows the rules, but neither the machine nor the page. */
export class JourneyModel {
  private entries: readonly Entry[]
  private at = 0

  constructor(first: Entry) {
    this.entries = [first]
  }

  get here(): Entry {
    return this.entries[this.at] as Entry
  }

  get address(): string {
    const { pathname, hash } = toAddress(this.here.lang, this.here)
    return pathname + hash
  }

  /** True when the history has an entry so many places on. */
  canGo(by: number): boolean {
    return this.entries[this.at + by] !== undefined
  }

  go(by: number): void {
    this.at += by
  }

  follow(to: Partial<Entry>): void {
    this.entries = [...this.entries.slice(0, this.at + 1), { ...this.here, ...to }]
    this.at++
  }

  /** Continue, with these options ticked; with none, nothing happens. */
  commit(ticked: readonly string[]): void {
    const { page, lang } = this.here
    if (!isQuestion(page) || ticked.length === 0) return
    const { answers } = retrace({ ...this.here.answers, [page]: answerOf(page, ticked) })
    this.entries = [...this.entries.slice(0, this.at), { lang, page, answers }]
    this.follow({ page: this.next() })
  }

  /** Where a person goes on. */
  next(): WizardPage {
    return nextQuestion(this.here.answers) ?? 'result'
  }

  /** Where the Back link of a question leads. */
  before(): WizardPage {
    const { asked, complete } = retrace(this.here.answers)
    const at = (asked as readonly WizardPage[]).indexOf(this.here.page)
    return complete ? 'result' : (asked[at - 1] ?? 'start')
  }
}

/** The options that are ticked once one more is pressed. */
export function press(id: QuestionId, ticked: readonly string[], option: string): readonly string[] {
  const question = questionById(id)
  if (question.kind === 'one' || option === question.exclusive) {
    return question.kind === 'many' && ticked.includes(option) ? [] : [option]
  }
  if (ticked.includes(option)) return ticked.filter((other) => other !== option)
  return [...ticked.filter((other) => other !== question.exclusive), option]
}

function answerOf(id: QuestionId, ticked: readonly string[]): string | readonly string[] | undefined {
  const question = questionById(id)
  if (question.kind === 'one') return ticked[0]
  if (ticked.includes(question.exclusive)) return question.atLeast === 0 ? [] : question.exclusive
  return optionsOf(question).filter((option) => ticked.includes(option))
}
