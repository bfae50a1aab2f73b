import { beforeAll, expect, test } from 'vitest'
import {
  type Answers,
  changes,
  eids,
  rankOf,
  retrace,
  type Status,
  serviceById,
  services,
  timeTo,
  type VerdictKind,
} from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { details } from '../../src/i18n/en/details.ts'
import { result } from '../../src/i18n/en/result.ts'
import { fromAddress, toAddress } from '../../src/wizard/address.ts'
import { asRead, headingIn, loadHeadings } from '../support/headings.ts'
import { addressesOfSources, linksFor, startsOfSource } from '../support/officialLinks.ts'
import { saidOn, saidTo } from '../support/partsOfResult.ts'
import { partsWithoutRole } from '../support/tableRoles.ts'
import { canAddEid } from '../support/told.ts'
import { verdictText } from '../support/verdictText.ts'
import { doorIn, phrasesIn, placeIn, read, sectionOf, visitedResults } from '../support/visitedResults.ts'
import { hasMore, lineOnPaper, otherWays, rowStart } from '../support/wordsOfWays.ts'

// A few results that together show every part of the plan, at everything unfolded, beside the rules' own data.

/** How the name of a link begins that marks a step as done. */
const doneLabels = [result.ui.done, ...Object.values(result.ui.doneAs)].map(asRead)

/** In milliseconds: the first test opens all results, which on a slow machine takes longer than any other. */
const opensAll = 300_000

beforeAll(loadHeadings)

test('each result says what is for the person, and nothing that is not', { timeout: opensAll }, async () => {
  for (const { told, address, body } of await visitedResults()) {
    expect(
      saidOn(told, (place) => phrasesIn(placeIn(body, place))),
      address,
    ).toEqual(saidTo(told))
  }
})

test('Norwegian text on an English page is marked, and not to be translated', async () => {
  const norwegian = (await visitedResults()).flatMap(({ body }) => [...body.querySelectorAll('main [lang=nb]')])
  expect(norwegian.length).toBeGreaterThan(0)
  expect(norwegian.filter((each) => !each.closest('[translate=no]')).map((each) => each.outerHTML)).toEqual([])
  const asked = (await visitedResults()).flatMap(({ body }) => [...body.querySelectorAll('.ask-question')])
  expect(asked.length).toBeGreaterThan(0)
  expect(asked.filter((each) => !norwegian.includes(each)).map((each) => each.outerHTML)).toEqual([])
})

test('links to the first question hold the answers, except the parent’s own', async () => {
  const links = (await visitedResults()).flatMap(({ address, body }) =>
    [...body.querySelectorAll<HTMLAnchorElement>('main a[href*="/id-number/"]')].map((link) => ({
      address,
      link: read(link),
      isTheirs: link.hash !== '',
      // a parent begins anew
      isExpected: read(link) !== asRead(result.lead.findYours),
    })),
  )
  expect(links.filter(({ isExpected }) => !isExpected).length).toBeGreaterThan(0)
  expect(links.filter(({ isTheirs, isExpected }) => isTheirs !== isExpected)).toEqual([])
})

test('a section within another has a heading of the next level', async () => {
  const levelOf = (section: Element | null | undefined) => Number(section?.querySelector('h1, h2, h3, h4')?.tagName[1])
  for (const { address, body } of await visitedResults()) {
    const inner = [...body.querySelectorAll('main section section')].filter((section) => levelOf(section))
    expect(inner.length, address).toBeGreaterThan(0)
    const odd = inner.filter((section) => levelOf(section) !== levelOf(section.parentElement?.closest('section')) + 1)
    expect(odd.map(read), address).toEqual([])
  }
})

test('what must be read first stands above the button', async () => {
  const pairs = (await visitedResults()).flatMap(({ address, body }) => {
    const lines = body.querySelector('.first .stops')
    const button = body.querySelector('.first a.ds-button[href^="http"]')
    return lines && button ? [{ address, lines, button }] : []
  })
  expect(pairs.length).toBeGreaterThan(1)
  for (const { address, lines, button } of pairs) {
    expect(lines.compareDocumentPosition(button), address).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  }
})

