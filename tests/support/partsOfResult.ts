import { counterQuestion, decisionMakers, keysOf, type Step, serviceById } from '#rules'
import { details } from '../../src/i18n/en/details.ts'
import { result } from '../../src/i18n/en/result.ts'
import { hostOf } from '../../src/ui/hostOf.ts'
import { asRead } from './headings.ts'
import { care, laterActs, options, type Told } from './told.ts'
import {
  asksOf,
  buttons,
  deadlinesOf,
  facts,
  hows,
  howsOf,
  type Ids,
  ids,
  mores,
  stopsOf,
  type Table,
  titles,
  urlsOf,
} from './wordsOfSteps.ts'
import { firstWays, hasMore, reasonOf, reasonTexts, saysPart } from './wordsOfWays.ts'

/** Where something stands on a result: under a heading, behind a disclosure, in the first part, or on the paper. */
export type Place = 'first' | 'paper' | 'services' | 'steps' | 'know' | 'take' | 'without' | 'safety'

/** All sentences that a place on the page can show, and those that it shows for one recommendation. */
type Part = readonly [what: string, place: Place, table: Table | ((told: Told) => Table), ids: (told: Told) => Ids]

const { alternatives, ask, conditions, deadlines, lead, serviceNotes, stops, ui, visit } = result
const health = { health: result.health }

const first = ({ first }: Told): readonly Step[] => (first ? [first] : [])
const asking = ({ recommendation }: Told) => recommendation.route.filter(({ role, asks }) => role === 'act' && asks)
const onPaper = (told: Told) => [...first(told).filter(({ asks }) => !asks), ...asking(told)]
/** What comes later and must not be missed. */
const dated = (told: Told) =>
  [...laterActs(told), ...care(told)].filter(({ taken, deadlines }) => !taken && deadlines.length > 0)
const nextSteps = (told: Told) => [...laterActs(told), ...options(told)]
const isVisit = ({ blocked }: Told) => blocked === 'visit'
const needsHealth = ({ wanted, recommendation: { services: all } }: Told) =>
  wanted.some((id) => serviceById(id).group === 'health' && !(all[id].status === 'open' && all[id].degree === 'full'))

/** What stands above the button: nobody may be harmed by pressing it. A visitor is told where to call instead. */
const before: readonly (readonly [what: string, table: Table, ids: (told: Told) => Ids])[] = [
  ['stop', stops, (told) => stopsOf(first(told))],
  ['deadline', deadlines, (told) => deadlinesOf(first(told))],
  ['health', health, (told) => (needsHealth(told) ? ['health'] : [])],
]
const { blocked: leadsOfBlocked, unsettled: _, ...leadsOfOthers } = lead
/** The line under the heading. A heading that is an act needs none. */
const leads: Table = { ...leadsOfOthers, ...leadsOfBlocked }
const leadOf = ({ headline, blocked }: Told): Ids => {
  if (headline.kind === 'blocked') return [headline.by, ...(blocked === 'parent' ? ['findYours'] : [])]
  if (headline.kind === 'have') return [headline.isEnough ? 'haveEnough' : 'havePart']
  if (headline.kind === 'openWithout') return [headline.isEnough ? 'openWithout' : 'openInPart']
  return headline.kind === 'nothing' ? ['nothing'] : []
}

const questions = ({ answers }: Told): Table =>
  Object.fromEntries(Object.keys(decisionMakers).map((id) => [id, counterQuestion(id as 'bank', answers)]))
const meanings = ({ answers: { age, bank, bankAnswer } }: Told): Table =>
  Object.fromEntries(
    Object.entries(ask).map(([id, words]) => {
      const isForBoth = (bank === 'none' || bankAnswer === 'no') && 'questionWithAccount' in words
      const question = isForBoth ? (words.questionWithAccount ?? '') : words.question
      const saysAge = 'minor' in words && age !== 'adult'
      return [id, ui.means({ question: saysAge ? `${question} ${words.minor}` : question })]
    }),
  )
const withMore = (told: Told) => told.wanted.filter((id) => hasMore(told, id))

/** At most three lines to know, with what must not be missed first; never without the first one of the eID. */
const conditionsOf = (told: Told): Ids =>
  (told.eid ? told.recommendation.eids[told.eid].verdict.conditions : [])
    .slice(0, Math.max(1, 3 - care(told).length))
    .map(({ id }) => id)
const hasRows = ({ blocked }: Told) => blocked === undefined || blocked === 'number'
const rowsOf = (told: Told) => (hasRows(told) ? withMore(told) : [])

/** True when the place of a step says which site it is on. */
const namesHost = (id: Step['id'], url = '') => url !== '' && result.steps[id].where.includes(hostOf(url))

