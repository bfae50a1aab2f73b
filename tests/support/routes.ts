import { type EidId, fits, recommend, type StepData, steps } from '#rules'
import type { Case } from './everybody.ts'
import { everyAsked } from './everyWalk.ts'
import { given } from './means.ts'
import { type Choice, serviceChoices } from './person.ts'
import { eidIds, isFree, rank } from './published.ts'
import {
  everySeen,
  groupedBy,
  isAdvisable,
  type Seen,
  type Signature,
  see,
  serviceIds,
  signatureOf,
  standInFor,
} from './situations.ts'

/*
 * A route is made of the steps (rules/steps.ts), of what they can see of a person, and of how her choice bears on them:
 * - which steps are for her by their `when`, what she has already, her verdicts, and what opens what for her;
 * - the order of her advice; which eIDs that she would pay for or ask about open something of her choice further than what
 *   is sure without; and whether she wants a service that a step is for.
 * So one person stands for all who agree in that, of 6,720 complete sheets and those that people are asked for, with 139
 * choices each. A law in everyChoice.test.ts asks everybody with a choice in turn, and must get the stand-in's route.
 */

const data = steps as readonly StepData[]

const known = new Map<string, readonly number[]>()

/** How each service bears on her steps, in bits: whether paying or asking opens it further, and which steps are for it. */
function bearings({ seen, rows }: Signature): readonly number[] {
  const key = [...Object.values(seen.verdicts), ...rows, seen.answers.idNumber, seen.answers.age].join()
  const bits = known.get(key) ?? findBearings(seen)
  known.set(key, bits)
  return bits
}

function findBearings({ verdicts, access, without }: Seen): readonly number[] {
  const possible = eidIds.filter((eid) => isAdvisable(eid, verdicts[eid]))
  const sure = possible.filter((eid) => /^(have|yes)/.test(verdicts[eid]))
  const toPayFor = eidIds.filter((eid) => !isFree(eid) && verdicts[eid] !== 'have')
  return serviceIds.map((id) => {
    const opensMoreThan = (eid: EidId, others: readonly EidId[]) => {
      const already = others.filter((other) => other !== eid).map((other) => rank(access[id][other]))
      return rank(access[id][eid]) > Math.max(rank(without[id]), rank('unverified'), ...already)
    }
    const bits = [
      ...toPayFor.flatMap((eid) => [opensMoreThan(eid, sure), opensMoreThan(eid, possible)]),
      ...data.filter((step) => step.services).map((step) => step.services?.includes(id) ?? false),
    ]
    return bits.reduce((code, bit, place) => (bit ? code | (1 << place) : code), 0)
  })
}

/** What the steps can see of her, whatever she chooses. */
function routeSignature(person: Signature): string {
  const { answers, verdicts } = person.seen
  const isFor = data.map((step) => (fits(step.when, answers) ? 1 : 0)).join('')
  return [isFor, ...given(answers), ...eidIds.map((eid) => verdicts[eid]), ...person.rows, ...bearings(person)].join()
}

/** Somebody, and what the steps can see of her. */
export type Traveller = { readonly person: Signature; readonly signature: string }

function keyOf(bits: readonly number[], best: readonly EidId[], choice: Choice): string {
  const wanted = choice === 'all' ? bits : choice.map((id) => bits[serviceIds.indexOf(id)] as number)
  return `${best.join()} ${wanted.reduce((code, each) => code | each, 0)}`
}

/** Every complete sheet, and every sheet as it is asked for. */
export const travellers: readonly Traveller[] = [
  ...everySeen,
  ...everyAsked.map((answers) => signatureOf(see(answers))),
].map((person) => ({ person, signature: routeSignature(person) }))

/** For each signature, and each choice of services, the one who stands for it. */
const standIns = new Map(
  [...groupedBy(travellers, ({ signature }) => signature)].map(([signature, [{ person: one }]]) => {
    const bits = bearings(one)
    const groups = new Map<string, Case>()
    const byChoice = serviceChoices.map((services) => {
      const key = keyOf(bits, standInFor(one, services)?.best ?? [], services)
      const answers = { ...one.seen.answers, services }
      const person = groups.get(key) ?? { answers, result: recommend(answers) }
      groups.set(key, person)
      return person
    })
    return [signature, { byChoice, groups }]
  }),
)

/** Everybody with every choice, as far as her route goes: one person for all who are alike in it. */
export const routes: readonly Case[] = [...standIns.values()].flatMap(({ groups }) => [...groups.values()])

/** Whose route stands for the route of this person, with one of `serviceChoices`. */
export function routeStandInFor({ signature }: Traveller, place: number): Case {
  return standIns.get(signature)?.byChoice[place] as Case
}
