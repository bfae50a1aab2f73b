import type { Page } from '@playwright/test'
import fc from 'fast-check'
import { holdsAnswers, toAddress } from '../../src/wizard/address.ts'
import { isContentPage } from '../../src/wizard/location.ts'
import { addressOf, expect, heading, open, test } from '../support/browser.ts'
import { headingAt, loadHeadings } from '../support/headings.ts'
import { hostileFragment } from '../support/hostileText.ts'
import { openLink } from '../support/openLink.ts'

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
  '#idNumber=none&idNumber=dNumber',
  '#have=minid,foo&idNumber=dNumber',
  '#idNumber%3DdNumber%26have%3Dnone',
  '#idNumber%253DdNumber',
  '#bank=none&docum&idNumber=dNumber',
  '#bank=none&document=passport&idNumber=none',
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

const random = fc.sample(hostileFragment, { seed: 20261122, numRuns: 100 })

/** The addresses at which the fragments are typed. */
const homes = [
  '/en/',
  '/en/age/#stay=living&idNumber=dNumber',
  '/en/result/#stay=visiting&services=nav&idNumber=none',
  '/en/about/#idNumber=dNumber',
  '/en/compare/#stay=visiting&services=nav&idNumber=none',
]

test.beforeAll(loadHeadings)

for (const [part, home] of homes.entries()) {
  // each page gets a share of the random fragments
  const fragments = [...mangled, ...random.filter((_, at) => at % homes.length === part)]
  const [pathname = ''] = home.split('#')

  test(`any fragment typed on ${pathname} leads where the rules say`, async ({ page }) => {
    await open(page, home)
    const seen = await typeAll(page, fragments)
    // nearly all: an empty fragment or the current one is no change
    expect(seen.length).toBeGreaterThan(40)
    for (const { home: from, typed, ...rest } of seen) {
      const { notice, ...location } = openLink({ pathname, hash: typed })
      const own = toAddress('en', location)
      const isAnchor = isContentPage(location.page) && !notice && !holdsAnswers(typed)
      expect({ typed, from, ...rest }).toEqual({
        typed,
        from: home,
        address: isAnchor ? own.pathname + typed : own.pathname + own.hash,
        heading: headingAt(location),
        isSaid: notice !== undefined,
      })
    }
  })
}

type Seen = { home: string; typed: string; address: string; heading: string; isSaid: boolean }

/** Types each fragment on the open page, and goes back. One call to the browser for all, which is fast. */
function typeAll(page: Page, fragments: readonly string[]): Promise<readonly Seen[]> {
  return page.evaluate(async (fragments) => {
    const seen: Seen[] = []
    const { history, location } = window
    const textOf = (selector: string) => document.querySelector(selector)?.textContent.replace(/\s/g, ' ') ?? ''
    const here = () => location.pathname + location.hash
    const loaded = async () => {
      for (let turns = 0; textOf('main').includes('Loading …') && turns < 5000; turns++) {
        await new Promise((resolve) => setTimeout(resolve))
      }
    }
    for (const fragment of fragments) {
      const [home, { href }] = [here(), location]
      location.hash = fragment
      const typed = location.hash
      if (location.href === href) continue
      await new Promise<void>((resolve) => {
        const { href: typedURL } = location
        const hear = ({ newURL }: HashChangeEvent) => {
          // going back fires this event too, and late
          if (newURL !== typedURL) return
          window.removeEventListener('hashchange', hear)
          resolve()
        }
        window.addEventListener('hashchange', hear)
      })
      await loaded()
      const isSaid = document.querySelector('main .notice:not(.hypothetical, .changed)') !== null
      seen.push({ home, typed, address: here(), heading: textOf('h1'), isSaid })
      await new Promise((resolve) => {
        window.addEventListener('popstate', resolve, { once: true })
        history.back()
      })
      await loaded()
    }
    return seen
  }, fragments)
}

test('the longest fragments open the first question', async ({ page }) => {
  for (const fragment of mangled.slice(-2)) {
    await open(page, `/en/age/${fragment}`)
    await expect(heading(page)).toHaveText('Which Norwegian ID number do you have?')
    expect(addressOf(page)).toBe('/en/id-number/')
  }
})
