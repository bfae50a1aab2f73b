import {
  type Answers,
  eids,
  fits,
  optionsOf,
  type Question,
  questions,
  type Row,
  type Service,
  type StepData,
  services,
  sources,
  steps,
  type When,
} from '#rules'

/** The data that a fault can stand in. */
export type RuleData = {
  readonly eids: readonly { readonly id: string; readonly rows: readonly Row[]; readonly sources: readonly string[] }[]
  readonly services: readonly Service[]
  readonly steps: readonly StepData[]
}

export const ruleData = { eids, services, steps } as unknown as RuleData

const one = (questions as readonly Question[]).filter((question) => question.kind === 'one')

/** What is wrong with the data, one sentence for each fault: the datum, and what to do. */
export function dataFaults(data: RuleData): readonly string[] {
  return [
    ...data.eids.flatMap(({ id, rows }) => gapsIn(id, rows)),
    ...data.services.flatMap(({ id, alternatives }) =>
      alternatives.some(({ when }) => !when)
        ? []
        : [
            `Service ${id} leaves someone without a way to manage: give its last alternative no \`when\`, noneKnown at worst.`,
          ],
    ),
    ...data.steps.flatMap((step) => stepFaults(step, data.steps)),
    ...[...data.eids, ...data.services, ...data.steps].flatMap(({ id, sources: ids }) =>
      (ids as readonly string[])
        .filter((source) => !Object.keys(sources).includes(source))
        .map((source) => `${id} rests on ${source}, which no page in data/sources has: add the page, or name another.`),
    ),
  ]
}

/** Somebody for whom no row of a table decides. Unsure numbers are looked up as both kinds, so no row names them. */
function gapsIn(id: string, rows: readonly Row[]): readonly string[] {
  const named = one.filter((question) => rows.some(({ when }) => question.id in when))
  const sheets = named.reduce<readonly Answers[]>(
    (all, question) =>
      all.flatMap((answers) =>
        optionsOf(question)
          .filter((answer) => answer !== 'unsure')
          .map((answer) => ({ ...answers, [question.id]: answer }) as Answers),
      ),
    [{}],
  )
  const gap = sheets.find((answers) => !rows.some(({ when }) => fits(when, answers)))
  return gap
    ? [`The table of ${id} does not decide for ${JSON.stringify(gap)}: give it a last row with an empty \`when\`.`]
    : []
}

function stepFaults(step: StepData, all: readonly StepData[]): readonly string[] {
  const byAnswer = ['number', 'account', 'onlineBank']
  const required = [...(step.requires ?? []), ...Object.values(step.requiresIf ?? {}).flat()]
  const missing = required.filter(
    (each) => !byAnswer.includes(each) && !all.some(({ provides }) => provides?.includes(each)),
  )
  return [
    ...missing.map((each) => `Step ${step.id} requires ${each}, which no step provides: add one, or take it away.`),
    ...(leadsBackTo(step, step, all, new Set())
      ? [`Step ${step.id} waits for itself: its requirements go in a circle.`]
      : []),
    ...(step.when && Object.values(step.when as When).some((answers) => answers.length === 0)
      ? [`Step ${step.id} fits no one: a list in its \`when\` is empty.`]
      : []),
  ]
}

function leadsBackTo(target: StepData, step: StepData, all: readonly StepData[], seen: Set<StepData>): boolean {
  if (seen.has(step)) return false
  seen.add(step)
  const before = all.filter(({ provides }) => provides?.some((each) => step.requires?.includes(each)))
  return before.includes(target) || before.some((other) => leadsBackTo(target, other, all, seen))
}
