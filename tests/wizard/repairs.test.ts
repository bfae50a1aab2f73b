import { describe, expect, test } from 'vitest'
import { toAddress } from '../../src/wizard/address.ts'
import { outcomePages, type WizardLocation } from '../../src/wizard/location.ts'
import { repaired, type TypedAddress } from '../../src/wizard/repairs.ts'
import { everyAnswerPath } from '../support/everyAnswerPath.ts'
import { openLink } from '../support/openLink.ts'

/** What happens to a link on its way, each as it was seen: the address that a browser makes of it. */
const damages: { readonly [what: string]: (link: string) => string } = {
  'an encoded #': (link) => link.replace('#', '%23'),
  'an encoded # and the rest too': (link) => link.replace(/#.*/, encodeURIComponent),
  'a fragment that is encoded twice': (link) =>
    link.replace(/(?<=#).*/, (text) => encodeURIComponent(encodeURIComponent(text))),
  'an encoded comma': (link) => link.replaceAll(',', '%2C'),
  '& as in HTML': (link) => link.replaceAll('&', '&amp;'),
  '& as in HTML, twice': (link) => link.replaceAll('&', '&amp;amp;'),
  '& as in HTML, three times': (link) => link.replaceAll('&', '&amp;amp;amp;'),
  '& as a number': (link) => link.replaceAll('&', '&#38;'),
  ', as in HTML': (link) => link.replaceAll(',', '&comma;'),
  ', as a number': (link) => link.replaceAll(',', '&#44;'),
  ', as a hexadecimal number, with & as in HTML': (link) => link.replaceAll('&', '&amp;').replaceAll(',', '&amp;#x2C;'),
  '= as a hexadecimal number': (link) => link.replaceAll('=', '&#x3D;'),
  '# as a number': (link) => link.replace('#', '&#35;'),
  '= as in quoted-printable': (link) => link.replaceAll('=', '=3D'),
  'a full stop behind': (link) => `${link}.`,
  'an exclamation mark of full width behind': (link) => `${link}！`,
  'a bracket and a full stop behind': (link) => `${link}).`,
  'a closing quote behind': (link) => `${link}”`,
  'a quote and > behind': (link) => `${link}">`,
  'asterisks behind': (link) => `${link}**`,
  'a blank behind': (link) => `${link}%20`,
  'a zero-width space behind': (link) => `${link}\u200b`,
  'a mark of direction behind': (link) => `${link}%E2%80%8F`,
  'an Arabic comma behind': (link) => `${link}،`,
  'line breaks inside': (link) => link.replaceAll('&', '%0D%0A&').replaceAll('=', '=%0A '),
  'soft hyphens inside': (link) => link.replaceAll(/(?<=#.*)e/g, 'e\u00ad'),
  'a query for tracking behind': (link) => `${link}?utm_source=chat&fbclid=x1`,
  'parameters for tracking behind': (link) => `${link}&utm_source=mail&gclid=Cj0`,
  'parameters of a mail program behind': (link) =>
    link.includes('&') ? `${link}&data=05%7C02%7C&sdata=x%3D&reserved=0&_ga=2.1` : link,
  'a comma behind': (link) => (link.includes('&') ? `${link},` : link),
  'a parameter cut short behind': (link) => (link.includes('&') ? `${link}&da` : link),
  'a query for tracking in front': (link) => link.replace('#', '?utm_source=mail&mc_cid=1#'),
  'the answers in the query': (link) => link.replace('#', '?'),
  'the answers in the query, with tracking': (link) => `${link.replace('#', '?utm_source=mail&')}&fbclid=x1`,
  'small letters': (link) => link.toLowerCase(),
  capitals: (link) => link.toUpperCase(),
  'a # of full width': (link) => link.replace('#', '＃'),
  '= of full width': (link) => link.replaceAll('=', '＝'),
  '& for #': (link) => link.replace('#', '&'),
  '# as in quoted-printable': (link) => link.replace('#', '=23'),
  'a second #': (link) => link.replace('#', '##'),
  'a ? behind the #': (link) => link.replace('#', '#?'),
  'an index.html': (link) => link.replace('/#', '/index.html#'),
  'no slash': (link) => link.replace('/#', '#'),
}

const names = Object.keys(damages)

/** Every reachable place that has answers, with all services or with two. */
const locations = everyAnswerPath.flatMap(({ answers, next }, turn): readonly WizardLocation[] => {
  if (next) return Object.keys(answers).length > 0 ? [{ page: next, answers }] : []
  const some = { ...answers, services: turn % 3 === 0 ? ('all' as const) : (['helsenorge', 'nav'] as const) }
  return [{ page: outcomePages[turn % 2] ?? 'result', answers: some }]
})

describe('A damaged link', () => {
  test.for(names)('leads, with %s, where the whole one leads, without a notice', (what) => {
    const damage = damages[what] as (link: string) => string
    for (const location of locations.filter((_, turn) => turn % (4 * names.length) === names.indexOf(what))) {
      const { pathname, hash } = toAddress('en', location)
      const link = damage(pathname + hash)
      expect(openLink(repaired(typed(link))), link).toEqual({ ...location, notice: undefined })
    }
  })

  test('may be as long as the longest, with each character encoded', () => {
    const links = locations.map((location) => ({ location, ...toAddress('en', location) }))
    const { location, pathname, hash } = links.reduce((one, other) =>
      other.hash.length > one.hash.length ? other : one,
    )
    const encoded = [...hash.slice(1)].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')
    expect(openLink(typed(`${pathname}#${encoded}`))).toEqual({ ...location, notice: undefined })
  })

  test('that is cut off anywhere is asked for its first answer again, and says so', () => {
    for (const location of locations.filter((_, turn) => turn % 500 === 0)) {
      const { pathname, hash } = toAddress('en', location)
      const link = pathname + hash
      for (let length = link.indexOf('#') + 2; length < link.length; length++) {
        const { page, notice } = openLink(repaired(typed(link.slice(0, length))))
        expect({ page, said: notice !== undefined }, link.slice(0, length)).toEqual({ page: 'idNumber', said: true })
      }
    }
  })

  test('that is cut off within a list asks for the whole list again', () => {
    const { answers } = openLink(typed('/en/result/#stay=visiting&services=nav'))
    expect(answers).toEqual({ stay: 'visiting' })
  })

  test.for(['…', '...', '[...]', '…)', '%E2%80%A6', '‥', '⋯', '%', '%2', '-', '~', '\\'])(
    'that ends in %s is asked for its last answer again',
    (end) => {
      const { page, notice } = openLink(typed(`/en/result/#idNumber=none&stay=visiting&services=nav${end}`))
      expect({ page, notice }).toEqual({ page: 'services', notice: 'ignored' })
    },
  )

  test('says what stands behind a ? and is no answer', () => {
    const link = typed('/en/result/#idNumber=none?ref=mail&stay=visiting&services=nav?,udi')
    expect(openLink(link)).toMatchObject({ page: 'services', answers: { stay: 'visiting' }, notice: 'ignored' })
  })

  test('that holds nothing but tracking is an address without answers', () => {
    expect(openLink(typed('/en/#utm_source=mail&fbclid=x1'))).toMatchObject({ page: 'start', notice: undefined })
  })

  test('holds other answers in its query: those of the fragment count, and the page says so', () => {
    const open = (query: string) => openLink(repaired(typed(`/en/stay/?${query}#idNumber=dNumber`)))
    const location = { page: 'stay', answers: { idNumber: 'dNumber' }, whatIf: undefined }
    for (const query of ['idNumber=none', 'utm_source=mail&age=adult', 'idNumber=dNumber&have=none'])
      expect(open(query), query).toMatchObject({ ...location, notice: 'ignored' })
    // the machine reads a link once more that was repaired
    const twoAnswers = openLink(repaired(typed('/en/age/?idNumber=none#stay=living&idNumber=dNumber')))
    expect(twoAnswers).toMatchObject({ page: 'age', notice: 'ignored' })
    for (const query of ['idNumber=dNumber', 'IDNUMBER=DNUMBER&utm_source=mail', 'theme=dark'])
      expect(open(query), query).toMatchObject({ ...location, notice: undefined })
  })

  test('keeps an anchor, and takes no answers from an unknown query', () => {
    expect(repaired(typed('/en/about/#mailbox'))).toEqual({ pathname: '/en/about/', hash: '#mailbox' })
    expect(repaired(typed('/en/?theme=dark'))).toEqual({ pathname: '/en/', hash: '' })
  })
})

function typed(link: string): TypedAddress {
  return new URL(link, 'https://example.org')
}
