import fc from 'fast-check'
import {
  type Access,
  type Advice,
  type Answers,
  advise,
  type EidId,
  type Headline,
  headlineFor,
  type ServiceId,
} from '#rules'
import { type Choice, completeSheets, serviceChoices } from './person.ts'
import { eidIds, matrix, publishedAccess, publishedVerdicts, publishedWithout, rank } from './published.ts'
import { inWords } from './verdict.ts'

/*
 * 6,720 sheets with 139 choices of services are 934,080 people. What they are advised (design 3.4) is made of these things
 * and of nothing else:
 * - her verdicts, with what a `later` waits for and, where there is nothing to advise, what shuts her out;
 * - for each service that she chose, how far each eID opens it for her, limits included, and what is open of it without;
 * - which eIDs open more of the whole catalogue, since that is the last thing to go by.
 * Her number, her age and her account are seen only through these, and a service only by what opens it. So one person
 * stands for all who are alike in that, and nothing is lost. A law in everyChoice.test.ts asks every sheet, and must hear
 * what its stand-in hears.
 */

/** What the design says of a person, whatever she chooses. */
export type Seen = {
  readonly answers: Answers
  readonly verdicts: Record<EidId, string>
  readonly access: Record<ServiceId, Record<EidId, Access>>
  readonly without: Record<ServiceId, Access>
}

/** A person with a choice of services, who stands for others, and the advice that she hears. */
export type Situation = {
  readonly answers: Answers
  readonly chosen: readonly ServiceId[]
  readonly seen: Seen
  /** How many people she stands for, each a sheet with a choice. */
  readonly people: number
  readonly best: readonly EidId[]
  readonly headline: Headline
  /** True when her verdicts, and how far each service is open to her, are the published ones, as without any choice. */
  readonly isAsPublished: boolean
}

export const serviceIds: readonly ServiceId[] = matrix.map(({ service }) => service)

/** What the design says of this person. */
export function see(answers: Answers): Seen {
  return { answers, verdicts: publishedVerdicts(answers), ...openingsFor(answers) }
}

const openings = new Map<string, Pick<Seen, 'access' | 'without'>>()

function openingsFor(answers: Answers): Pick<Seen, 'access' | 'without'> {
  const key = `${answers.idNumber} ${answers.age} ${answers.bank}`
  const known = openings.get(key) ?? {
    access: perService((id) => publishedAccess(id, answers)),
    without: perService((id) => publishedWithout(id, answers)),
  }
  openings.set(key, known)
  return known
}

function perService<T>(value: (id: ServiceId) => T): Record<ServiceId, T> {
  return Object.fromEntries(serviceIds.map((id) => [id, value(id)])) as Record<ServiceId, T>
}

/** How many services each eID opens for her, at least in part. */
export function openedBy(eid: EidId, { access }: Seen): number {
  return serviceIds.filter((id) => rank(access[id][eid]) >= rank('part')).length
}

/** The advice that this person hears, with this choice. */
export function situationOf(seen: Seen, services: Choice, people = 1): Situation {
  const answers = { ...seen.answers, services }
  const result = advise(answers)
  const chosen = services === 'all' ? [] : services
  const headline = headlineFor(answers, result)
  return { answers, chosen, seen, people, best: result.best, headline, isAsPublished: saidIn(result) === sayFor(seen) }
}

/** The verdicts, and how far each service is open, in one line. */
function saidIn({ eids, services }: Advice): string {
  const reached = Object.values(services).map(({ reach }) => `${reach.now}/${reach.possible}`)
  return [...eidIds.map((id) => inWords(eids[id].verdict)), ...reached].join()
}

const published = new Map<Seen, string>()

/** The same from the design alone: the best of what is open without and what she has or gets, and then of the maybes. */
function sayFor(seen: Seen): string {
  const known = published.get(seen)
  if (known) return known
  const { verdicts, access, without } = seen
  const possible = eidIds.filter((eid) => isAdvisable(eid, verdicts[eid]))
  const now = possible.filter((eid) => /^(have|yes)/.test(verdicts[eid]))
  const most = (id: ServiceId, some: readonly EidId[]) =>
    some.reduce((best, eid) => (rank(access[id][eid]) > rank(best) ? access[id][eid] : best), without[id])
  const reached = serviceIds.map((id) => `${most(id, now)}/${most(id, possible)}`)
  const said = [...eidIds.map((eid) => verdicts[eid]), ...reached].join()
  published.set(seen, said)
  return said
}