const parts: readonly Part[] = [
  ...keysOf(facts).flatMap((fact): readonly Part[] => [
    [fact, 'first', facts[fact], (told) => ids(first(told))],
    [fact, 'paper', facts[fact], (told) => ids(onPaper(told))],
    [fact, 'steps', facts[fact], (told) => ids(nextSteps(told))],
    [fact, 'know', facts[fact], (told) => ids(care(told))],
  ]),
  ...(['first', 'paper'] as const).flatMap((place): readonly Part[] => [
    ['lead', place, leads, leadOf],
    ['visit', place, visit, (told) => (isVisit(told) ? Object.keys(visit) : [])],
    ...before.map(([what, table, said]): Part => [what, place, table, (told) => (isVisit(told) ? [] : said(told))]),
  ]),
  ['stop', 'paper', stops, (told) => stopsOf(asking(told))],
  ['question', 'first', questions, (told) => asksOf(first(told))],
  ['meaning', 'first', meanings, (told) => asksOf(first(told))],
  ['title', 'first', titles, (told) => (told.blocked === 'number' ? ids(first(told)) : [])],
  ['more', 'first', mores, (told) => ids(first(told))],
  ['how', 'first', hows, (told) => howsOf(first(told))],
  ['button', 'first', buttons, (told) => urlsOf(first(told))],

  [
    'button',
    'paper',
    buttons,
    (told) => urlsOf(first(told).filter(({ asks, url, id }) => !asks && !namesHost(id, url))),
  ],
  ['question', 'paper', questions, (told) => asksOf(asking(told))],
  ['meaning', 'paper', meanings, (told) => asksOf(asking(told))],
  [
    'title',
    'paper',
    titles,
    (told) => [...(told.blocked === 'number' ? ids(first(told)) : []), ...ids(asking(told)), ...ids(dated(told))],
  ],
  ['deadline', 'paper', deadlines, (told) => deadlinesOf(dated(told))],

  [
    'alternative',
    'services',
    alternatives,
    (told) => rowsOf(told).flatMap((id) => told.recommendation.services[id].until.map((way) => way.id)),
  ],
  ['note', 'services', serviceNotes, rowsOf],
  [
    'reason',
    'services',
    reasonTexts,
    (told) =>
      hasRows(told) ? told.wanted.flatMap((id) => [reasonOf(told, id), saysPart(told, id) ? 'part' : undefined]) : [],
  ],

  ['title', 'steps', titles, (told) => ids(nextSteps(told))],
  ['how', 'steps', hows, (told) => howsOf(nextSteps(told))],
  ['button', 'steps', buttons, (told) => urlsOf(nextSteps(told))],
  ['stop', 'steps', stops, (told) => stopsOf(nextSteps(told))],
  ['deadline', 'steps', deadlines, (told) => deadlinesOf(laterActs(told))],
  ['question', 'steps', questions, (told) => asksOf(laterActs(told))],
  ['meaning', 'steps', meanings, (told) => asksOf(laterActs(told))],
  ['option', 'steps', ui.cannotWait, (told) => options(told).flatMap(({ id }) => (id in ui.cannotWait ? [id] : []))],

  ['title', 'know', titles, (told) => ids(care(told))],
  ['how', 'know', hows, (told) => howsOf(care(told))],
  ['button', 'know', buttons, (told) => urlsOf(care(told))],
  ['stop', 'know', stops, (told) => stopsOf(care(told))],
  ['deadline', 'know', deadlines, (told) => deadlinesOf(care(told))],
  ['condition', 'know', conditions, conditionsOf],

  ['warning', 'take', { share: ui.shareNote }, () => ['share']],
  ['safety', 'safety', details.safety, () => Object.keys(details.safety)],
  [
    'until',
    'without',
    { ...details.untilThen, ...details.hard, ...health },
    () => [...Object.keys(details.untilThen), ...Object.keys(details.hard), 'health'],
  ],
  [
    'no number',
    'without',
    details.noNumber,
    ({ answers }) => (answers.idNumber === 'none' ? Object.keys(details.noNumber) : []),
  ],
]

/** What a result says of all that it can say, each as "place, what: text". */
export function saidTo(told: Told): readonly string[] {
  const all = parts.flatMap(([what, place, table, said]) => {
    const texts = tableFor(told, table)
    return said(told).flatMap((id) => (id && texts[id] ? [keyOf(place, what, texts[id])] : []))
  })
  return [...new Set(all)].sort()
}

/** The same, as it is found in a page: `phrasesOf` gives the texts of the elements of a place. */
export function saidOn(told: Told, phrasesOf: (place: Place) => ReadonlySet<string>): readonly string[] {
  const found = new Map<Place, ReadonlySet<string>>()
  for (const [, place] of parts) if (!found.has(place)) found.set(place, phrasesOf(place))
  const all = parts.flatMap(([what, place, table]) =>
    Object.values(tableFor(told, table)).flatMap((text) =>
      text && found.get(place)?.has(asRead(text)) ? [keyOf(place, what, text)] : [],
    ),
  )
  return [...new Set(all)].sort()
}

/** The same by ids alone: two results with the same keys tell the same kinds of things. */
export function kindsOf(told: Told): readonly string[] {
  const supposed = keysOf(told.whatIf ?? {}).map((id) => `supposed ${id}`)
  const ways = hasRows(told) ? firstWays(told) : []
  return [
    ...supposed,
    ...ways,
    ...parts.flatMap(([what, place, , said]) => said(told).map((id) => `${place} ${what} ${id}`)),
  ]
}

function tableFor(told: Told, table: Part[2]): Table {
  return typeof table === 'function' ? table(told) : table
}

function keyOf(place: Place, what: string, text: string): string {
  return `${place}, ${what}: ${asRead(text)}`
}
