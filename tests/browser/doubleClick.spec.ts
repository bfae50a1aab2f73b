import type { Locator, Page } from '@playwright/test'
import { addressOf, expect, open, test } from '../support/browser.ts'

/** Every question with an answer: the path of its page, its id and the answer. */
const answers = [
  ['id-number', 'idNumber', 'dNumber'],
  ['stay', 'stay', 'living'],
  ['age', 'age', 'adult'],
  ['have', 'have', 'minid'],
  ['bank', 'bank', 'onlineBank'],
  ['bank-answer', 'bankAnswer', 'notAsked'],
  ['document', 'document', 'passport'],
  ['services', 'services', 'udi'],
] as const

/** The address after the first answers. */
function addressAfter(count: number): string {
  const [segment] = answers[count] ?? ['result']
  const [first, ...others] = answers.slice(0, count).map(([, id, answer]) => `${id}=${answer}`)
  return `/en/${segment}/${first ? `#${[...others, first].join('&')}` : ''}`
}

/** Expects this address, no error, and only these chosen options. */
async function isSettledAt(page: Page, address: string, chosen: readonly string[] = []): Promise<void> {
  await expect.poll(() => addressOf(page)).toBe(address)
  await expect(page.getByRole('region', { name: 'There is a problem' })).toHaveCount(0)
  expect(await page.locator('input:checked').evaluateAll((all) => all.map(({ id }) => id))).toEqual(chosen)
}

type Press = (target: Locator) => Promise<void>

/** Goes from the start to the result, with this kind of press. */
async function goesToTheResult(page: Page, press: Press): Promise<void> {
  await open(page, '/en/')
  await press(page.getByRole('link', { name: 'Start now' }))
  for (const [at, [, id, answer]] of answers.entries()) {
    await isSettledAt(page, addressAfter(at))
    const option = page.locator(`#${id}-${answer}`)
    await press(option)
    await expect(option).toBeChecked()
    await press(page.getByRole('button', { name: 'Continue' }))
  }
  await isSettledAt(page, addressAfter(answers.length))
}

/** Goes from the unanswered last question back to the start. */
async function goesBackToTheStart(page: Page, press: Press): Promise<void> {
  const last = answers.length - 1
  await open(page, addressAfter(last))
  const [, all = ''] = addressAfter(last).split('#')
  for (const [at, [segment, id, answer]] of [...answers.entries()].reverse()) {
    await isSettledAt(page, `/en/${segment}/#${all}`, at === last ? [] : [`${id}-${answer}`])
    await press(page.getByRole('link', { name: 'Back' }))
  }
  await isSettledAt(page, `/en/#${all}`)
}

test('double clicks never choose, skip or lose anything by accident', async ({ page }) => {
  await goesToTheResult(page, (target) => target.dblclick())
  await goesBackToTheStart(page, (target) => target.dblclick())
})

test('mouse clicks within half a second of a press are ignored', async ({ page }) => {
  const [, all = ''] = addressAfter(answers.length - 1).split('#')
  await open(page, `/en/services/#${all}`)
  // one spot and one count of clicks, as with a long double-click time
  const presses = [
    { after: 0, leadsTo: 'document' },
    { after: 499, leadsTo: 'document' },
    { after: 1, leadsTo: 'bank-answer' },
    // counted from the last press that was not ignored
    { after: 300, leadsTo: 'bank-answer' },
    { after: 199, leadsTo: 'bank-answer' },
    { after: 1, leadsTo: 'bank' },
    { after: 3000, leadsTo: 'have' },
  ]
  let timeStamp = 1000
  for (const [at, { after, leadsTo }] of presses.entries()) {
    timeStamp += after
    await page.getByRole('link', { name: 'Back' }).evaluate(pressAt, { timeStamp, detail: at + 1 })
    await expect.poll(() => addressOf(page)).toBe(`/en/${leadsTo}/#${all}`)
  }
})

/** Dispatches a mouse click with this time and click count. */
function pressAt(element: Element, { timeStamp, detail }: { timeStamp: number; detail: number }): void {
  const point = { clientX: 100, clientY: 100 }
  const press = new PointerEvent('click', { ...point, pointerType: 'mouse', detail, bubbles: true, cancelable: true })
  element.dispatchEvent(Object.defineProperty(press, 'timeStamp', { value: timeStamp }))
}

test('a held Enter never chooses, skips or loses anything by accident', async ({ page }) => {
  const press = async (target: Locator) => {
    await target.focus()
    if ((await target.getAttribute('name')) !== null) return page.keyboard.press('Space')
    await holdEnter(page)
  }
  await goesToTheResult(page, press)
  await goesBackToTheStart(page, press)
})

test('Continue pressed twice with nothing chosen shows one error', async ({ page }) => {
  await open(page, '/en/age/#stay=living&idNumber=dNumber')
  const proceed = page.getByRole('button', { name: 'Continue' })
  for (const press of [() => proceed.dblclick(), () => proceed.focus().then(() => holdEnter(page))]) {
    await press()
    await expect(page.getByRole('region', { name: 'There is a problem' })).toHaveCount(1)
    expect(addressOf(page)).toBe('/en/age/#stay=living&idNumber=dNumber')
  }
  // Enter in the field submits the form too
  await page.getByLabel('18 or older').press('Space')
  await holdEnter(page)
  await isSettledAt(page, '/en/have/#stay=living&age=adult&idNumber=dNumber')
})

/** Presses Enter and repeats it, as a held key does. */
async function holdEnter(page: Page): Promise<void> {
  for (let repeats = 0; repeats < 5; repeats++) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true })

  test('double taps never choose, skip or lose anything by accident', async ({ page, context }) => {
    const browser = await context.newCDPSession(page)
    // not back to the start: taps on one spot within half a second count once, and these are far quicker
    await goesToTheResult(page, async (target) => {
      await target.scrollIntoViewIfNeeded()
      const box = await target.boundingBox()
      if (!box) throw new Error(`${target} is not seen`)
      const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      // all at once, so that a slow machine does not delay the second tap
      await Promise.all(
        ([[point], [], [point], []] as const).map((touchPoints) =>
          browser.send('Input.dispatchTouchEvent', {
            type: touchPoints.length > 0 ? 'touchStart' : 'touchEnd',
            touchPoints: [...touchPoints],
          }),
        ),
      )
    })
  })
})