test('a supposed result says so in heading, title and banner, and changes nothing', async () => {
  const visits = await visitedResults()
  expect(visits.filter(({ told }) => told.whatIf).length).toBeGreaterThan(1)
  for (const { told, address, title, body } of visits) {
    const heading = headingIn('en', told.headline, told.own, told.whatIf)
    expect([read(body.querySelector('h1')), read(body.querySelector('.paper-title')), asRead(title)], address).toEqual([
      heading,
      heading,
      `${heading} – eID Finder`,
    ])
    expect(body.querySelector('.hypothetical') !== null, address).toBe(told.whatIf !== undefined)
    if (!told.whatIf) continue
    expect(body.querySelectorAll('.ask .actions'), address).toHaveLength(0)
    const links = [...body.querySelectorAll('a')]
    expect(
      links.map(read).filter((name) => doneLabels.some((done) => name.startsWith(done))),
      address,
    ).toEqual([])
    for (const { hash, href, pathname } of links.filter(({ href }) => href.startsWith(window.location.origin))) {
      const hashOf = (answers: Answers) => toAddress('en', { page: 'start', answers }).hash
      expect(hashOf({ ...told.own, ...fromAddress({ pathname, hash }).answers }), href).toBe(hashOf(told.own))
    }
  }
})

test('each row, on the page and on paper, has the status of the service', async () => {
  for (const { told, address, body } of await visitedResults()) {
    const isShown = told.blocked === undefined || told.blocked === 'number'
    const wanted = isShown ? told.wanted : []
    const rows = [...(placeIn(body, 'services')?.querySelectorAll('.rows > li') ?? [])]
    expect(rows.map(doorIn), address).toEqual(wanted.map((id) => doorOf(told.recommendation.services[id])))
    for (const [at, id] of wanted.entries()) {
      expect(read(rows[at]), address).toContain(rowStart(told, id))
      const also = [...(rows[at]?.querySelectorAll('p, .small') ?? [])]
        .map(read)
        .filter((text) => text.startsWith('Or: '))
      expect(new Set(also), address).toEqual(new Set(otherWays(told, id)))
    }
    const lines = [...body.querySelectorAll('.paper-services li')].map(read)
    expect(lines, address).toEqual(wanted.map((id) => lineOnPaper(told, id)))
  }
})

function doorOf({ status, degree }: { status: Status; degree?: 'full' | 'part' }) {
  const doors = { open: 'open', free: 'open', maybe: 'maybe', paid: 'maybe', unconfirmed: 'maybe', closed: 'shut' }
  return doors[status] === 'open' && degree === 'part' ? 'ajar' : doors[status]
}

const offered: readonly VerdictKind[] = ['yes', 'later', 'depends']

test('an open service with nothing more to say shows its page without unfolding', async () => {
  let shown = 0
  for (const { told, address, body } of await visitedResults()) {
    for (const row of placeIn(body, 'services')?.querySelectorAll('.rows:not(.rows--short) > li') ?? []) {
      const id = told.wanted.find((each) => read(row).startsWith(asRead(core.services[each].name)))
      const isOpen = id && told.recommendation.services[id].status === 'open'
      if (!isOpen || !serviceById(id).url || row.querySelector('details')) continue
      expect(row.querySelector('a')?.getAttribute('href'), `${id} ${address}`).toBe(serviceById(id).url)
      shown += 1
    }
  }
  expect(shown).toBeGreaterThan(0)
})

test('the time until a service is told only where every wait is known', async () => {
  const seen = new Set<boolean>()
  const start = asRead(result.ui.serviceTime({ time: '' })).trim()
  for (const { told, address, body } of await visitedResults()) {
    const isShown = told.blocked === undefined || told.blocked === 'number'
    const rows = [...(placeIn(body, 'services')?.querySelectorAll('.rows > li') ?? [])]
    for (const [at, id] of (isShown ? told.wanted : []).entries()) {
      const time = timeTo(id, told.recommendation)
      const isKnown = time?.uncounted.length === 0 && hasMore(told, id)
      expect(read(rows[at]).includes(start), `${id} ${address}`).toBe(isKnown)
      if (time) seen.add(isKnown)
    }
  }
  expect(seen.size).toBe(2)
})

