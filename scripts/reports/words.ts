import type { Answers, EidId, Headline, ServiceStatus, Verdict } from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { details } from '../../src/i18n/en/details.ts'
import { result } from '../../src/i18n/en/result.ts'
import { lowerFirst, upperFirst } from '../../src/i18n/firstLetter.ts'
import { plain } from '../../src/ui/Text.tsx'
import { wayInWords } from './decisionTable.ts'

/** Words by id. An id of another version, which has no words here, stands for itself. */
type Names = { readonly [id: string]: string | undefined }

const titles = (named: { readonly [id: string]: { readonly name?: string; readonly title?: string } }): Names =>
  Object.fromEntries(Object.entries(named).map(([id, { name, title }]) => [id, name ?? title]))

const questionWords: {
  readonly [id: string]: { readonly short: string; readonly options?: Names } | undefined
} = core.questions

/** The English words of the site, for reports. */
export const words = {
  eid: (id: string) => wordOf(titles(core.eids), id),
  service: (id: string) => wordOf(titles(core.services), id),
  question: (id: string) => upperFirst(plain(questionWords[id]?.short ?? id)),
  reason: (id: string) => wordOf(details.reasons, id),
  condition: (id: string) => wordOf(result.conditions, id),
  step: (id: string) => wordOf(titles(result.steps), id),
  alternative: (id: string) => wordOf(result.alternatives, id),
  /** The first act in short. */
  heading: (heading: Headline) => {
    if (heading.kind === 'act')
      return `${wordOf({ ...titles(result.steps), ...result.headline.act }, heading.step)}${heading.reason ? ' (uncertain)' : ''}`
    return 'eid' in heading ? `${heading.kind} ${words.eid(heading.eid)}` : heading.kind
  },
  /** A status with its ways, best first. */
  status: (service: ServiceStatus | undefined) => {
    if (!service) return 'not in the rules'
    return (
      service.ways
        .map(({ by, ...way }) => wayInWords(by ? { ...way, by: words.eid(by) as EidId } : way))
        .join(', then ') || service.status
    )
  },
  verdict: (verdict: Verdict | undefined) => {
    if (!verdict) return 'not in the rules'
    if (verdict.kind === 'depends') return lowerFirst(wordOf(details.dependsOn, verdict.on))
    if (verdict.kind === 'yes' && verdict.checkedBy) return lowerFirst(wordOf(details.yesIf, verdict.checkedBy))
    const kind = lowerFirst(wordOf(details.verdicts, verdict.kind))
    return verdict.kind === 'unneeded' ? `${kind} (${words.eid(verdict.by)})` : kind
  },
  /** A person, by their answers. */
  person: (answers: Answers) =>
    Object.entries(answers)
      .map(([id, answer]) => `${words.question(id)}: ${answerOf(id, answer)}`)
      .join('; '),
}

function answerOf(id: string, answer: string | readonly string[] | undefined): string {
  if (typeof answer === 'string') return wordOf(questionWords[id]?.options ?? {}, answer)
  return answer?.map(words.eid).join(', ') || 'none'
}

function wordOf(all: Names, id: string): string {
  return plain(all[id] ?? id)
}
