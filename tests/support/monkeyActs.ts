import type { Page } from '@playwright/test'
import { optionsOf, questionById, retrace } from '#rules'
import { type Lang, langs } from '../../src/i18n/languages.ts'
import { optionElementId } from '../../src/questions/Options.tsx'
import { contentPages, isQuestion } from '../../src/wizard/location.ts'
import { asRead, headingOf } from './headings.ts'
import { type Entry, type JourneyModel, press } from './journeyModel.ts'
import { retryButton, type Sight } from './sight.ts'

/** What a person can do, how often they do, and what it does to the model. */
export type Act = {
  readonly name: string
  readonly weight: number
  readonly run: () => Promise<unknown>
  readonly expected: () => void
}

const start = '.start-hero .actions a:first-child'
const resume = '.start-hero .actions a:nth-child(2)'
const submit = '.question-form [type=submit]'
const back = 'a.back'
const menu = '.language-menu > summary'
const answersLine = '.answers-line > summary'
const parts = '.no-print > .ds-card > details.more > summary'
const footer = '.site-links a'
/** What the actions below look for. */
export const pressable = [start, resume, submit, back, menu, answersLine, parts, footer]

/** What can be done at what is seen. Chance decides on the details. */
export function actsAt(page: Page, model: JourneyModel, sight: Sight, random: () => number): readonly Act[] {
  const { here } = model
  const act = (name: string, weight: number, run: Act['run'], expected: Act['expected']): Act => ({
    name,
    weight,
    run,
    expected,
  })
  const acts = [
    act(
      'reload',
      1,
      () => page.reload({ waitUntil: 'commit' }),
      () => {},
    ),
  ]
  if (model.canGo(-1))
    acts.push(
      act(
        'Back of the browser',
        2,
        () => page.goBack({ waitUntil: 'commit' }),
        () => model.go(-1),
      ),
    )
  if (model.canGo(1))
    acts.push(
      act(
        'Forward',
        2,
        () => page.goForward({ waitUntil: 'commit' }),
        () => model.go(1),
      ),
    )
  if (sight.retries.length > 0) acts.push(pressRetry(page))
  // the links of a document without scripts are those of the address that it was opened at
  const { pathname } = new URL(sight.address, 'http://host')
  if (!sight.isReady && sight.prerendered !== pathname) return acts
  const has = (selector: string) => sight.pressable.includes(selector)
  const click = (selector: string) => () => page.locator(selector).first().click()
  const unfold = async (details: string) => {
    if ((await page.locator(details).getAttribute('open')) === null) await click(`${details} > summary`)()
  }
  // a link is in the language that is shown
  const follow = (to: Partial<Entry>) => model.follow({ lang: sight.lang as Lang, ...to })
  if (has(footer)) {
    const to = choose(contentPages, random)
    const at = contentPages.indexOf(to) + 1
    if (to !== here.page) {
      acts.push(act(`footer: ${to}`, 1, click(`.site-links li:nth-child(${at}) a`), () => follow({ page: to })))
    }
  }
  if (has(menu)) {
    const lang = choose(langs, random)
    const change = async () => {
      await unfold('.language-menu')
      await click(`.language-menu a[hreflang=${lang}]`)()
    }
    if (lang !== here.lang && lang !== sight.lang)
      acts.push(act(`language: ${lang}`, 2, change, () => follow({ lang })))
  }
  if (!sight.isReady) return acts
  if (has(start)) acts.push(act('start', 6, click(start), () => follow({ page: 'idNumber', answers: {} })))
  if (has(resume)) acts.push(act('resume', 8, click(resume), () => follow({ page: model.next() })))
  if (has(back)) acts.push(act('Back link', 1, click(back), () => follow({ page: model.before() })))
  if (has(parts)) {
    const at = Math.floor(random() * 6)
    acts.push(
      act(
        `part ${at}`,
        4,
        () => page.locator(parts).nth(at).click(),
        () => {},
      ),
    )
  }
  if (has(answersLine)) {
    const { asked } = retrace(here.answers)
    const step = choose(asked, random)
    const change = async () => {
      await unfold('.answers-line')
      await click(`.answers-line li:nth-child(${asked.indexOf(step) + 1}) a`)()
    }
    acts.push(act(`change ${step}`, 4, change, () => follow({ page: step })))
  }
  if (has(submit) && isQuestion(here.page) && sight.headings.some((text) => isHeadingOf(text, model))) {
    const { page: step } = here
    const options = optionsOf(questionById(step))
    const ticked = options.filter((option) => sight.ticked.includes(optionElementId(step, option)))
    const option = choose(options, random)
    const after = press(step, ticked, option)
    const answer = async () => {
      await click(`[id="${optionElementId(step, option)}"]`)()
      await click(submit)()
    }
    acts.push(act(`answer ${option} and Continue`, 12, answer, () => model.commit(after)))
    acts.push(act('Continue', 1, click(submit), () => model.commit(ticked)))
  }
  return acts
}

/** True for the heading of the page of the address, in whatever language is shown. */
function isHeadingOf(text: string, { here }: JourneyModel): boolean {
  return langs.some((lang) => asRead(text) === headingOf(lang, here))
}

export function pressRetry(page: Page): Act {
  const run = () => page.locator(retryButton).filter({ visible: true }).first().click()
  return { name: 'Try again', weight: 3, run, expected: () => {} }
}

export function choose<Item>(items: readonly Item[], random: () => number): Item {
  return items[Math.floor(random() * items.length)] as Item
}

/** One of them, the more likely the more it weighs. */
export function pick(acts: readonly Act[], random: () => number): Act {
  return choose(
    acts.flatMap((act) => Array<Act>(act.weight).fill(act)),
    random,
  )
}
