import {
  aboutClaims,
  type Claim,
  type ClaimIds,
  type ClaimKind,
  claims,
  entriesOf,
  type SourceId,
  statementSources,
} from '#rules'
import type { Texts } from '../../src/i18n/languages.ts'
import type { AskTexts } from '../../src/i18n/shapes.ts'
import { plain } from '../../src/ui/Text.tsx'

/** A claim as people read it, and what it rests on. */
export type ClaimText = {
  /** Its name in the rules and the locales: for instance "reason needsNumber", or "way noneKnown of vegvesen". */
  readonly name: string
  readonly sources: readonly SourceId[]
  readonly lines: readonly string[]
}

/** The parts of a language that claims stand in. */
type Shown = Pick<Texts, 'core' | 'result' | 'take' | 'details' | 'about' | 'accessibility' | 'rules'>
type LinesOf<Id> = (id: Id, texts: Shown) => readonly (string | undefined)[]

/** The words in which each kind of claim is said. A new kind of claim is a new row here: the compiler asks for it. */
const words: { readonly [K in ClaimKind]: LinesOf<ClaimIds[K]> } = {
  eid: (id, { core }) => [core.eids[id].what],
  level: (id, { core }) => [core.levels[id]],
  cost: (id, { result }) => [result.cost[id]],
  reason: (id, { details, result }) => [details.reasons[id], result.headline.why[id]],
  condition: (id, { result }) => [result.conditions[id]],
  decisionMaker: (id, { details, result, rules }) => {
    const { question, questionWithAccount, ifNo }: AskTexts = { ...rules.all.ask, ...result.ask }[id]
    return [details.dependsOn[id], questionWithAccount ?? question, ifNo]
  },
  step: (id, { result }) => [result.steps[id].title, result.steps[id].where, ...result.steps[id].how],
  whileWaiting: (id, { details }) => details.taken.then[id],
  deadline: (id, { result }) => [result.deadlines[id]],
  calendarDay: (id, { take }) => [take.calendar.days[id]],
  stop: (id, { result }) => [result.stops[id]],
  service: (id, { core, result }) => [core.services[id].what, result.parts[id], result.serviceNotes[id]],
  limit: (id, { result }) => [result.limits[id]],
  without: (id, { details }) => [details.without[id]],
  alternative: (id, { result }) => [result.alternatives[id]],
  beside: (id, { details, result }) => [{ health: result.health, mailbox: details.mailbox }[id]],
  help: (id, { core }) => [core.questions[id].hint, ...(core.questions[id].help?.body ?? [])],
  untilThen: (id, { details }) => [details.untilThen[id]],
  noNumber: (id, { details }) => [details.noNumber[id]],
  hard: (id, { details }) => [details.hard[id]],
  safety: (id, { details }) => [details.safety[id]],
  visit: (id, { result }) => [result.visit[id]],
}

/** Everything that we say and that rests on a source, in the language of these texts. */
export function claimTextsIn(texts: Shown): readonly ClaimText[] {
  const sections: { readonly [section: string]: { readonly body: { readonly [claim: string]: string } } } =
    texts.about.sections
  return [
    ...claims.map((claim) => ({
      name: `${claim.kind} ${claim.id}${claim.of ? ` of ${claim.of}` : ''}`,
      sources: claim.sources,
      lines: linesOf(claim, texts).map(plain),
    })),
    ...aboutClaims.map(({ section, claim, sources }) => ({
      name: `about ${section}.${claim}`,
      sources,
      lines: [sections[section]?.body[claim] ?? ''].map(plain),
    })),
    ...entriesOf(statementSources).map(([claim, sources]) => ({
      name: `accessibility ${claim}`,
      sources,
      lines: [plain(texts.accessibility.claims[claim])],
    })),
  ]
}

function linesOf({ kind, id }: Claim, texts: Shown): readonly string[] {
  return (words[kind] as LinesOf<typeof id>)(id, texts).filter((line) => line !== undefined)
}
