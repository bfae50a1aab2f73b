import { type Answers, fits } from '../answers.ts'
import type { EidId } from '../data/eids.ts'
import type { ServiceId } from '../data/services.ts'
import { type Prerequisite, prerequisitesByAnswer } from '../data/steps/prerequisites.ts'
import { type StepData, steps } from '../data/steps.ts'
import { heldEids, isReachable } from '../verdicts.ts'
import type { ChosenStep, Situation } from './situation.ts'
import { wantedFor } from './wantedFor.ts'

/** What a person has by their answers, their eIDs among it. */
export function prerequisitesOf(answers: Answers): readonly Prerequisite[] {
  return [
    ...prerequisitesByAnswer.filter(({ when }) => fits(when, answers)).map(({ provides }) => provides),
    ...heldEids(answers),
  ]
}

/** True for a step that provides what is asked for. */
export function provides(step: StepData, goal: Prerequisite | undefined): boolean {
  return goal !== undefined && (step.provides ?? []).includes(goal)
}

/** What a step requires of a person with these verdicts. */
export function requirementsOf(
  { eid, requires = [], requiresIf = {} }: StepData,
  { verdicts }: Situation,
): readonly Prerequisite[] {
  const kind = eid && verdicts[eid.id].kind
  return kind && isReachable(kind) ? [...requires, ...(requiresIf[kind] ?? [])] : requires
}

/** The chosen steps, with the first step that provides what one of them lacks, and so on until none lacks anything. */
export function withPrerequisites(chosen: readonly ChosenStep[], situation: Situation): readonly ChosenStep[] {
  const lacking = new Map<Prerequisite, Omit<ChosenStep, 'step'>>()
  const provided = new Set([...situation.has, ...chosen.flatMap(({ step }) => step.provides ?? [])])
  const addLacking = (prerequisite: Prerequisite, leadsTo: readonly ServiceId[], eid?: EidId) => {
    if (provided.has(prerequisite)) return
    const before = lacking.get(prerequisite)
    lacking.set(prerequisite, { leadsTo: [...(before?.leadsTo ?? []), ...leadsTo], eid: before?.eid ?? eid })
  }
  const withoutEid = wantedFor(situation, 'onlineBank')
  if (withoutEid.length > 0) addLacking('onlineBank', withoutEid)
  for (const { step, leadsTo, eid } of chosen) {
    for (const each of requirementsOf(step, situation)) addLacking(each, leadsTo, eid)
  }
  for (const [prerequisite, { leadsTo, eid: towards }] of lacking) {
    const step = steps.find(
      (each) => !each.eid && !each.because && provides(each, prerequisite) && fits(each.when, situation.answers),
    )
    if (step) {
      const found = { step, leadsTo: [...new Set(leadsTo)], eid: towards }
      return withPrerequisites([...chosen, found], situation)
    }
  }
  return chosen
}