/** What the ranking can see of a person whatever she chooses, and each service as it is to her; as short keys. */
export type Signature = { readonly seen: Seen; readonly who: string; readonly rows: readonly string[] }

export function signatureOf(seen: Seen): Signature {
  const { answers, verdicts, access, without } = seen
  const advised = eidIds.filter((eid) => isAdvisable(eid, verdicts[eid]))
  const words = eidIds.map((eid) => (advised.includes(eid) ? verdicts[eid] : verdicts[eid].replace(/ .*/, '')))
  const waitsFor = words.includes('later') ? answers.bank : ''
  const shutsOut = answers.idNumber === 'none' ? 'no number' : answers.age
  const shutOut = advised.length === 0 ? shutsOut : ''
  const counts = advised.map((eid) => openedBy(eid, seen))
  const order = counts.map((count) => counts.filter((other) => other > count).length)
  const rows = serviceIds.map((id) => [...advised.map((eid) => rank(access[id][eid])), rank(without[id])].join(''))
  return { seen, who: [...words, waitsFor, shutOut, ...order].join(), rows }
}

/** Worth advising by design 3.4: Commfides, whose sale to private persons is unconfirmed, only when she holds it. */
export function isAdvisable(eid: EidId, verdict: string): boolean {
  return verdict === 'have' || (eid !== 'commfides' && /^(yes|depends|later)/.test(verdict))
}

/** The part of a signature that a choice lets through: everything, where nothing in particular was chosen. */
function keyOf({ who, rows }: Signature, choice: Choice): string {
  if (choice === 'all' || choice.length === 0) return `${who} ${choice} ${rows.join(' ')}`
  const chosen = choice.map((id) => rows[serviceIds.indexOf(id)])
  return `${who} ${chosen.sort().join(' ')}`
}

/** Every complete sheet, as the design sees it. */
export const everySeen: readonly Signature[] = completeSheets.map((answers) => signatureOf(see(answers)))

/** People who are alike whatever they choose, so that each is looked at once with each choice. */
const alike = groupedBy(everySeen, (one) => keyOf(one, 'all'))

type StandIn = { readonly seen: Seen; readonly choice: Choice; people: number }

const standIns = new Map<string, StandIn>()
for (const [one, ...others] of alike.values()) {
  for (const choice of serviceChoices) {
    const key = keyOf(one, choice)
    const standIn = standIns.get(key) ?? { seen: one.seen, choice, people: 0 }
    standIn.people += 1 + others.length
    standIns.set(key, standIn)
  }
}

const byKey: ReadonlyMap<string, Situation> = new Map(
  [...standIns].map(([key, { seen, choice, people }]) => [key, situationOf(seen, choice, people)]),
)

type Some<T> = [T, ...T[]]

export function groupedBy<T>(all: readonly T[], keyFor: (one: T) => string): ReadonlyMap<string, Some<T>> {
  const groups = new Map<string, Some<T>>()
  for (const one of all) {
    const key = keyFor(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return groups
}

/** Everybody with every choice of services: one person for all who are alike in it. */
export const situations: readonly Situation[] = [...byKey.values()]

/** The person who stands for this one, with one of `serviceChoices`. */
export function standInFor(person: Signature, choice: Choice): Situation | undefined {
  return byKey.get(keyOf(person, choice))
}

/** Anybody with any choice at all, in any order: some of the 440 million, always the same ones. */
export const anySituations: readonly Situation[] = fc
  .sample(fc.tuple(fc.constantFrom(...everySeen), fc.shuffledSubarray([...serviceIds])), {
    seed: 20261122,
    numRuns: 3000,
  })
  .map(([{ seen }, services]) => situationOf(seen, services))

/** A person as a broken law shows her. */
export function showSituation({ answers, people, best, headline }: Situation): unknown {
  return { answers, people, best, headline }
}