test('each eID has its verdict, its reasons, and a link that adds it to those held', async () => {
  for (const { told, address, body } of await visitedResults()) {
    const list = placeIn(body, 'others')
    for (const { id, level, price } of eids) {
      const { name } = core.eids[id]
      const { verdict } = told.recommendation.eids[id]
      const own = told.own.have?.includes(id) ? result.ui.haveNot : result.ui.haveNow
      const why =
        verdict.kind === 'unneeded'
          ? [details.coveredBy({ eid: core.eids[verdict.by].name })]
          : verdict.reasons.map((reason) => details.reasons[reason.id])
      const expected = [
        verdictText(verdict),
        core.levels[level],
        ...(offered.includes(verdict.kind) ? [result.cost[price]] : []),
        ...why,
        ...verdict.conditions.map((condition) => result.conditions[condition.id]),
        ...(canAddEid(told) ? [own({ eid: name })] : []),
      ]
      const all = [
        ...Object.values({ ...details.dependsOn, ...details.verdicts, ...details.reasons, ...result.cost }),
        ...Object.values(result.conditions),
        ...eids.flatMap(({ id: other }) => {
          const values = { eid: core.eids[other].name }
          return [details.coveredBy(values), result.ui.haveNow(values), result.ui.haveNot(values)]
        }),
      ]
      const section = list && sectionOf(list, name)
      const phrases = phrasesIn(section)
      expect(
        expected.map(asRead).filter((text) => !phrases.has(text)),
        `${id} ${address}`,
      ).toEqual([])
      const others = all.map(asRead).filter((text) => phrases.has(text) && !expected.map(asRead).includes(text))
      expect(others, `${id} ${address}`).toEqual([])
      if (!canAddEid(told)) continue
      const link = [...(section?.querySelectorAll('a') ?? [])].find((each) => read(each) === asRead(own({ eid: name })))
      const { answers } = fromAddress(new URL(link?.getAttribute('href') ?? '', 'https://eid.example.no'))
      expect(answers.have, `${id} ${address}`).toEqual(
        eids.map((each) => each.id).filter((each) => told.own.have?.includes(each) !== (each === id)),
      )
    }
  }
})

const doorOfAccess = { full: 'open', part: 'ajar', unverified: 'maybe', none: 'shut' } as const

test('each cell of the matrix is what that eID gives the person of that service', async () => {
  for (const { told, address, body } of await visitedResults()) {
    const { best, eids: verdicts, services: all } = told.recommendation
    const table = placeIn(body, 'matrix')?.querySelector('table')
    const cells = [...(table?.querySelectorAll('tr') ?? [])].map((row) =>
      [...row.children].map((cell) => [read(cell), doorIn(cell)].filter(Boolean).join(' = ')),
    )
    const order = [...eids].sort((one, other) => rankOf(best, one.id) - rankOf(best, other.id))
    const heads = order.map(({ id }) =>
      [core.eids[id].name, ...(verdicts[id].verdict.kind === 'have' ? [details.matrix.yours] : [])].join(' '),
    )
    expect(cells, address).toEqual([
      [details.matrix.service, ...heads].map(asRead),
      ...services.map(({ id }) => [
        asRead(core.services[id].name),
        ...order.map((eid) => {
          const access = all[id].access[eid.id]
          return asRead(`${details.access[access]} = ${doorOfAccess[access]}`)
        }),
      ]),
    ])
  }
})

test('text for screen readers is never hidden from them', async () => {
  for (const { address, body } of await visitedResults())
    expect(body.querySelectorAll('[aria-hidden=true] .sr-only, .sr-only[aria-hidden=true]'), address).toHaveLength(0)
})

test('the matrix has the roles that Safari drops where it is shown as cards', async () => {
  for (const { address, body } of await visitedResults()) expect(partsWithoutRole(body), address).toEqual([])
})

test('what would change a result, and each answer, can be opened and changed', async () => {
  for (const { told, address, body } of await visitedResults()) {
    const hrefs = (place: Element | null | undefined) =>
      [...(place?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
    const to = (step: 'result' | 'compare', whatIf = {}) => {
      const { pathname, hash } = toAddress('en', { page: step, answers: told.own, whatIf })
      return pathname + hash
    }
    const sets = told.whatIf ? [] : changes(told.own).map(({ set }) => set)
    const links = hrefs(placeIn(body, 'changes'))
    expect([...links].sort(), address).toEqual([...sets.map((set) => to('result', set)), to('compare')].sort())
    const asked = retrace(told.own).asked.map((step) => toAddress('en', { page: step, answers: told.own }))
    const start = ['/en/']
    expect(hrefs(body.querySelector('.answers-line')), address).toEqual([
      ...asked.map(({ pathname, hash }) => pathname + hash),
      ...start,
    ])
  }
})

test('each link to another site is the address of what it names', async () => {
  for (const { told, address, body } of await visitedResults()) {
    const links = [...body.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')]
    const isSource = (link: Element) => link.closest('.sources') ?? placeIn(body, 'sources')?.contains(link)
    const pages = links.filter((link) => !isSource(link)).map((link) => `${read(link)} → ${link.getAttribute('href')}`)
    expect([...new Set(pages)].sort(), address).toEqual(linksFor(told))
    for (const link of links.filter(isSource)) {
      const starts = startsOfSource(link.getAttribute('href') ?? '')
      expect(
        starts.some((start) => read(link).startsWith(start)),
        `${link.outerHTML} ${address}`,
      ).toBe(true)
    }
    const listed = [...(placeIn(body, 'sources')?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))
    expect(new Set(listed), address).toEqual(addressesOfSources(told))
  }
})
