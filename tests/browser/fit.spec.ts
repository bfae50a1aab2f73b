import type { Page } from '@playwright/test'
import { expect, heading, open, test, unfold } from '../support/browser.ts'
import { states } from '../support/states.ts'

/** The smallest that a finger should have to hit, in CSS pixels. */
const target = 44

test.use({ viewport: { width: 320, height: 640 } })

for (const lang of ['en', 'nb']) {
  test(`every page fits a screen of 320 px with targets of ${target} px, in ${lang}`, async ({ page }) => {
    for (const [state, address] of Object.entries(states)) {
      await test.step(state, async () => {
        await open(page, `/${lang}/${address}`)
        await unfold(page)
        expect.soft(await tooWide(page), state).toEqual([])
        expect.soft(await tooSmall(page), state).toEqual([])
      })
    }
    await open(page, `/${lang}/id-number/`)
    await page.getByRole('button', { name: /Continue|Fortsett/ }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    expect(await tooWide(page), 'the error state').toEqual([])
    expect(await tooSmall(page), 'the error state').toEqual([])
  })
}

test('at 400 % zoom everything can still be read and pressed', async ({ page }) => {
  // 1280 x 1024 at 400 %
  await page.setViewportSize({ width: 320, height: 256 })
  for (const address of [states.start, states.services, states['result: everything'], states.about]) {
    await open(page, `/en/${address}`)
    expect(await tooWide(page), address).toEqual([])
    expect(await covered(page), address).toEqual([])
  }
})

test('twice the text size breaks no page', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 640 })
  for (const address of [states.start, states.services, states['result: everything'], states.about]) {
    await open(page, `/en/${address}`)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await tooWide(page), address).toEqual([])
  }
})

test('a result prints: on paper stand the words, not the buttons', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 1000 })
  for (const address of [states['result: get one'], states['result: everything'], states.document]) {
    await open(page, `/en/${address}`)
    await page.emulateMedia({ media: 'print' })
    await expect(heading(page)).toBeVisible()
    expect(await tooWide(page), address).toEqual([])
    expect((await page.pdf()).length).toBeGreaterThan(1000)
    await page.emulateMedia({ media: 'screen' })
  }
  await open(page, `/en/${states['result: get one']}`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByText('It costs money: about NOK 900 in 2022.').first()).toBeVisible()
})

/** What reaches past the edge of a page that scrolls sideways. */
function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5,
    )
    return [`${scrollWidth} > ${clientWidth}`, ...wide.slice(0, 8).map((element) => element.outerHTML.slice(0, 120))]
  })
}

/** Buttons, options, summaries, and links that stand alone, where they are smaller than a target. */
function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate((target) => {
    const standsInText = (link: Element) => {
      const around = link.closest('p, li, dd, td')
      return around !== null && around.textContent?.trim() !== link.textContent?.trim()
    }
    const isShown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1
    const pressable = [
      ...document.querySelectorAll('button, summary'),
      ...[...document.querySelectorAll('input')].map((input) => input.parentElement as Element),
      ...[...document.querySelectorAll('a')].filter((link) => !standsInText(link)),
    ]
    return pressable
      .filter(isShown)
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < target - 0.5 || box.height < target - 0.5)
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} x ${Math.round(box.height)}: ${element.outerHTML.slice(0, 150)}`,
      )
  }, target)
}

/** What can be pressed but, scrolled to, lies under something else. */
function covered(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(a, button, summary, input)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect()
        const hit = document.elementFromPoint(left + width / 2, top + height / 2)
        return !hit || !(element.contains(hit) || hit.contains(element) || element.parentElement?.contains(hit))
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}
