import type { Page } from '@playwright/test'
import { type Answers, pick, services } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { toAddress } from '../../src/wizard/address.ts'
import { isQuestion, progressAt, type WizardLocation } from '../../src/wizard/location.ts'
import { expect, open, test } from '../support/browser.ts'
import { coveringPaths } from '../support/coveringPaths.ts'
import { headingAt, loadHeadings } from '../support/headings.ts'
import { optionsToTick } from '../support/optionsToTick.ts'

/** What a person sees of a location: the heading, the progress, the address, and the chosen options. */
type Sight = {
  readonly heading: string
  readonly progress: string
  readonly address: string
  readonly chosen: readonly string[]
}

/** Every covering path, each with other services at its end. */
function pathsWithServices() {
  return coveringPaths().map((moves, index) => {
    const wanted = services
      .filter((_, at) => at === index % services.length || at === (index + 5) % services.length)
      .map(({ id }) => id)
    const answers: Answers = { ...moves.at(-1)?.to.answers, services: index === 0 ? 'all' : wanted }
    return { asked: moves.map(({ from }) => from.page).filter(isQuestion), answers }
  })
}

test.beforeAll(loadHeadings)

test('every answer leads where the machine says, to the result and back', async ({ page }) => {
  const paths = pathsWithServices()
  expect(paths.length).toBeGreaterThan(10)
  await open(page, '/en/')
  const lengths = new Set<number>()
  for (const { asked, answers } of paths) {
    // back along one path of each length: every asked question can be opened again
    const isBack = !lengths.has(asked.length)
    lengths.add(asked.length)
    const ticks = asked.map((id) => optionsToTick(id, answers))
    const result: WizardLocation = { page: 'result', answers }
    const there = asked.map((step, at) => {
      return sightOf({ page: step, answers: pick(answers, asked.slice(0, at)) }, [])
    })
    const back = asked.map((step, at) => sightOf({ page: step, answers }, ticks[at] ?? []))
    const seen = await walkThrough(page, ticks, isBack)
    expect(seen).toEqual([...there, sightOf(result, []), ...(isBack ? [...back.reverse(), sightOf(result, [])] : [])])
  }
  expect(lengths.size).toBeGreaterThan(3)
})

function sightOf(location: WizardLocation, chosen: readonly string[]): Sight {
  const { pathname, hash } = toAddress('en', location)
  const progress = isQuestion(location.page) ? core.ui.progress(progressAt(location)) : ''
  return { heading: headingAt(location), progress, address: pathname + hash, chosen }
}

/**
 * From any page to the start and through all questions to the result; then, if `isBack`, from there to each question
 * and back, the last one first. One call to the browser for a whole path: a call for each step takes longer than the page.
 */
function walkThrough(page: Page, ticks: readonly (readonly string[])[], isBack: boolean): Promise<readonly Sight[]> {
  return page.evaluate(
    async ({ ticks, isBack }) => {
      const seen: Sight[] = []
      const textOf = (selector: string) => document.querySelector(selector)?.textContent.replace(/\s/g, ' ') ?? ''
      const until = async (isSo: () => unknown) => {
        for (let turns = 0; !isSo(); turns++) {
          if (turns > 5000) throw new Error(`This never came on ${window.location.href}: ${isSo}`)
          await new Promise((resolve) => setTimeout(resolve))
        }
      }
      const press = async (selector: string) => {
        await until(() => document.querySelector(selector))
        const before = textOf('h1')
        document.querySelector<HTMLElement>(selector)?.click()
        await until(() => textOf('h1') !== before && !textOf('main').includes('Loading …'))
      }
      const look = () =>
        seen.push({
          heading: textOf('h1'),
          progress: textOf('.progress'),
          address: window.location.pathname + window.location.hash,
          chosen: [...document.querySelectorAll('input:checked')].map(({ id }) => id),
        })

      if (window.location.pathname !== '/en/') await press('.brand')
      await press('.start-hero a:first-child')
      for (const options of ticks) {
        look()
        for (const id of options) document.getElementById(id)?.click()
        await press('[type=submit]')
      }
      look()
      if (!isBack) return seen
      for (let at = ticks.length; at > 0; at--) {
        document.querySelector<HTMLElement>('.answers-line > summary')?.click()
        await press(`.answers-line li:nth-child(${at}) a`)
        look()
        await press('.back')
      }
      look()
      return seen
    },
    { ticks, isBack },
  )
}
