import { violations, weakContrast } from '../support/axe.ts'
import { expect, heading, open, test, unfold } from '../support/browser.ts'
import { states } from '../support/states.ts'

test('axe finds no violation on a fully unfolded result', async ({ page }) => {
  await open(page, `/en/${states['result: order one']}`)
  await unfold(page)
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, weakContrast)).toEqual([])
})

test('pages stay readable and accessible in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  for (const address of [states.start, states.services, states['result: everything']]) {
    await open(page, `/en/${address}`)
    await expect(heading(page)).toBeVisible()
    expect(await violations(page, { runOnly: ['wcag2a'] })).toEqual([])
  }
  // what colours say otherwise: what is chosen, where the person is, and which door is open
  await open(page, `/en/${states.services}`)
  await page.getByLabel('Helsenorge').check()
  await expect(page.locator('.option:has(:checked)').first()).toHaveCSS('outline-style', 'solid')
  await open(page, '/en/all/')
  await expect(page.locator('.site-links [aria-current]')).toHaveCSS('border-block-end-style', 'solid')
  const ink = await page.evaluate(() => getComputedStyle(document.body).color)
  await expect(page.locator('.door--open .door-leaf').first()).toHaveCSS('fill', ink)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what can be pressed stays readable under the pointer, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    const seen = new Set<string>()
    for (const address of [
      states.start,
      states.services,
      states['result: order one'],
      states['result: it costs money'],
    ]) {
      await open(page, `/en/${address}`)
      const kinds = await page.evaluate(() => {
        const found = [...document.querySelectorAll<HTMLElement>('a[href]:not(.ds-skip-link), button, summary')].filter(
          (each) => each.checkVisibility(),
        )
        const kindOf = (each: HTMLElement) =>
          [each, each.parentElement, each.parentElement?.parentElement]
            .map((part) => `${part?.localName}.${part?.className}.${part?.dataset.variant}`)
            .join()
        const first = new Map(found.reverse().map((each) => [kindOf(each), each]))
        return [...first].map(([kind, each], place) => {
          each.dataset.kind = `${place}`
          return kind
        })
      })
      for (const [place, kind] of kinds.entries()) {
        if (seen.has(kind)) continue
        seen.add(kind)
        const part = `[data-kind="${place}"]`
        await page.locator(part).hover()
        expect(await violations(page, weakContrast, part)).toEqual([])
      }
    }
    expect(seen.size).toBeGreaterThan(10)
  })
}

test('on a phone each table has its column heads for a screen reader', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const address of ['all/', 'accessibility/', states['compare with another']]) {
    await open(page, `/en/${address}`)
    await unfold(page)
    const tables = await page.getByRole('table').all()
    expect(tables.length, address).toBeGreaterThan(0)
    for (const table of tables) expect(await table.getByRole('columnheader').count(), address).toBeGreaterThan(1)
  }
})

test('the cells of a card name their column in sight, and those of a table do not', async ({ page }) => {
  await open(page, `/en/${states['compare with another']}`)
  const labels = page.locator('.cell-label')
  const sightAt = async (width: number) => {
    await page.setViewportSize({ width, height: 740 })
    const isVisible = await Promise.all((await labels.all()).map((label) => label.isVisible()))
    return [...new Set(isVisible)]
  }
  expect(await sightAt(360)).toEqual([true])
  expect(await sightAt(1280)).toEqual([false])
})

test('disclosures on a result have unique names, and few parts are regions', async ({ page }) => {
  await open(page, `/en/${states['result: order one']}`)
  const regions = page.locator('nav, aside, section[aria-labelledby], section[aria-label], [role="region"]')
  expect(await regions.count()).toBeLessThanOrEqual(3)
  await unfold(page)
  await expect(page.getByText('Sources: BankID')).toBeVisible()
  const names = (await page.locator('summary').allInnerTexts()).map((name) => name.replace(/ – .*/, ''))
  expect(names).toEqual([...new Set(names)])
})

test('the question names its group of options, without the progress', async ({ page }) => {
  await open(page, `/en/${states.age}`)
  await expect(page.getByText(/^Question \d of at most \d$/)).toBeVisible()
  await expect(page.locator('fieldset')).toHaveAccessibleName('How old is the person who needs the eID?')
})
