import type { Locator, Page } from '@playwright/test'
import jsQR from 'jsqr'
import { addressOf, expect, heading, isReady, open, test } from '../support/browser.ts'
import { states } from '../support/states.ts'

const services =
  'myTax,altinn,moving,helsenorge,municipality,nav,lanekassen,vegvesen,udi,upperSecondary,digipost,eboks,onlineBank,payOnline,signContract,mobileOperator'
const longest = `/en/result/#stay=protection&age=adult&have=none&bank=onlineBank&bankAnswer=notAsked&document=travelDocument&services=${services}&if.bankAnswer=yes&idNumber=nationalNumber`

test('a camera reads the longest link from the screen of a dark phone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 320, height: 740 })
  await open(page, longest)
  await page.getByRole('button', { name: 'QR code' }).click()
  expect(await scanned(page, page.getByRole('img', { name: /^QR code/ }))).toBe(page.url())
  expect(addressOf(page)).toBe(longest)
  await expect(page.locator('.take')).toContainText(page.url())
})

test.describe(() => {
  // a printer has more dots than a screen
  test.use({ deviceScaleFactor: 4 })

  test('a camera reads the longest link from the card, however it is printed', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    const code = page.locator('.paper').getByRole('img')
    // a print that came too early ends without the code, and the next one has it
    const print = () =>
      page.evaluate(() => ['afterprint', 'beforeprint'].forEach((type) => void window.dispatchEvent(new Event(type))))
    await open(page, longest)
    const fetched = page.waitForResponse(/TakePanel/)
    // of Ctrl and P
    await page.keyboard.press('Control')
    await (await fetched).finished()
    await page.emulateMedia({ media: 'print' })
    await expect(async () => {
      await print()
      await expect(code).toBeVisible({ timeout: 100 })
    }).toPass()
    expect(await scanned(page, code)).toBe(page.url())

    await page.emulateMedia({ media: null })
    await page.reload()
    await isReady(page)
    await page.evaluate(() => {
      window.print = () => void window.dispatchEvent(new Event('beforeprint'))
    })
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    await page.emulateMedia({ media: 'print' })
    expect(await scanned(page, code)).toBe(page.url())
  })
})

test('Clear and leave keeps no answers behind Back and Forward', async ({ page }) => {
  await open(page, `/en/${states.services}`)
  await page.getByLabel('Helsenorge').check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('link', { name: 'All the rules on one page' }).click()
  await expect(heading(page)).toHaveText('All the rules on one page')
  await page.goBack()
  await page.getByRole('button', { name: 'QR code' }).click()
  await page.getByRole('button', { name: 'Clear and leave' }).click()
  await expect(heading(page)).toHaveText('Find the right electronic ID (eID)')
  await expect(heading(page)).toBeFocused()
  expect(addressOf(page)).toBe('/en/')

  expect(await page.goForward()).toBeNull()
  expect(addressOf(page)).toBe('/en/')
  await page.goto('/en/about/')
  await page.goBack()
  await isReady(page)
  expect(addressOf(page)).toBe('/en/')
  await page.goBack()
  expect(addressOf(page)).toBe('/en/')
  await page.getByRole('link', { name: 'Start now' }).click()
  await expect(page.getByRole('radio').first()).toBeVisible()
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
  await page.goBack()
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

/** What a camera reads from what stands on the screen. */
async function scanned(page: Page, code: Locator): Promise<string | undefined> {
  const picture = `data:image/png;base64,${(await code.screenshot()).toString('base64')}`
  const { reds, width, height } = await page.evaluate(async (src) => {
    const image = new Image()
    image.src = src
    await image.decode()
    const { width, height } = image
    const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d')
    context?.drawImage(image, 0, 0)
    const { data } = context?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() }
    return { reds: data.filter((_, place) => place % 4 === 0).join(), width, height }
  }, picture)
  const pixels = new Uint8ClampedArray(reds.split(',').flatMap((red) => [+red, +red, +red, 255]))
  // this reader makes do with less contrast than a camera
  expect(pixels[0]).toBe(255)
  return jsQR(pixels, width, height)?.data
}
