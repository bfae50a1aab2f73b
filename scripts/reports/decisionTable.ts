import type { Answers, EidId, Path, Recommendation, ServiceId, SourceId, Verdict, Way } from '#rules'
import { type Cover, compact } from './compact.ts'
import { axesOf, pointsOf, type Rules, sheetAt } from './grid.ts'

/** The outcome of a row, with the ids of its reasons, conditions and sources. */
type Decision = {
  readonly is: string
  readonly reasons?: readonly string[]
  readonly conditions?: readonly string[]
  readonly sources?: readonly SourceId[]
}

/** A table about one thing: who is asked a question, who gets an eID, what a service is, what is advised, who takes a step. */
export type Table = {
  readonly about: 'question' | 'eid' | 'service' | 'advice' | 'step'
  readonly id: string
  /** What holds for everyone. */
  readonly facts: readonly string[]
  readonly rows: readonly { readonly when: Cover; readonly outcome: Decision }[]
}

type Visit = { readonly path: Path; readonly result: Recommendation }

/** Every decision of the rules, for every answer sheet, in as few rows as possible. */
export function decisionTable(rules: Rules): readonly Table[] {
  const axes = axesOf(rules)
  const known = new Map<string, Visit>()
  const situations = pointsOf(axes).map((point) => {
    const path = rules.retrace({ ...sheetAt(rules, point), services: 'all' } as Answers)
    const key = JSON.stringify(path.answers)
    const situation = known.get(key) ?? { path, result: rules.recommend(path.answers) }
    known.set(key, situation)
    return situation
  })
  const tableOf = (outcomeOf: (situation: Visit) => Decision): Table['rows'] => {
    const outcomes = new Map([...known.values()].map((situation) => [situation, outcomeOf(situation)]))
    const rows = compact(
      axes,
      situations.map((situation) => outcomes.get(situation) as Decision),
    )
    return rows.filter(({ outcome }) => outcome.is !== '')
  }
  return [
    ...rules.questions.map(
      ({ id, asked, changedBy }): Table => ({
        about: 'question',
        id,
        facts: [`asked ${asked}`, `changed by ${changedBy}`],
        rows: tableOf(({ path }) => ({ is: path.asked.includes(id) ? 'asked' : '' })),
      }),
    ),
    ...rules.eids.map(
      ({ id, level, cost, price, sale }): Table => ({
        about: 'eid',
        id,
        facts: [`level ${level}`, cost, `price ${price}`, `sale ${sale}`],
        rows: tableOf(({ result }) => verdictOn(id, result)),
      }),
    ),
    ...rules.services.map(
      ({ id, group, login }): Table => ({
        about: 'service',
        id,
        facts: [
          group,
          login.through === 'own' ? 'a log-in of its own' : `through ${login.through}, level ${login.level}`,
        ],
        rows: tableOf(({ result }) => statusOf(id, result)),
      }),
    ),
    {
      about: 'advice',
      id: 'first',
      facts: [],
      rows: tableOf(({ result }) => ({ is: result.best[0] ?? 'none' })),
    },
    ...rules.steps.map(
      ({ id, cost, wait, bring, deadlines = [] }): Table => ({
        about: 'step',
        id,
        facts: [
          `cost ${cost}`,
          `wait ${typeof wait === 'object' ? `${wait.least} to ${wait.most} ${wait.unit}` : wait}`,
          ...bring.map((thing) => `bring ${thing}`),
          ...deadlines.map((deadline) => `deadline ${deadline}`),
        ],
        rows: tableOf(({ result }) => placeOf(id, result)),
      }),
    ),
  ]
}

function verdictOn(id: EidId, { eids }: Recommendation): Decision {
  const { verdict } = eids[id]
  const { reasons, conditions } = verdict
  return {
    is: inWords(verdict),
    reasons: reasons.map((reason) => reason.id),
    conditions: conditions.map((condition) => condition.id),
    sources: [...new Set([...reasons, ...conditions].flatMap(({ sources }) => sources))],
  }
}

/** The kind of a verdict, with who decides it, who checks it, or the eID that makes it unneeded. */
export function inWords(verdict: Verdict): string {
  if (verdict.kind === 'depends') return `depends on ${verdict.on}`
  if (verdict.kind === 'yes' && verdict.checkedBy) return `yes, if ${verdict.checkedBy} agrees`
  return verdict.kind === 'unneeded' ? `unneeded by ${verdict.by}` : verdict.kind
}

function statusOf(id: ServiceId, { services }: Recommendation): Decision {
  const { status, ways, until, limits, sources } = services[id]
  return {
    is: ways.map(wayInWords).join(', then ') || status,
    reasons: limits.map((limit) => limit.id),
    conditions: until.map((alternative) => alternative.id),
    sources: [...new Set([...sources, ...[...limits, ...until].flatMap((note) => note.sources)])],
  }
}

/** The status of a way, how far it goes, and the eID. */
export function wayInWords({ status, degree, by }: Way): string {
  return [status, ...(degree === 'part' ? ['in part'] : []), ...(by ? [`by ${by}`] : [])].join(' ')
}

function placeOf(id: string, { route }: Recommendation): Decision {
  const step = route.find((candidate) => candidate.id === id)
  if (!step) return { is: '' }
  return {
    is: `${step.role}, ${step.stage}`,
    reasons: step.stops.map((stop) => stop.id),
    sources: step.sources,
  }
}
