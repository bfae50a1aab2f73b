import { type SourceId, sources } from '#rules'
import { type Aspect, aspects, type Difference, differencesFor } from './differences.ts'
import type { Situation } from './situations.ts'
import { words } from './words.ts'

/** How many people are shown for each aspect, and how many kinds of change are counted by name. */
const examples = 5
const kinds = 12

type Affected = { readonly situation: Situation; readonly differences: readonly Difference[] }

/** What changes between two versions of the rules, for how many and for whom, as Markdown. `ref`: what the earlier is called. */
export function impactReport(situations: Iterable<Situation>, ref: string): string {
  const affected: Affected[] = []
  let count = 0
  let choices = 0
  for (const situation of situations) {
    count++
    choices = Math.max(choices, situation.after?.results.size ?? 0)
    const differences = differencesFor(situation)
    if (differences.length > 0) affected.push({ situation, differences })
  }
  const scope = `${number(count)} situations (every way to answer, but for the services), each with ${choices} choices of services: everything, and each one alone`
  const title = [`# What the rules change, beside ${ref}`, '']
  if (affected.length === 0) {
    return [...title, `Nothing changes. In all of ${scope}, ${aspects.join(', ')} are the same.`].join('\n')
  }
  const touched = aspects
    .map((aspect) => ({
      aspect,
      of: affected.filter(({ differences }) => differences.some((d) => d.aspect === aspect)),
    }))
    .filter(({ of }) => of.length > 0)
  return [
    ...title,
    `Something changes in ${number(affected.length)} of ${scope}.`,
    '',
    '| what | situations | share |',
    '| --- | ---: | ---: |',
    ...touched.map(({ aspect, of }) => `| ${aspect} | ${number(of.length)} | ${share(of.length, count)} |`),
    '',
    `The same everywhere: ${aspects.filter((aspect) => !touched.some((it) => it.aspect === aspect)).join(', ') || 'nothing'}.`,
    ...touched.flatMap(({ aspect, of }) => section(aspect, of)),
  ].join('\n')
}

function section(aspect: Aspect, affected: readonly Affected[]): readonly string[] {
  const counts = new Map<string, Affected[]>()
  for (const one of affected) {
    for (const { what } of one.differences.filter((difference) => difference.aspect === aspect)) {
      counts.set(what, [...(counts.get(what) ?? []), one])
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

function example(aspect: Aspect, { situation, differences }: Affected, place: number): readonly string[] {
  const hers = differences.filter((difference) => difference.aspect === aspect)
  const ids = [...new Set(hers.flatMap((difference) => difference.sources))]
  return [
    `${place}. ${words.person(situation.answers)}`,
    ...hers.slice(0, kinds).map(({ what }) => `   - ${what}`),
    ...(hers.length > kinds ? [`   - and ${hers.length - kinds} more`] : []),
    ...(ids.length > 0 ? [`   - Sources: ${ids.map(sourceLink).join(', ')}`] : []),
  ]
}

function sourceLink(id: SourceId): string {
  const source = sources[id]
  return source ? `[${id} ${source.publisher}](${source.url})` : id
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function number(count: number): string {
  return count.toLocaleString('en')
}

function share(part: number, all: number): string {
  const percent = (100 * part) / all
  return percent > 0 && percent < 1 ? 'under 1 %' : `${Math.round(percent)} %`
}
