import { after } from '../answerSpace.ts'
import { type Answers, fits, possibilities } from '../answers.ts'
import { accessRank } from '../data/accessLevels.ts'
import { type EidId, eids } from '../data/eids.ts'
import { type ServiceId, serviceIds } from '../data/services.ts'
import { type StepData, steps } from '../data/steps.ts'
import { needsPayment } from '../ranking.ts'
import { isFor } from '../stepDiagrams.ts'
import type { Verdict } from '../verdicts.ts'
import { isOpenInFull, reachOf, type Way, wayDiagrams } from '../ways.ts'
import { provides, requirementsOf } from './prerequisites.ts'
import type { ChosenStep, Situation } from './situation.ts'
import { isOrdered } from './taking.ts'
import { wantedFor } from './wantedFor.ts'

/** The steps that a person's verdicts, wants and rights call for, without what these require. */
export function chosenSteps(situation: Situation): readonly ChosenStep[] {
  return [...eidSteps(situation), ...otherSteps(situation)]
}

/** The steps of each eID that opens a wanted service, or that is made unneeded by one that does. */
function eidSteps(situation: Situation): readonly ChosenStep[] {
  const { answers, services, verdicts } = situation
  return eids.flatMap(({ id }) => {
    const verdict = verdicts[id]
    const leadsTo = wantedFor(situation, verdict.kind === 'unneeded' ? verdict.by : id).filter(
      (each) => accessRank(services[each].access[id]) >= accessRank('part'),
    )
    if (leadsTo.length === 0) return []
    const own = steps.filter(
      (step) => step.eid?.id === id && fits(step.when, answers) && isCalledFor(step, verdict, situation),
    )
    // as in a decision table, the first that fits decides how the eID is got
    const last = own.find((step) => provides(step, id))
    return own
      .filter((step) => step === last || !provides(step, id))
      .map((step) => ({ step, leadsTo: alsoWithoutEid(step, leadsTo, situation), eid: id }))
  })
}

/**
 * True for a step that gives something new and fits the verdict on its eID. Of an eID that another makes unneeded: every step once
 * it is ordered; before that the order alone, if it is free.
 */
function isCalledFor(step: StepData, verdict: Verdict, situation: Situation): boolean {
  const { answers, has } = situation
  const { eid, provides: given = [] } = step
  if (!eid || given.every((each) => has.includes(each))) return false
  if (verdict.kind !== 'unneeded') return isFor(eid, verdict)
  if (!eid.kinds.includes('yes')) return false
  if (isOrdered(eid.id, answers)) return true
  return !needsPayment(eid.id, verdict) && requirementsOf(step, situation).every((each) => has.includes(each))
}

/** What a step leads to, with what the account that comes with it opens without an eID. */
function alsoWithoutEid({ provides = [] }: StepData, leadsTo: readonly ServiceId[], situation: Situation) {
  const withAccount = provides.includes('onlineBank') ? wantedFor(situation, 'onlineBank') : []
  return serviceIds.filter((id) => leadsTo.includes(id) || withAccount.includes(id))
}

/** The steps that belong to no eID, and that are not a prerequisite of another. */
function otherSteps(situation: Situation): readonly ChosenStep[] {
  const { answers, has, services } = situation
  return steps.flatMap((step): readonly ChosenStep[] => {
    const { because } = step
    if (!because || !fits(step.when, answers)) return []
    if (because === 'always')
      return [{ step, leadsTo: serviceIds.filter((id) => services[id].wanted && !isOpenInFull(services[id].ways)) }]
    if (because === 'numberKindMatters') {
      const leadsTo = serviceIds.filter((id) => isWaitingForNumberKind(id, situation))
      return leadsTo.length > 0 ? [{ step, leadsTo }] : []
    }
    if ('care' in because)
      return !because.holds || because.holds.some((id) => has.includes(id)) ? [{ step, leadsTo: [] }] : []
    const leadsTo = serviceIds.filter((id) => wouldOpen(id, because.towards, situation))
    return leadsTo.length > 0 ? [{ step, leadsTo }] : []
  })
}

/** True when a wanted service differs by the kind of number, or is opened by an eID that depends on it. */
function isWaitingForNumberKind(id: ServiceId, { answers, services, verdicts }: Situation): boolean {
  const { wanted, ways } = services[id]
  const dependsOnKind = ({ by }: Way) => {
    const verdict = by && verdicts[by]
    return verdict?.kind === 'depends' && verdict.on === 'numberKind'
  }
  return wanted && (differsByPossibility(id, answers) || ways.some(dependsOnKind))
}

function differsByPossibility(id: ServiceId, answers: Answers): boolean {
  // by which eID a service opens makes no difference to the person
  const waysFor = (each: Answers) =>
    after(wayDiagrams[id], each).values.map((ways) => ways.map(({ by: _, ...way }) => way))
  const [one, ...others] = possibilities(answers).map((each) => JSON.stringify(waysFor(each)))
  return others.some((other) => other !== one)
}

/** True when an eID that is out of reach today would open a wanted service further than anything within reach. */
function wouldOpen(id: ServiceId, towards: readonly EidId[], { services, verdicts }: Situation): boolean {
  const { wanted, access, ways } = services[id]
  const reach = accessRank(reachOf(ways).possible)
  return (
    wanted &&
    towards.some((eid) => {
      const rank = accessRank(access[eid])
      return verdicts[eid].kind === 'no' && rank >= accessRank('part') && rank > reach
    })
  )
}
