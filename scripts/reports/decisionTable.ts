import type { Answers, EidId, Recommendation, ServiceId, SourceId, StepData, Verdict, Walk } from '#rules'
import { type Cover, compact } from './compact.ts'
import { axesOf, pointsOf, type Rules, sheetAt } from './grid.ts'

/** What a row says: in a word or a list, and the ids of what it rests on. */
export type Outcome = {
  readonly is: string
  readonly reasons?: readonly string[]
  readonly conditions?: readonly string[]
  readonly sources?: readonly SourceId[]
}

/** A table about one thing: who is asked a question, who gets an eID, what opens a service, what is advised, who takes a step. */
export type Table = {
  readonly about: 'question' | 'eid' | 'service' | 'advice' | 'step'
  readonly id: string
  /** What holds for everybody. */
  readonly facts: readonly string[]
  readonly rows: readonly { readonly when: Cover; readonly outcome: Outcome }[]
}

type Situation = { readonly walk: Walk; readonly result: Recommendation }

/** Every decision that the rules make, worked out for every answer sheet and written in as few rows as that takes. */
export function decisionTable(rules: Rules): readonly Table[] {
  const axes = axesOf(rules)
  const known = new Map<string, Situation>()
  const situations = pointsOf(axes).map((point) => {
    const walk = rules.walk({ ...sheetAt(rules, point), services: 'all' } as Answers)
    const key = JSON.stringify(walk.answers)
    const situation = known.get(key) ?? { walk, result: rules.recommend(walk.answers) }
    known.set(key, situation)
    return situation
  })
  const tableOf = (outcomeOf: (situation: Situation) => Outcome): Table['rows'] => {
    const outcomes = new Map([...known.values()].map((situation) => [situation, outcomeOf(situation)]))
    const rows = compact(
      axes,
      situations.map((situation) => outcomes.get(situation) as Outcome),
    )
    return rows.filter(({ outcome }) => outcome.is !== '')
  }
  return [
    ...rules.questions.map(
      ({ id, asked, changedBy }): Table => ({
        about: 'question',
        id,
        facts: [`asked ${asked}`, `changed by ${changedBy}`],
        rows: tableOf(({ walk }) => ({ is: walk.asked.includes(id) ? 'asked' : '' })),
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
          login.through === 'own' ? 'a login of its own' : `through ${login.through}, level ${login.level}`,
        ],
        rows: tableOf(({ result }) => openingOf(id, result)),
      }),
    ),
    {
      about: 'advice',
      id: 'best',
      facts: [],
      rows: tableOf(({ result }) => ({ is: result.best.join(', ') || 'none' })),
    },
    ...(rules.steps as readonly StepData[]).map(
      ({ id, cost, wait, bring, deadlines = [] }): Table => ({
        about: 'step',
        id,
        facts: [
          `cost ${cost}`,
          `wait ${typeof wait === 'object' ? `${wait.least} to ${wait.most} ${wait.unit}` : wait}`,
          ...bring.map((thing) => `bring ${thing}`),
          ...deadlines.map((deadline) => `deadline ${deadline}`),
        ],
        rows: tableOf(({ result }) => stageOf(id, result)),
      }),
    ),
  ]
}

function verdictOn(id: EidId, { eids }: Recommendation): Outcome {
  const { verdict } = eids[id]
  const { reasons, conditions } = verdict
  return {
    is: inWords(verdict),
    reasons: reasons.map((reason) => reason.id),
    conditions: conditions.map((condition) => condition.id),
    sources: [...new Set([...reasons, ...conditions].flatMap(({ sources }) => sources))],
  }
}

/** The kind of a verdict and, where it has one, on whom it depends or what makes it unneeded. */
export function inWords(verdict: Verdict): string {
  if (verdict.kind === 'depends') return `depends on ${verdict.on}`
  return verdict.kind === 'unneeded' ? `unneeded by ${verdict.by}` : verdict.kind
}

function openingOf(id: ServiceId, { services }: Recommendation): Outcome {
  const { access, without, limits, sources } = services[id]
  const each = Object.entries(access).map(([eid, open]) => `${eid} ${open}`)
  return {
    is: [...each, `without ${without}`].join(', '),
    reasons: limits.map((limit) => limit.id),
    sources: [...new Set([...sources, ...limits.flatMap((limit) => limit.sources)])],
  }
}

function stageOf(id: string, { route }: Recommendation): Outcome {
  const step = route.find((candidate) => candidate.id === id)
  return step ? { is: `${step.stage}${step.isOptional ? ', optional' : ''}`, sources: step.sources } : { is: '' }
}
