import type { Table } from './decisionTable.ts'
import { eidOf, type Rules } from './grid.ts'

const titles: { readonly [A in Table['about']]: string } = {
  question: 'Who is asked what',
  eid: 'Who gets which eID',
  service: 'Which status each service has, and for which people',
  advice: 'What is advised first, to a person who wants to see every service',
  step: 'Who takes which step, why and when, for a person who wants to see every service',
}

const preface = `The whole decision table, worked out from the rules for every answer sheet. Written by \`npm run decisions\`: do not edit.
A row holds for everyone who fits it; a question that it does not name makes no difference to it. "+minid" is a person who
has MinID, "-minid" a person who has not. After the arrow stands the outcome, then (reasons, limits or stops) and
[conditions, or ways to manage without an eID].`

/** The table as text, one line a row, so that a change of the rules can be read as a difference of lines. */
export function asText(tables: readonly Table[], { claims, aboutClaims }: Rules): string {
  const lines = Object.entries(titles).flatMap(([about, title]) => [
    '',
    `# ${title}`,
    ...tables.filter((table) => table.about === about).flatMap(linesOf),
  ])
  const rests = [
    '',
    '# What each claim rests on',
    '',
    ...claims.map(({ kind, id, of, sources }) => `${kind} ${of ? `${of} ` : ''}${id}: ${sources.join(' ')}`),
    ...aboutClaims.map(({ section, claim, sources }) => `about ${section} ${claim}: ${sources.join(' ')}`),
  ]
  return `${[preface, ...lines, ...rests].join('\n')}\n`
}

function linesOf({ id, facts, rows }: Table): readonly string[] {
  const sources = [...new Set(rows.flatMap(({ outcome }) => outcome.sources ?? []))]
  return [
    '',
    `## ${id}`,
    ...(facts.length > 0 ? [facts.join('; ')] : []),
    ...(sources.length > 0 ? [`sources ${sources.join(' ')}`] : []),
    ...rows.map(({ when, outcome }) => {
      const fitting = Object.entries(when).map(inShort)
      const reasons = outcome.reasons?.length ? ` (${outcome.reasons.join(', ')})` : ''
      const conditions = outcome.conditions?.length ? ` [${outcome.conditions.join(', ')}]` : ''
      return `${fitting.join(' ') || 'everyone'} -> ${outcome.is}${reasons}${conditions}`
    }),
  ]
}

function inShort([question, answers]: [string, readonly string[]]): string {
  const eid = eidOf(question)
  return eid ? `${answers.includes('yes') ? '+' : '-'}${eid}` : `${question}=${answers.join('|')}`
}
