import { type Answers, type SourceId, sources } from '#rules'
import { upperFirst } from '../../src/i18n/firstLetter.ts'
import type { Comparison } from './comparisons.ts'
import { type Aspect, aspects, type Difference, differencesFor } from './differences.ts'
import { words } from './words.ts'

/** How many people are shown for each aspect, and how many kinds of change are counted by name. */
const examples = 5
const kinds = 12
/** How many data are named. */
const mostData = 100

/** A situation and what differs in it. Not its results: those of all situations do not fit in memory. */
type Affected = { readonly answers: Answers; readonly differences: readonly Difference[] }

/**
 * What changes between two versions of the rules, as Markdown: in how many situations and in which, and which data differ.
 * `ref`: what the earlier version is called.
 */
export function impactReport(situations: Iterable<Comparison>, data: readonly string[], ref: string): string {
  const affected: Affected[] = []
  let count = 0
  let choices = 0
  for (const situation of situations) {
    count++
    choices = Math.max(choices, situation.after?.results.size ?? 0)
    const differences = differencesFor(situation)
    if (differences.length > 0) affected.push({ answers: situation.answers, differences })
  }
  const scope = `${number(count)} situations (every way to answer, but for the services; each counts once, however many people are in it), each with ${choices} choices of services: everything, and each one alone`
  return [
    `# What the rules change, beside ${ref}`,
    '',
    ...(affected.length === 0
      ? [
          `${data.length === 0 ? 'Nothing changes.' : 'No one is told anything else, but some data differ.'} In all of ${scope}, these are the same: ${aspects.join(', ')}.`,
        ]
      : changed(affected, count, scope)),
    '',
    'Not compared: the words in the locales.',
    ...(data.length > 0 ? ['', '## Data that differ', '', ...shortened(data.map((line) => `- ${line}`))] : []),
  ].join('\n')
}

function changed(affected: readonly Affected[], count: number, scope: string): readonly string[] {
  const touched = aspects
    .map((aspect) => ({
      aspect,
      of: affected.filter(({ differences }) => differences.some((d) => d.aspect === aspect)),
    }))
    .filter(({ of }) => of.length > 0)
  return [
    `Something changes in ${number(affected.length)} of ${scope}.`,
    '',
    '| what | situations | share |',
    '| --- | ---: | ---: |',
    ...touched.map(({ aspect, of }) => `| ${aspect} | ${number(of.length)} | ${share(of.length, count)} |`),
    '',
    `The same everywhere: ${aspects.filter((aspect) => !touched.some((it) => it.aspect === aspect)).join(', ') || 'nothing'}.`,
    ...touched.flatMap(({ aspect, of }) => section(aspect, of)),
  ]
}

/** A long list ends with how many more there are. */
function shortened(lines: readonly string[]): readonly string[] {
  return lines.length <= mostData
    ? lines
    : [...lines.slice(0, mostData), `- and ${number(lines.length - mostData)} more`]
}

function section(aspect: Aspect, affected: readonly Affected[]): readonly string[] {
  const counts = new Map<string, Affected[]>()
  for (const one of affected) {
    for (const { what } of one.differences.filter((difference) => difference.aspect === aspect)) {
      const of = counts.get(what)
      if (of) of.push(one)
      else counts.set(what, [one])
    }
  }
  const common = [...counts].sort(([, one], [, other]) => other.length - one.length)
  return [
    '',
    `## ${upperFirst(aspect)}: ${number(affected.length)} ${affected.length === 1 ? 'situation' : 'situations'}`,
    '',
    ...common.slice(0, kinds).map(([what, of]) => `- ${number(of.length)} × ${what}`),
    ...(common.length > kinds ? [`- and ${number(common.length - kinds)} more kinds of change`] : []),
    '',
    ...chosen(common.map(([, of]) => of)).flatMap((one, place) => example(aspect, one, place + 1)),
  ]
}

/** One person for each kind of change, the commonest kind first, then more of each: from all over its people. */
function chosen(kindsOfChange: readonly (readonly Affected[])[]): readonly Affected[] {
  const picked = new Set<Affected>()
  for (let round = 0; round < examples; round++) {
    for (const of of kindsOfChange) {
      const rest = of.filter((one) => !picked.has(one))
      const next = rest[Math.floor((round * rest.length) / examples)]
      if (next && picked.size < examples) picked.add(next)
    }
  }
  return [...picked]
}

function example(aspect: Aspect, { answers, differences }: Affected, place: number): readonly string[] {
  const own = differences.filter((difference) => difference.aspect === aspect)
  const ids = [...new Set(own.flatMap((difference) => difference.sources))]
  return [
    `${place}. ${words.person(answers)}`,
    ...own.slice(0, kinds).map(({ what }) => `   - ${what}`),
    ...(own.length > kinds ? [`   - and ${own.length - kinds} more`] : []),
    ...(ids.length > 0 ? [`   - Sources: ${ids.map(sourceLink).join(', ')}`] : []),
  ]
}

function sourceLink(id: SourceId): string {
  const source = sources[id]
  return source ? `[${id} ${source.publisher}](${source.url})` : id
}

function number(count: number): string {
  return count.toLocaleString('en')
}

function share(part: number, all: number): string {
  const percent = (100 * part) / all
  return percent > 0 && percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`
}
