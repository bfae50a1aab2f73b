import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { holdsAnswers, toAddress } from '../../src/wizard/address.ts'
import { isContentPage } from '../../src/wizard/place.ts'
import { addressOf, expect, heading, open, test } from '../support/browser.ts'
import { headingAt, loadHeadings } from '../support/headings.ts'
import { hostileFragment } from '../support/hostileText.ts'
import { landing } from '../support/landing.ts'

const mangled = [
  '',
  '#',
  '#=',
  '#%',
  '#%%%',
  '#&&&',
  '#idNumber',
  '#idNumber=',
  '#idNumber=%',
  '#idNumber=%E0%A4%A',
  '#idNumber=banana',
  '#idNumber=dNumber&idNumber=none',
  '#idNumber=dNumber&have=minid,foo',
  '#idNumber%3DdNumber%26have%3Dnone',
  '#idNumber%253DdNumber',
  '#idNumber=dNumber&bank=none&docum',
  '#idNumber=none&bank=none&document=passport',
  '#services=all',
  '#have=bankid',
  '#__proto__=x',
  '#constructor=prototype&toString=1',
  '#main',
  '#top',
  '#<img src=x onerror=alert(1)>=1',
  '#idNumber=<script>alert(1)</script>',
  '#\u0000=\u202e',
  '#🗝=🚪',
  `#idNumber=${'dNumber,'.repeat(100)}`,
  `#${'a=b&'.repeat(25_000)}`,
  `#${'%25'.repeat(30_000)}`,
]

const random = fc.sample(hostileFragment, { seed: 20261122, numRuns: 300 })

const places = ['/en/', '/en/age/', '/en/result/', '/en/about/', '/en/compare/']

test.beforeAll(loadHeadings)

for (const [part, place] of places.entries()) {
  // each page gets its share of the random ones
  const fragments = [...mangled, ...random.filter((_, at) => at % places.length === part)]

  test(`whatever is typed after the # on ${place}, the page stands where the rules say, and says so`, async ({
    page,
  }) => {
    await open(page, place)
    for (const { from, typed, ...seen } of await typeAll(page, fragments)) {
      const { notice, ...place } = landing({ pathname: from, hash: typed })
      const own = toAddress('en', place)
      const isAnchor = isContentPage(place.step) && !notice && !holdsAnswers(typed)
      expect({ typed, ...seen }).toEqual({
        typed,
        address: isAnchor ? own.pathname + typed : own.pathname + own.hash,
        heading: headingAt(place),
        isSaid: notice !== undefined,
      })
    }
  })
}

type Seen = { from: string; typed: string; address: string; heading: string; isSaid: boolean }

/** Types one fragment after the other, each where the one before led to. All in one visit to the browser, which is quick. */
function typeAll(page: Page, fragments: readonly string[]): Promise<readonly Seen[]> {
  return page.evaluate(async (fragments) => {
    const seen: Seen[] = []
    const { location } = window
    for (const fragment of fragments) {
      const { href, pathname } = location
      const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }))
      location.hash = fragment
      const typed = location.hash
      if (location.href === href) continue
      await changed
      const textOf = (selector: string) => document.querySelector(selector)?.textContent.replace(/\s/g, ' ') ?? ''
      for (let turns = 0; textOf('main').includes('Loading …') && turns < 5000; turns++) {
        await new Promise((resolve) => setTimeout(resolve))
      }
      const isSaid = document.querySelector('main .notice') !== null
      seen.push({ from: pathname, typed, address: location.pathname + location.hash, heading: textOf('h1'), isSaid })
    }
    return seen
  }, fragments)
}

test('the longest of them, as the first address, lead to the first question', async ({ page }) => {
  for (const fragment of mangled.slice(-2)) {
    await open(page, `/en/age/${fragment}`)
    await expect(heading(page)).toHaveText('Which Norwegian ID number do you have?')
    expect(addressOf(page)).toBe('/en/id-number/')
  }
})
