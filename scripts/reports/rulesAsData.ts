import { createHash } from 'node:crypto'
import { keysOf, type Question } from '#rules'
import { fetchTexts, type Lang, langs, type TextPart, type Texts } from '../../src/i18n/languages.ts'
import type { Rules } from './grid.ts'
import { rulesFormat } from './rulesSchema.ts'

/** The rules with their words in every language, as plain data: what rules.json holds. */
export async function rulesAsData(rules: Rules) {
  const texts: { readonly [P in 'core' | 'result' | 'details']: Record<Lang, Texts[P]> } = {
    core: await inEvery('core'),
    result: await inEvery('result'),
    details: await inEvery('details'),
  }
  /** The same text in every language, without the marks of what is Norwegian in all, and of what is still English. */
  function say<P extends keyof typeof texts>(part: P, find: (words: Texts[P]) => string): { [lang: string]: string } {
    return Object.fromEntries(langs.map((lang) => [lang, find(texts[part][lang]).replace(/[{}\u2063]/g, '')]))
  }
  const content = {
    questions: rules.questions.map((question) => ({
      ...question,
      title: say('core', ({ questions }) => questions[question.id].title),
      options: Object.fromEntries(
        rules.optionsOf(question).map((option) => [option, say('core', (core) => optionIn(core, question, option))]),
      ),
    })),
    levels: rules.levels.map((level) => ({ ...level, name: say('core', ({ levels }) => levels[level.id]) })),
    canHold: rules.canHold,
    eids: rules.eids.map((eid) => ({
      ...eid,
      coveredBy: rules.coveredBy[eid.id],
      name: say('core', ({ eids }) => eids[eid.id].name),
    })),
    services: rules.services.map((service) => ({
      ...service,
      name: say('core', ({ services }) => services[service.id].name),
      what: say('core', ({ services }) => services[service.id].what),
      access: Object.fromEntries(rules.eids.map((eid) => [eid.id, rules.accessByLogin(eid, service)])),
    })),
    statuses: rules.statuses.map((id) => ({ id, name: say('core', ({ statuses }) => statuses[id]) })),
    steps: rules.steps.map((step) => ({
      ...step,
      title: say('result', ({ steps }) => steps[step.id].title),
      text: say('result', ({ steps }) => steps[step.id].how.join(' ')),
    })),
    mayBeToldToPay: rules.mayBeToldToPay,
    blockers: rules.blockers.map((blocker) => ({
      ...blocker,
      text: say('result', ({ headline }) => headline.blocked[blocker.id]),
    })),
    decisionMakers: rules.decisionMakers,
    reasons: grounds(rules.reasons, (id) => say('details', ({ reasons }) => reasons[id])),
    conditions: grounds(rules.conditions, (id) => say('result', ({ conditions }) => conditions[id])),
    stops: grounds(rules.stops, (id) => say('result', ({ stops }) => stops[id])),
    deadlines: keysOf(rules.deadlines).map((id) => ({
      id,
      text: say('result', ({ deadlines }) => deadlines[id]),
      ...rules.deadlines[id],
    })),
    costs: grounds(rules.costs, (id) => say('result', ({ cost }) => cost[id])),
    guidance: Object.fromEntries(
      keysOf(rules.guidance).map((list) => [
        list,
        grounds<string>(rules.guidance[list], (id) =>
          list === 'visit'
            ? say('result', ({ visit }) => wordsIn(visit, id))
            : say('details', (details) => wordsIn(details[list], id)),
        ),
      ]),
    ),
    limits: idsOf(rules.services.flatMap(({ limits = [] }) => limits)).map((id) => ({
      id,
      text: say('result', ({ limits }) => limits[id]),
    })),
    openWithoutEid: idsOf(rules.services.flatMap(({ openWithoutEid = [] }) => openWithoutEid)).map((id) => ({
      id,
      text: say('details', ({ without }) => without[id]),
    })),
    alternatives: idsOf(rules.services.flatMap(({ alternatives }) => alternatives)).map((id) => ({
      id,
      text: say('result', ({ alternatives }) => alternatives[id]),
    })),
    sources: rules.sources,
  }
  const reads = Object.values(rules.sources).map(({ read }) => read)
  return {
    $schema: './rules.schema.json',
    format: rulesFormat,
    revision: createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12),
    lastRead: reads.toSorted().at(-1) ?? '',
    licence: 'MIT',
    ...content,
  }
}

async function inEvery<P extends TextPart>(part: P): Promise<Record<Lang, Texts[P]>> {
  const entries = langs.map(async (lang) => [lang, await fetchTexts(lang, part)] as const)
  return Object.fromEntries(await Promise.all(entries)) as Record<Lang, Texts[P]>
}

function optionIn(core: Texts['core'], { id }: Question, option: string): string {
  const words = core.questions[id]
  if ('options' in words) {
    const labels: { readonly [option: string]: string } = words.options
    return labels[option] ?? option
  }
  const named: { readonly [id: string]: { readonly name: string } } = { ...core.eids, ...core.services }
  return named[option]?.name ?? words.exclusive
}

function grounds<Id extends string>(
  all: { readonly [I in Id]: readonly string[] },
  textOf: (id: Id) => { [lang: string]: string },
) {
  return keysOf<Id>(all).map((id) => ({ id, text: textOf(id), sources: all[id] }))
}

function wordsIn(list: { readonly [claim: string]: string }, claim: string): string {
  return list[claim] ?? claim
}

function idsOf<Id extends string>(all: readonly { readonly id: Id }[]): readonly Id[] {
  return [...new Set(all.map(({ id }) => id))]
}
