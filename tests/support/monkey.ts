import { expect, type Page } from '@playwright/test'
import { type Lang, langs } from '../../src/i18n/languages.ts'
import { loadedTexts } from '../../src/i18n/texts.ts'
import { asRead, headingOf } from './headings.ts'
import { JourneyModel } from './journeyModel.ts'
import { actsAt, pick, pressable, pressRetry } from './monkeyActs.ts'
import { seeded } from './seeded.ts'
import { letEightSecondsPass, look, mark, type Sight } from './sight.ts'
import { unreliableNetwork } from './unreliableNetwork.ts'

/** Right: the page of the address. Stuck: something else, which says so and leads on. */
type State = { readonly kind: 'right' | 'stuck'; readonly sight: Sight }

/**
 * Walks as far as it is told, by chance, while the network fails at random. Throws what broke a law, with the seed and the
 * trail. The page must have a clock that is installed.
 */
export async function walk(page: Page, seed: number, length: number): Promise<void> {
  const random = seeded(seed)
  const model = new JourneyModel({ lang: 'en', page: 'start', answers: {} })
  const trail: string[] = []
  const network = await unreliableNetwork(page)
  await page.goto('/en/')
  try {
    let state = await settle(page, model, network.isBusy)
    for (let left = length; left > 0; left--) {
      const isMended = state.sight.retries.length > 0 && random() < 0.5
      const weather = isMended ? 'mended' : network.change(random)
      if (isMended) network.mend()
      const act = isMended ? pressRetry(page) : pick(actsAt(page, model, state.sight, random), random)
      trail.push(`${state.kind} at ${model.address}; network ${weather}; ${act.name}`)
      await mark(page)
      await act.run()
      act.expected()
      const before = state.sight
      state = await settle(page, model, network.isBusy)
      if (isMended && state.kind !== 'right') throw new Error('One press of "Try again" does not lead on.')
      checkFocus(before, state.sight)
    }
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\nSeed ${seed}, after these actions:\n${trail.join('\n')}`)
  }
}

/** Waits until the page is right, or says that it is not, and nothing more is coming. */
async function settle(page: Page, model: JourneyModel, isBusy: () => boolean): Promise<State> {
  const loading = langs.map((lang) => loadedTexts(lang, 'core').ui.loading)
  const failed = langs.map((lang) => asRead(loadedTexts(lang, 'errors').title))
  const known = [...loading, ...failed, ...langs.map((lang) => headingOf(lang, model.here))]
  let last = ''
  let state: State | undefined
  await expect(async () => {
    const sight = await look(page, pressable, loading)
    const isStill = JSON.stringify(sight) === last && !isBusy() && sight.isParsed
    last = JSON.stringify(sight)
    expect(sight.address, 'the answers in the address').toBe(model.address)
    const isRight =
      !sight.isLoading &&
      sight.lang === model.here.lang &&
      sight.headings.includes(headingOf(model.here.lang, model.here))
    if (!isRight && isStill && sight.retries.length === 0) await letEightSecondsPass(page)
    expect(isRight || sight.retries.length > 0, `a page that is right or says that it is not: ${last}`).toBe(true)
    expect(isStill || (isRight && sight.isReady), 'nothing more on its way').toBe(true)
    // of a page that was never started, the heading may be that of another address
    if (sight.isReady) for (const text of sight.headings) expect(known, 'a heading of this address').toContain(text)
    checkRetries(sight)
    state = { kind: isRight ? 'right' : 'stuck', sight }
  }).toPass({ timeout: 5_000, intervals: [0, 10, 20, 40] })
  return state as State
}

function checkRetries({ retries, headings, lang }: Sight): void {
  for (const { text, lang } of retries)
    expect(text, `"Try again" in ${lang}`).toBe(loadedTexts(lang as Lang, 'errors').retry)
  expect(headings.length + retries.length, `never blank, in ${lang}`).toBeGreaterThan(0)
}

function checkFocus(before: Sight, now: Sight): void {
  if (!now.isMarked || !before.isReady || !now.isReady || now.address === before.address) return
  // what is shown waits for words, and the browser's own button was pressed
  if (before.isFocusLost && String(now.headings) === String(before.headings)) return
  expect(now.isFocusLost, 'the focus is nowhere').toBe(false)
}
