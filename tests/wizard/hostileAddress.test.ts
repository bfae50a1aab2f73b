import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { Answers } from '#rules'
import { type Address, fromAddress, pathOf, toAddress, wizardPages } from '../../src/wizard/address.ts'
import { isContentPage, type WizardLocation } from '../../src/wizard/location.ts'
import { longestFragment as longest, repaired } from '../../src/wizard/repairs.ts'
import { hostileAddress } from '../support/hostileText.ts'
import { openLink } from '../support/openLink.ts'
import { runs } from '../support/spread.ts'

/** A fragment in canonical order, in small letters, with nothing twice. */
function sorted(fragment: string): string {
  if (fragment === '') return ''
  const pairs = fragment
    .toLowerCase()
    .split('&')
    .map((pair) => {
      const [key, ...values] = pair.split('=')
      if (values.length === 0) return pair
      const all = values.join('=').split(',')
      // an empty value is never one that was given twice
      return `${key}=${all.filter((value, at) => value === '' || all.indexOf(value) === at).sort()}`
    })
  return [...new Set(pairs)].sort().join('&')
}

/** An empty value, given twice: not the canonical form of a question without an answer. */
const emptyTwice: Address = { pathname: '/en/', hash: '#idNumber=,&services=all&age=under13&stay=protection' }

/** The page that each path below a language leads to. */
const stepAt = new Map(wizardPages.map((page) => [pathOf('en', page).slice('/en/'.length, -1), page]))

/** True when all of an address is valid: it equals, apart from its form, the address of the location that it opens. */
function isUnderstood({ pathname, hash }: Address, text: string, location: WizardLocation): boolean {
  const [, , first = '', ...more] = pathname.replace(/\/index\.html$/, '/').split('/')
  const page = more.join('') === '' ? stepAt.get(first.toLowerCase()) : undefined
  const isAnchor = !text.includes('=')
  if (!page || hash.length > longest) return false
  if (isAnchor) return text === '' || isContentPage(page)
  return sorted(text) === sorted(toAddress('en', location).hash.slice(1))
}

/** True when every kept answer was typed, in this case or another. */
function isTyped(answers: Answers, text: string, prefix: string): boolean {
  return Object.entries(answers).every(([id, answer]) => {
    const words = answer?.length === 0 ? ['none'] : [answer ?? []].flat()
    const small = text.toLowerCase()
    return [`${prefix}${id}=`, ...words].every((word) => small.includes(word.toLowerCase()))
  })
}

/** The property names that built-in objects inherit. */
function inherited() {
  return [Object, Array, String, Function].map(({ prototype }) => Object.getOwnPropertyNames(prototype))
}

describe('Any address', () => {
  test('opens a stable location, keeps only typed answers, and reports the rest', () => {
    const before = inherited()
    const known = new Map<string, ReturnType<typeof openLink>>()
    const reopen = (location: WizardLocation) => {
      const own = toAddress('en', location)
      const key = own.pathname + own.hash
      const again = known.get(key) ?? openLink(own)
      known.set(key, again)
      return again
    }
    const seen = { quiet: 0, said: 0, withAnswers: 0, withWhatIf: 0 }
    fc.assert(
      fc.property(hostileAddress, (typed) => {
        const { notice, ...location } = openLink(typed)
        const meant = repaired(typed)
        const text = meant.hash.slice(1)
        expect(reopen(location)).toEqual({ ...location, notice: undefined })
        expect(isTyped(location.answers, text, '') && isTyped(location.whatIf ?? {}, text, 'if.')).toBe(true)
        expect(notice === undefined || notice === 'incomplete').toBe(isUnderstood(meant, text, location))
        seen[notice ? 'said' : 'quiet']++
        if (Object.keys(location.answers).length > 0) seen.withAnswers++
        if (location.whatIf) seen.withWhatIf++
      }),
      { seed: 20261122, numRuns: runs(3_000), examples: [[emptyTwice]] },
    )
    expect(inherited()).toEqual(before)
    // each kind was tried often enough
    expect(Object.entries(seen).filter(([, count]) => count < 60)).toEqual([])
  }, 60_000)
})

describe('A long or repeatedly encoded fragment', () => {
  const whole = '#idNumber=dNumber&have=none'
  const padded = (length: number) => whole + '%25'.repeat(length).slice(0, length - whole.length)

  /** How many characters are decoded while an address is read. */
  function decodedIn(hash: string): number {
    const decode = vi.spyOn(globalThis, 'decodeURIComponent')
    try {
      fromAddress({ pathname: '/en/age/', hash })
      return decode.mock.calls.reduce((sum, [text]) => sum + text.length, 0)
    } finally {
      decode.mockRestore()
    }
  }

  test('is read up to the limit, and not beyond', () => {
    expect(fromAddress({ pathname: '/en/age/', hash: padded(longest + 1) })).toMatchObject({
      answers: {},
      ignored: true,
    })
    expect(decodedIn(padded(longest + 1))).toBe(0)
    expect(fromAddress({ pathname: '/en/age/', hash: padded(longest) })).toMatchObject({
      answers: { idNumber: 'dNumber' },
      ignored: true,
    })
    expect(decodedIn(padded(longest))).toBeGreaterThan(longest / 2)
  })

  test('is decoded at most three times', () => {
    const times = (count: number) =>
      `#${'%25'.repeat(1300).replaceAll('%', `%${'25'.repeat(count)}`)}`.slice(0, longest)
    expect(Math.max(...[0, 1, 2, 3, 9, 99].map((count) => decodedIn(times(count))))).toBeLessThan(6 * longest)
    const encoded = (count: number): string => (count === 0 ? whole.slice(1) : encodeURIComponent(encoded(count - 1)))
    const read = (count: number) => fromAddress({ pathname: '/en/age/', hash: `#${encoded(count)}` }).answers
    expect([1, 2, 3].map(read)).toEqual(Array(3).fill({ idNumber: 'dNumber', have: [] }))
    expect(read(4)).toEqual({})
  })
})
