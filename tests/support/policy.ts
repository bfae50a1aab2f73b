import type { Access, Answers, EidId, ServiceId } from '#rules'

/*
 * The verdicts and the access of docs/policy.md a second time, as code: what the rules are held against, together with
 * policyOrder.ts. It is written from that page, never from the rules; a change that is meant changes all three.
 */

const accesses: readonly Access[] = ['none', 'unverified', 'part', 'full']

/** From 0 for `none` to 3 for `full`. */
export function rank(access: Access): number {
  return accesses.indexOf(access)
}

function least(one: Access, other: Access): Access {
  return rank(one) < rank(other) ? one : other
}

/** In the order that breaks ties. */
export const eidIds: readonly EidId[] = ['bankid', 'minid', 'buypass', 'commfides']

const matrixText = `
  service         MinID       BankID  Buypass     Commfides
  myTax           full        full    full        full
  altinn          part        full    full        full
  moving          full        full    full        full
  helsenorge      none        full    full        full
  municipality    unverified  full    full        full
  nav             part        full    full        full
  lanekassen      part        full    full        unverified
  vegvesen        none        full    full        full
  udi             none        full    full        full
  upperSecondary  full        full    full        full
  digipost        none        full    full        unverified
  eboks           none        full    full        full
  onlineBank      none        full    none        none
  payOnline       none        full    none        none
  signContract    none        full    unverified  unverified
  insurance       none        full    unverified  unverified
  mobileOperator  none        full    unverified  unverified`

type MatrixRow = { readonly service: ServiceId; readonly access: Record<EidId, Access> }

/** The access to each service with each eID, for a person without limits. */
export const matrix: readonly MatrixRow[] = matrixText
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [service, minid, bankid, buypass, commfides] = line.trim().split(/\s+/) as [ServiceId, ...Access[]]
    return { service, access: { minid, bankid, buypass, commfides } as Record<EidId, Access> }
  })

export const policyServices: readonly ServiceId[] = matrix.map(({ service }) => service)

const hasNumber = ({ idNumber }: Answers) => idNumber !== 'none'
/** Everyone under 18. */
export const isMinor = ({ age }: Answers) => age !== 'adult'
const hasAccount = ({ bank }: Answers) => bank === 'onlineBank' || bank === 'accountOnly'
/** True of everyone who can hold an eID at all. */
export const canHold = (person: Answers) => hasNumber(person) && person.age !== 'under13'

/** The most access to a service that any eID gives, for a person who knows their number. */
function limit(service: ServiceId, person: Answers): Access {
  const { idNumber, age, stay } = person
  switch (service) {
    case 'helsenorge':
      return idNumber === 'dNumber' || age === 'from13' || age === 'under13' ? 'part' : 'full'
    case 'moving':
      return idNumber === 'dNumber' || stay === 'abroad' || stay === 'visiting' ? 'none' : 'full'
    case 'digipost':
    case 'eboks':
      if ((stay === 'abroad' && idNumber === 'dNumber') || age === 'under13') return 'none'
      return age === 'from13' ? 'unverified' : 'full'
    case 'insurance':
    case 'signContract':
    case 'mobileOperator':
      return isMinor(person) ? 'unverified' : 'full'
    case 'lanekassen':
      return isMinor(person) ? 'part' : 'full'
    default:
      return 'full'
  }
}

/**
 * The access to a service with each eID, within the person's limits. An unsure number gets what both kinds allow; what only one
 * of them allows is unverified.
 */
export function policyAccess(service: ServiceId, person: Answers): Record<EidId, Access> {
  const row = matrix.find((each) => each.service === service)?.access
  const limits =
    person.idNumber === 'unsure'
      ? (['nationalNumber', 'dNumber'] as const).map((idNumber) => limit(service, { ...person, idNumber }))
      : [limit(service, person)]
  const cap = limits.reduce((one, other) => {
    const both = least(one, other)
    return both === 'none' && one !== other ? 'unverified' : both
  })
  return Object.fromEntries(eidIds.map((eid) => [eid, least(row?.[eid] ?? 'none', cap)])) as Record<EidId, Access>
}

/** The access to a service without an eID. */
export function policyAccessWithoutEid(service: ServiceId, person: Answers): Access {
  if (service === 'udi') return 'part'
  if (service === 'altinn') return 'unverified'
  if (service === 'onlineBank') return canHold(person) && person.bank === 'onlineBank' ? 'full' : 'none'
  if (service === 'payOnline') return canHold(person) && hasAccount(person) ? 'unverified' : 'none'
  return 'none'
}

const strong = ['passport', 'norwegianIdCard']
const shown = [...strong, 'travelDocument', 'eeaIdCard', 'residenceCard']

/** The verdict on each eID, for a person who knows their number and holds no eID. */
const table: Record<EidId, (person: Answers) => string> = {
  minid: () => 'yes',
  bankid: (person) => {
    const { idNumber, age, stay, bank, bankAnswer, document = 'none' } = person
    if (hasAccount(person) && (bankAnswer === 'yes' || bankAnswer === 'otherBankYes')) return 'yes'
    if (hasAccount(person) && bankAnswer === 'no') return 'no'
    if (!shown.includes(document)) return 'no'
    const isOrdinary =
      idNumber === 'nationalNumber' &&
      age === 'adult' &&
      (stay === 'living' || stay === 'shortStay' || stay === 'protection') &&
      strong.includes(document)
    if (!isOrdinary) return 'depends on bank'
    return bank === 'onlineBank' ? 'yes' : 'later'
  },
  buypass: ({ document = 'none' }) => {
    if (document === 'passport') return 'yes'
    return ['norwegianIdCard', 'travelDocument', 'eeaIdCard'].includes(document) ? 'depends on buypass' : 'no'
  },
  commfides: ({ document = 'none' }) => (shown.includes(document) ? 'depends on commfides' : 'no'),
}

function policyTable(eid: EidId, person: Answers): string {
  if (!canHold(person)) return 'no'
  if (person.idNumber !== 'unsure') return table[eid](person)
  const [national, dNumber] = (['nationalNumber', 'dNumber'] as const).map((idNumber) =>
    table[eid]({ ...person, idNumber }),
  )
  return national === dNumber ? (national ?? '') : 'depends on numberKind'
}

/** True of the eIDs that the policy calls free. */
export function isFree(eid: EidId): boolean {
  return eid === 'bankid' || eid === 'minid'
}

/** True when one eID opens every service at least as far as the other; of two equals, the earlier one does. */
function covers(one: EidId, other: EidId): boolean {
  const pairs = matrix.map(({ access }) => rank(access[one]) - rank(access[other]))
  const isEqual = pairs.every((difference) => difference === 0)
  return isEqual ? eidIds.indexOf(one) < eidIds.indexOf(other) : pairs.every((difference) => difference >= 0)
}

const covering = new Map(eidIds.map((eid) => [eid, eidIds.filter((other) => other !== eid && covers(other, eid))]))

/** The verdict on every eID, in words. */
export function policyVerdicts(person: Answers): Record<EidId, string> {
  const held = canHold(person) ? (person.have ?? []) : []
  const words = eidIds.map((eid) => {
    const by =
      covering.get(eid)?.find((other) => held.includes(other)) ??
      covering.get(eid)?.find((other) => isFree(other) && policyTable(other, person) === 'yes')
    if (held.includes(eid)) return [eid, 'have']
    return [eid, by ? `unneeded by ${by}` : policyTable(eid, person)]
  })
  return Object.fromEntries(words) as Record<EidId, string>
}
