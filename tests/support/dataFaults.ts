import {
  type Access,
  type Answers,
  accessByLogin,
  blockers,
  canHold,
  counterQuestion,
  type DecisionRow,
  decisionMakers,
  type Eid,
  eids,
  fits,
  keysOf,
  mayBeToldToPay,
  optionsOf,
  type Question,
  questions,
  type Service,
  type StepData,
  services,
  steps,
  type When,
} from '#rules'

/** The parts of an eID that can hold a fault. */
type EidData = Pick<Eid, 'id' | 'level' | 'sale'> & {
  readonly rows: readonly DecisionRow[]
  readonly conditions: readonly { readonly id: string; readonly when?: When }[]
  readonly sources: readonly string[]
}

/** The data that can hold a fault. */
export type RuleData = {
  readonly questions: readonly Question[]
  readonly eids: readonly EidData[]
  readonly services: readonly Service[]
  readonly steps: readonly StepData[]
}

export const ruleData = { questions, eids, services, steps } as unknown as RuleData

/** The faults of the data, one sentence each: the datum, and what to do. */
export function dataFaults(data: RuleData): readonly string[] {
  return [
    ...data.questions.flatMap((question) => questionFaults(question, whensIn(data))),
    ...data.eids.flatMap((eid) => eidFaults(eid, data)),
    ...data.services.flatMap((service) => serviceFaults(service, data.eids)),
    ...data.steps.flatMap((step) => stepFaults(step, data.steps)),
    ...whensIn(data).flatMap(whenFaults),
  ]
}

type NamedWhen = { readonly of: string; readonly when: { readonly [question: string]: readonly string[] } }

/** Every `when` of the data, with the name of what it belongs to. */
function whensIn(data: RuleData): readonly NamedWhen[] {
  const some: readonly (readonly [string, readonly { readonly when?: When }[]])[] = [
    ...data.eids.flatMap(
      ({ id, rows, conditions }) =>
        [
          [`The table of ${id}`, rows],
          [`A condition of ${id}`, conditions],
        ] as const,
    ),
    ...data.services.flatMap(
      ({ id, limits = [], openWithoutEid = [], alternatives }) =>
        [
          [`A limit of ${id}`, limits],
          [`What is open without an eID of ${id}`, openWithoutEid],
          [`An alternative of ${id}`, alternatives],
        ] as const,
    ),
    ...data.steps.flatMap(
      (step) =>
        [
          [`Step ${step.id}`, [step]],
          [`A stop of step ${step.id}`, step.stops ?? []],
        ] as const,
    ),
    ['A blocker', blockers],
    ['Who can hold an eID', [{ when: canHold }]],
    ['Who may be told to pay', [{ when: mayBeToldToPay }]],
    ...Object.entries(decisionMakers).map(([id, { replies }]) => [`A reply of ${id}`, replies] as const),
  ]
  return some.flatMap(([of, list]) => list.map(({ when = {} }) => ({ of, when })))
}

/** Empty lists of answers. */
function whenFaults({ of, when }: NamedWhen): readonly string[] {
  return Object.entries(when).flatMap(([id, answers]) =>
    answers.length === 0 ? [`${of} fits no one: its list for ${id} is empty.`] : [],
  )
}

/** Pairs of answers that no rule tells apart. */
function questionFaults(question: Question, whens: readonly NamedWhen[]): readonly string[] {
  if (question.kind !== 'one') return []
  const stands: readonly string[] = 'standsFor' in question ? Object.keys(question.standsFor) : []
  const named = whens.flatMap(({ when }) => (when[question.id] ? [when[question.id] as readonly string[]] : []))
  const options = optionsOf(question).filter((answer) => !stands.includes(answer))
  return options.flatMap((one, index) =>
    options
      .slice(index + 1)
      .filter((other) => !named.some((answers) => answers.includes(one) !== answers.includes(other)))
      .filter((other) => askedAtTheCounter(question, one) === askedAtTheCounter(question, other))
      .map(
        (other) =>
          `Nothing tells ${one} from ${other} in ${question.id}: name one of them in a \`when\`, or make them one answer.`,
      ),
  )
}

/** What a person with this answer asks at a counter: two answers may differ in that alone. */
function askedAtTheCounter({ id }: Question, answer: string): string {
  return keysOf(decisionMakers)
    .map((maker) => counterQuestion(maker, { [id]: answer }))
    .join()
}

function eidFaults({ id, rows, sale }: EidData, data: RuleData): readonly string[] {
  const gap = gapIn(rows, data.questions)
  const isProvided = data.steps.some(({ provides }) => provides?.includes(id))
  return [
    ...(gap
      ? [`The table of ${id} does not decide for ${JSON.stringify(gap)}: give it a last row with an empty \`when\`.`]
      : []),
    ...(sale === 'confirmed' && !isProvided
      ? [`No step provides ${id}, so no plan leads to it: add a step that does to data/steps.ts.`]
      : []),
  ]
}

/** Answers for which no row of a table decides. An unsure number is looked up as both kinds, so no row names it. */
function gapIn(rows: readonly DecisionRow[], all: readonly Question[]): Answers | undefined {
  const named = all.filter((question) => question.kind === 'one' && rows.some(({ when }) => question.id in when))
  const sheets = named.reduce<readonly Answers[]>(
    (some, question) =>
      some.flatMap((answers) =>
        optionsOf(question)
          .filter((answer) => !('standsFor' in question && Object.keys(question.standsFor).includes(answer)))
          .map((answer) => ({ ...answers, [question.id]: answer }) as Answers),
      ),
    [{}],
  )
  return sheets.find((answers) => !rows.some(({ when }) => fits(when, answers)))
}

function serviceFaults(service: Service, all: readonly EidData[]): readonly string[] {
  const access: readonly Access[] = all.map((eid) => accessByLogin(eid as unknown as Eid, service))
  return [
    ...(service.alternatives.some(({ when }) => !when)
      ? []
      : [
          `Service ${service.id} leaves some people without a way to manage: give its last alternative no \`when\`, noneKnown at worst.`,
        ]),
    ...(access.every((each) => each === 'none') && !service.openWithoutEid
      ? [`Service ${service.id} has no way in: let its \`login\` accept an eID, or say what is \`openWithoutEid\`.`]
      : []),
  ]
}

/** What a person has by their answers, with no step. */
const byAnswer: readonly string[] = ['number', 'account', 'onlineBank']

function requirementsOf({ requires = [], requiresIf = {} }: StepData): readonly string[] {
  return [...requires, ...Object.values(requiresIf).flat()]
}

function stepFaults(step: StepData, all: readonly StepData[]): readonly string[] {
  const missing = requirementsOf(step).filter(
    (each) => !byAnswer.includes(each) && !all.some(({ provides = [] }) => provides.some((one) => one === each)),
  )
  return [
    ...missing.map((each) => `Step ${step.id} requires ${each}, which no step provides: add one, or take it away.`),
    ...(leadsBackTo(step, step, all, new Set())
      ? [`Step ${step.id} waits for itself: take away one of the requirements that go in a circle.`]
      : []),
  ]
}

function leadsBackTo(target: StepData, step: StepData, all: readonly StepData[], seen: Set<StepData>): boolean {
  if (seen.has(step)) return false
  seen.add(step)
  const before = all.filter(({ provides = [] }) => provides.some((each) => requirementsOf(step).includes(each)))
  return before.includes(target) || before.some((other) => leadsBackTo(target, other, all, seen))
}
