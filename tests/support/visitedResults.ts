import { waitFor } from '@testing-library/react'
import { result } from '../../src/i18n/en/result.ts'
import { toAddress } from '../../src/wizard/address.ts'
import { coveringResults } from './coveringResults.ts'
import { asRead } from './headings.ts'
import { openWizard } from './openWizard.tsx'
import { kindsOf, type Place } from './partsOfResult.ts'
import type { Told } from './told.ts'

/** A result as it stands with everything unfolded, beside what the rules tell this person. */
export type Visit = { readonly told: Told; readonly address: string; readonly title: string; readonly body: Element }

let visits: Promise<readonly Visit[]> | undefined

/** Every result of the covering set. The first test that asks for them opens them, one after another in one page. */
export function visitedResults(): Promise<readonly Visit[]> {
  visits ??= visitAll()
  return visits
}

async function visitAll(): Promise<readonly Visit[]> {
  const visited: Visit[] = []
  await openWizard('/en/about/')
  for (const told of coveringResults(kindsOf)) {
    const { pathname, hash } = toAddress('en', { page: 'result', answers: told.own, whatIf: told.whatIf })
    window.history.pushState(null, '', pathname + hash)
    window.dispatchEvent(new PopStateEvent('popstate', { state: null }))
    await isUnfolded(hash)
    const body = document.body.cloneNode(true) as Element
    visited.push({ told, address: pathname + window.location.hash, title: document.title, body })
  }
  return visited
}

/** Opens whatever is closed, until nothing is. The first time, all the code of a result is fetched. */
function isUnfolded(hash: string): Promise<void> {
  const unfold = () => {
    const isHere = document.querySelector<HTMLAnchorElement>('header nav a')?.hash === hash
    const all = isHere ? [...document.querySelectorAll<HTMLDetailsElement>('main details')] : []
    const unfolding = all.filter(({ open, children }) => !open || children.length < 2)
    for (const details of unfolding) if (!details.open) details.open = true
    const isLoading = document.querySelector('main')?.textContent.includes('Loading …')
    // no matcher: one that fails describes the whole page, time and again
    if (!isHere || isLoading || unfolding.length > 0) throw new Error(`The result ${hash} is not whole yet.`)
  }
  return waitFor(unfold, { timeout: 60_000 })
}

/** The part of a page at a place; `undefined` when there is none. */
export function placeIn(
  body: Element,
  place: Place | 'others' | 'changes' | 'matrix' | 'sources',
): Element | undefined {
  const { sections } = result
  switch (place) {
    case 'first':
    case 'paper':
      return body.querySelector(`section.${place}`) ?? undefined
    case 'services':
    case 'know':
    case 'take':
      return sectionOf(body, sections[place])
    case 'steps':
      return sectionOf(body, sections.next) ?? sectionOf(body, sections.todo)
    default:
      return (
        [...body.querySelectorAll('summary')].find((summary) => read(summary) === sections[place])
          ?.nextElementSibling ?? undefined
      )
  }
}

export function sectionOf(body: Element, title: string): Element | undefined {
  const heading = [...body.querySelectorAll('h2, h3')].find((element) => read(element) === asRead(title))
  return heading?.closest('section') ?? undefined
}

/** The text of each element, but for those of the heading of the page. */
export function phrasesIn(place: Element | undefined): ReadonlySet<string> {
  return new Set([...(place?.querySelectorAll(':not(h1, h1 *, .paper-title, .paper-title *)') ?? [])].map(read))
}

/** The text of an element, as one line. */
export function read(element: Element | null | undefined): string {
  return asRead(element?.textContent ?? '')
    .replace(/ +/g, ' ')
    .trim()
}

/** The state of the first picture of a door in an element. */
export function doorIn(element: Element): string | undefined {
  return element.querySelector('.door')?.getAttribute('class')?.split('--')[1]
}
