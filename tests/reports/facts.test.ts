import { afterEach, describe, expect, test, vi } from 'vitest'
import { sources as everySource, type Source } from '#rules'
import type { ClaimText } from '../../scripts/reports/claimTexts.ts'
import { factsReport, main } from '../../scripts/reports/facts.ts'

const copied = { read: '2026-11-22', how: 'archive', confidence: 'high', reviewBy: '2027-05-22' } as const
const minid = { ...copied, url: 'https://www.norge.no/en/minid', publisher: 'norge.no' }
const letters: Source = {
  ...copied,
  url: 'https://www.norge.no/letters',
  publisher: 'norge.no',
  reviewBy: '2027-03-22',
}
const price: Source = {
  ...copied,
  url: 'https://guide.example/price',
  publisher: 'A guide',
  confidence: 'low',
  reviewBy: '2027-02-22',
}

/** Two facts on one page, one on another of the same publisher, and one elsewhere that is due first. */
const sources = {
  E02: minid,
  E10: { ...minid, confidence: 'medium', reviewBy: '2027-03-22' },
  M06: letters,
  E46: price,
} as const
const said: readonly ClaimText[] = [
  { name: 'eid minid', sources: ['E02', 'E10'], lines: ['From the state.'] },
  { name: 'cost paid', sources: ['E46'], lines: ['Costs money; price not confirmed.'] },
]

function report(today: string, within = 0, inWords = false) {
  return factsReport(sources, said, { today, within, inWords })
}

describe('The list of facts', () => {
  test('says when the next page is due while none is', () => {
    const { text, isLate } = report('2026-11-22')
    expect(isLate).toBe(false)
    expect(text).toContain('On 2026-11-22: 0 overdue, 0 due within 0 days.')
    expect(text).toContain('Next: 1 page by 2027-02-22 (A guide).')
    expect(text).not.toContain('http')
  })

  test('shows what falls due soon, and is late only from the day after', () => {
    expect(report('2027-01-01', 60).text).toContain('https://guide.example/price')
    expect(report('2027-01-01', 60).isLate).toBe(false)
    expect(report('2027-02-22').isLate).toBe(false)
    expect(report('2027-02-23').isLate).toBe(true)
  })

  test('lists each page once, earliest due first, with its facts and claims', () => {
    expect(report('2027-04-01').text.split('\n').slice(2, -3)).toEqual([
      'A guide',
      '  https://guide.example/price',
      '    copy read 2026-11-22, to be read again by 2027-02-22: OVERDUE',
      '    E46 (low, 2027-02-22): cost paid',
      '',
      'norge.no',
      '  https://www.norge.no/en/minid',
      '    copy read 2026-11-22, to be read again by 2027-03-22: OVERDUE',
      '    E02 (high, 2027-05-22): eid minid',
      '    E10 (medium, 2027-03-22): eid minid',
      '  https://www.norge.no/letters',
      '    copy read 2026-11-22, to be read again by 2027-03-22: OVERDUE',
      '    M06 (high, 2027-03-22): ',
    ])
  })

  test('marks a page that was opened live, and quotes claims on request', () => {
    const opened = { ...price, read: '2027-01-15', how: 'live', reviewBy: '2027-07-15' } as const
    const { text } = factsReport({ E46: opened }, said, { today: '2027-07-01', within: 30, inWords: true })
    expect(text).toContain('opened 2027-01-15, to be read again by 2027-07-15')
    expect(text).toContain('“Costs money; price not confirmed.”')
    expect(report('2027-04-01').text).not.toContain('“')
  })
})

describe('npm run facts', () => {
  afterEach(() => vi.restoreAllMocks())

  function run(...args: readonly string[]) {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined)
    const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const code = main(args, '2026-11-22')
    return { code, text: [...printed.mock.calls, ...errors.mock.calls].flat().join('\n') }
  }

  test('exits with 0 while nothing is overdue, and with 1 after that', () => {
    expect(run().code).toBe(0)
    const later = run('--today', '2999-01-01')
    expect(later.code).toBe(1)
    expect(later.text).toContain(everySource.E02.url)
  })

  test.for([
    [['--today', '2027-02-30']],
    [['--today', 'soon']],
    [['--within', '-1']],
    [['--within', 'x']],
    [['--what']],
  ])('prints its usage for the arguments %s', ([args]) => {
    const { code, text } = run(...(args ?? []))
    expect(code).toBe(2)
    expect(text).toContain('npm run facts [--')
  })
})
