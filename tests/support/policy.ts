import type { Access, Answers, Degree, EidId, ServiceId, Status } from '#rules'

/*
 * The verdicts, the access, the ways and the order of advice of docs/policy.md a second time, as code: what the rules are
 * held against. It is written from that page, never from the rules; a change that is meant changes all three.
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
const matrix: readonly MatrixRow[] = matrixText
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [service, minid, bankid, buypass, commfides] = line.trim().split(/\s+/) as [ServiceId, ...Access[]]
    return { service, access: { minid, bankid, buypass, commfides } as Record<EidId, Access> }
  })

export const policyServices: readonly ServiceId[] = matrix.map(({ service }) => service)

const hasNumber = ({ idNumber }: Answers) => idNumber !== 'none'
const isMinor = ({ age }: Answers) => age !== 'adult'
const hasAccount = ({ bank }: Answers) => bank === 'onlineBank' || bank === 'accountOnly'
const canHold = (person: Answers) => hasNumber(person) && person.age !== 'under13'

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

/** The access to a service with each eID, within the person's limits. An unsure number gets what both kinds allow. */
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
    if (hasAccount(person) && bankAnswer === 'yes') return 'yes'
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

export type PolicyWay = { readonly status: Status; readonly degree?: Degree; readonly by?: EidId }

const order: readonly Status[] = ['open', 'free', 'maybe', 'paid', 'unconfirmed']
/** Open now, to be ordered today, for others to decide, unknown. */
const soonness: Partial<Record<Status, number>> = { open: 0, free: 1, paid: 1, maybe: 2, unconfirmed: 3 }

/** The ways into a service, best first, without those that give no more access and no sooner than a better one. */
export function policyWays(
  service: ServiceId,
  person: Answers,
  verdicts: Record<EidId, string>,
  access: Record<EidId, Access>,
): readonly PolicyWay[] {
  const as = (status: Status, far: Access, by?: EidId): PolicyWay =>
    far === 'full' || far === 'part'
      ? { status, degree: far, ...(by && { by }) }
      : { status: 'unconfirmed', ...(by && { by }) }
  const ways: PolicyWay[] = eidIds.flatMap((eid): readonly PolicyWay[] => {
    const far = access[eid]
    const verdict = verdicts[eid]
    if (far === 'none') return []
    if (verdict === 'have') return [as('open', far, eid)]
    const isWithinReach = verdict === 'yes' || verdict === 'later' || verdict.startsWith('depends')
    if (!isWithinReach || eid === 'commfides') return []
    if (isFree(eid)) return [as(verdict === 'yes' ? 'free' : 'maybe', far, eid)]
    if (isMinor(person)) return []
    return [verdict === 'yes' ? as('paid', far, eid) : { status: 'unconfirmed', by: eid }]
  })
  const without = policyAccessWithoutEid(service, person)
  const own: PolicyWay[] = without === 'none' ? [] : [as('open', without)]
  const livesHere = person.stay === 'living' || person.stay === 'shortStay' || person.stay === 'protection'
  const canLogInLater = person.bank === 'accountOnly' || (person.bank === 'none' && livesHere)
  if (service === 'onlineBank' && canHold(person) && canLogInLater) own.push({ status: 'maybe', degree: 'full' })
  const far = ({ degree }: PolicyWay) => (degree === 'full' ? 2 : degree === 'part' ? 1 : 0)
  const tieRank = ({ by, status }: PolicyWay) => (by ? eidIds.indexOf(by) : status === 'maybe' ? -1 : eidIds.length)
  const sorted = [...ways, ...own].sort(
    (one, other) =>
      order.indexOf(one.status) - order.indexOf(other.status) || far(other) - far(one) || tieRank(one) - tieRank(other),
  )
  const soon = ({ status }: PolicyWay) => soonness[status] ?? 4
  return sorted.filter(
    (way, at) => !sorted.slice(0, at).some((better) => far(better) >= far(way) && soon(better) <= soon(way)),
  )
}

/** The eIDs to advise, best first. */
export function policyRanking(
  person: Answers,
  verdicts: Record<EidId, string>,
  access: Record<ServiceId, Record<EidId, Access>>,
  wanted: readonly ServiceId[],
): readonly EidId[] {
  const advisable = eidIds.filter((eid) => {
    if (verdicts[eid] === 'have') return true
    if (!/^(yes|later|depends)/.test(verdicts[eid]) || eid === 'commfides') return false
    return isFree(eid) || !isMinor(person)
  })
  const held = advisable.filter((eid) => verdicts[eid] === 'have')
  const opensNew = (eid: EidId) =>
    wanted.some((service) => {
      const before = [
        policyAccessWithoutEid(service, person),
        ...(held.includes(eid) ? [] : held.map((other) => access[service][other])),
      ].map(rank)
      return rank(access[service][eid]) >= rank('part') && rank(access[service][eid]) > Math.max(...before)
    })
  const marks = (eid: EidId) => [
    opensNew(eid) ? 0 : 1,
    verdicts[eid] === 'have' ? 0 : isFree(eid) ? 1 : 2,
    ['have', 'yes', 'later', 'depends'].findIndex((kind) => verdicts[eid].startsWith(kind)),
    wanted.filter((service) => access[service][eid] === 'none').length,
    wanted.filter((service) => ['part', 'unverified'].includes(access[service][eid])).length,
    -matrix.filter(({ service }) => rank(access[service][eid]) >= rank('part')).length,
    eidIds.indexOf(eid),
  ]
  return [...advisable].sort((one, other) => {
    const [a, b] = [marks(one), marks(other)]
    return a.reduce((difference, mark, at) => difference || mark - (b[at] ?? 0), 0)
  })
}
