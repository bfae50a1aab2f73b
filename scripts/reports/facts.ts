import { parseArgs } from 'node:util'
import { sources as everySource, isDueWithin, isOverdue, type Source, type SourceId } from '#rules'
import { about } from '../../src/i18n/en/about.ts'
import { accessibility } from '../../src/i18n/en/accessibility.ts'
import { core } from '../../src/i18n/en/core.ts'
import { details } from '../../src/i18n/en/details.ts'
import { result } from '../../src/i18n/en/result.ts'
import { rules } from '../../src/i18n/en/rules.ts'
import { take } from '../../src/i18n/en/take.ts'
import { type ClaimText, claimTextsIn } from './claimTexts.ts'

type SourceTable = { readonly [id: string]: Source }

type DueOptions = {
  /** ISO day. */
  readonly today: string
  /** Days from today. */
  readonly within: number
  /** Also says what rests on each fact, in the words that people read. */
  readonly inWords?: boolean
}

/** A page that is due, with all its facts: an editor who opens it reads them all again. */
type Due = Pick<Source, 'url' | 'publisher' | 'read' | 'how'> & {
  readonly reviewBy: string
  readonly facts: readonly (readonly [id: string, source: Source])[]
}

const usage = `npm run facts [-- --today 2027-06-01] [--within 60] [--words]

  --today   the day to ask about, instead of today
  --within  also what falls due in so many days; 30 unless told
  --words   also the sentences that rest on each fact, in English`

/** The pages that are overdue or due soon, by publisher, each once; and whether any is overdue. */
export function factsReport(
  sources: SourceTable,
  said: readonly ClaimText[],
  { today, within, inWords = false }: DueOptions,
): { readonly text: string; readonly isLate: boolean } {
  const pages = pagesOf(sources)
  const due = pages.filter((page) => isDueWithin(within, page, today))
  const late = due.filter((page) => isOverdue(page, today))
  const publishers = [...new Set(due.map(({ publisher }) => publisher))]
  const lines = [
    `${Object.keys(sources).length} facts on ${counted(pages)}. On ${today}: ${late.length} overdue, ${due.length - late.length} due within ${within} days.`,
    ...publishers.flatMap((publisher) => [
      '',
      publisher,
      ...due
        .filter((page) => page.publisher === publisher)
        .flatMap((page) => linesOf(page, said, isOverdue(page, today), inWords)),
    ]),
    '',
    due.length > 0 ? howTo(today) : nextDue(pages),
  ]
  return { text: lines.join('\n'), isLate: late.length > 0 }
}

/** Every page, the first to fall due first. */
function pagesOf(sources: SourceTable): readonly Due[] {
  const urls = [...new Set(Object.values(sources).map(({ url }) => url))]
  return urls
    .map((url): Due => {
      const facts = Object.entries(sources).filter(([, source]) => source.url === url)
      const [first] = facts.map(([, source]) => source).sort(byDueDay)
      if (!first) throw new Error(`No fact rests on ${url}.`)
      return { ...first, facts }
    })
    .sort(byDueDay)
}

function byDueDay(one: { readonly reviewBy: string }, other: { readonly reviewBy: string }): number {
  return one.reviewBy < other.reviewBy ? -1 : one.reviewBy > other.reviewBy ? 1 : 0
}

function linesOf(
  { url, read, how, reviewBy, facts }: Due,
  said: readonly ClaimText[],
  isLate: boolean,
  inWords: boolean,
): readonly string[] {
  const reading = how === 'archive' ? 'copy read' : 'opened'
  return [
    `  ${url}`,
    `    ${reading} ${read}, to be read again by ${reviewBy}${isLate ? ': OVERDUE' : ''}`,
    ...facts.flatMap(([id, source]) => {
      const leaning = said.filter(({ sources }) => sources.includes(id as SourceId))
      return [
        `    ${id} (${source.confidence}, ${source.reviewBy}): ${leaning.map(({ name }) => name).join(', ')}`,
        ...(inWords ? leaning.flatMap(({ lines }) => lines.map((line) => `      “${line}”`)) : []),
      ]
    }),
  ]
}

function howTo(today: string): string {
  return `Open each page. If it still says all of this, let its row in rules/data/sources/ start
live('${today}', … If it does not, see "Read a source again" in rules/README.md.`
}

function nextDue(pages: readonly Due[]): string {
  const [next] = pages
  if (!next) return 'There are no facts.'
  const alike = pages.filter(({ reviewBy }) => reviewBy === next.reviewBy)
  return `Next: ${counted(alike)} by ${next.reviewBy} (${alike.map(({ publisher }) => publisher).join(', ')}).`
}

function counted({ length }: readonly unknown[]): string {
  return `${length} ${length === 1 ? 'page' : 'pages'}`
}

/** `npm run facts`. The exit code is 1 when something is overdue, 2 when the arguments are invalid. */
export function main(args: readonly string[], today = localDay(new Date())): number {
  const when = optionsFrom(args, today)
  if (!when) {
    console.error(usage)
    return 2
  }
  const { text, isLate } = factsReport(
    everySource,
    claimTextsIn({ core, result, take, details, about, accessibility, rules }),
    when,
  )
  console.log(text)
  return isLate ? 1 : 0
}

function optionsFrom(args: readonly string[], today: string): DueOptions | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        today: { type: 'string', default: today },
        within: { type: 'string', default: '30' },
        words: { type: 'boolean', default: false },
      },
    })
    return isDay(values.today) && /^\d{1,5}$/.test(values.within)
      ? { today: values.today, within: Number(values.within), inWords: values.words }
      : undefined
  } catch {
    return undefined
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)
}

function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
