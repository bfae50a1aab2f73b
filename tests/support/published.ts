import type { Access, Answers, EidId, ServiceId } from '#rules'

/*
 * The published tables (sections 3.2 and 3.3 of the design), written down a second time and from the text alone: what the
 * rules are held against. A change of the law changes both.
 */

const accesses: readonly Access[] = ['none', 'unverified', 'part', 'full']

/** From 0 for `none` to 3 for `full`. */
export function rank(access: Access): number {
  return accesses.indexOf(access)
}

export function least(one: Access, other: Access): Access {
  return rank(one) < rank(other) ? one : other
}

/** In the order that breaks ties. */
export const eidIds: readonly EidId[] = ['bankid', 'minid', 'buypass', 'commfides']

const matrixText = `
  group         service         MinID       BankID  Buypass     Commfides
  taxAndWork    myTax           full        full    full        full
  taxAndWork    altinn          part        full    full        full
  taxAndWork    moving          full        full    full        full
  health        helsenorge      none        full    full        full
  municipality  osloKommune     unverified  full    full        full
  state         nav             part        full    full        full
  state         lanekassen      part        full    unverified  unverified
  state         vegvesen        none        full    full        full
  state         udi             none        full    full        full
  mailbox       digipost        none        full    full        unverified
  mailbox       eboks           none        full    full        full
  private       onlineBank      none        full    none        none
  private       payOnline       none        full    none        none
  private       signContract    none        full    unverified  unverified
  private       insurance       none        full    unverified  unverified
  private       mobileOperator  none        full    unverified  unverified`

type MatrixRow = { readonly group: string; readonly service: ServiceId; readonly access: Record<EidId, Access> }

/** How far each eID opens each service for somebody whom nothing limits. */
export const matrix: readonly MatrixRow[] = matrixText
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [group, service, minid, bankid, buypass, commfides] = line.trim().split(/\s+/) as [
      string,
      ServiceId,
      ...Access[],
    ]
    return { group, service, access: { minid, bankid, buypass, commfides } as Record<EidId, Access> }
  })

type Limit = { readonly on: readonly ServiceId[]; readonly who: (person: Answers) => boolean; readonly atMost: Access }

const isMinor = ({ age }: Answers) => age === 'teen' || age === 'child'
const hasDNumber = ({ idNumber }: Answers) => idNumber === 'dNumber'
const isUnsure = ({ idNumber }: Answers) => idNumber === 'unsure'
const maybeDNumber = (person: Answers) => hasDNumber(person) || isUnsure(person)

const limits: readonly Limit[] = [
  { on: ['helsenorge'], who: maybeDNumber, atMost: 'part' },
  { on: ['helsenorge'], who: isMinor, atMost: 'part' },
  { on: ['moving'], who: hasDNumber, atMost: 'none' },
  // the design has `none` here too: but whoever has a national number, and does not know it, would be turned away
  { on: ['moving'], who: isUnsure, atMost: 'unverified' },
  { on: ['digipost', 'eboks', 'insurance', 'signContract', 'mobileOperator'], who: isMinor, atMost: 'unverified' },
]

const rows = new Map(matrix.map(({ service, access }) => [service, access]))

/** The published access, with what this person's own situation takes away. */
export function publishedAccess(service: ServiceId, person: Answers): Record<EidId, Access> {
  const row = rows.get(service)
  const cap = limits
    .filter(({ on, who }) => on.includes(service) && who(person))
    .reduce<Access>((access, { atMost }) => least(access, atMost), 'full')
  const capped = eidIds.map((eid) => [eid, least(row?.[eid] ?? 'none', cap)])
  return Object.fromEntries(capped) as Record<EidId, Access>
}

/** What is open with no eID. */
export function publishedWithout(service: ServiceId, { bank }: Answers): Access {
  if (service === 'onlineBank' && bank === 'onlineBank') return 'full'
  if (service === 'payOnline' && (bank === 'onlineBank' || bank === 'accountOnly')) return 'unverified'
  if (service === 'udi') return 'part'
  return service === 'altinn' ? 'unverified' : 'none'
}

/** The table of 3.2, for somebody who knows which number she has. */
const table: Record<EidId, (person: Answers) => string> = {
  minid: ({ age }) => (age === 'child' ? 'no' : 'yes'),
  bankid: ({ idNumber, age, bank, bankAnswer, document }) => {
    const hasAccount = bank !== 'none'
    if (hasAccount && bankAnswer === 'yes') return 'yes'
    if (hasAccount && bankAnswer === 'no') return 'no'
    if (age === 'child' || document === 'none') return 'no'
    const isOrdinary =
      idNumber === 'nationalNumber' && age === 'adult' && (document === 'passport' || document === 'norwegianDocument')
    if (isOrdinary) return bank === 'onlineBank' ? 'yes' : 'later'
    return hasAccount ? 'depends on bank' : 'no'
  },
  buypass: ({ age, document }) => {
    if (age === 'child') return 'no'
    if (document === 'passport') return 'yes'
    return document === 'norwegianDocument' ? 'depends on buypass' : 'no'
  },
  commfides: ({ age, document }) => (age === 'child' || document === 'none' ? 'no' : 'depends on commfides'),
}

/** What the table says of an eID alone, as if she held none and needed all. Two numbers that differ make it depend on which. */
export function publishedTable(eid: EidId, person: Answers): string {
  if (person.idNumber === 'none') return 'no'
  if (person.idNumber !== 'unsure') return table[eid](person)
  const national = table[eid]({ ...person, idNumber: 'nationalNumber' })
  const dNumber = table[eid]({ ...person, idNumber: 'dNumber' })
  return national === dNumber ? national : 'depends on numberKind'
}

/** Free by design 3.2: Buypass is paid, and Commfides is not sold for nothing either. */
export function isFree(eid: EidId): boolean {
  return eid === 'bankid' || eid === 'minid'
}

/** True when one eID opens every service at least as far as the other; of two equals, the earlier one does. */
function covers(one: EidId, other: EidId): boolean {
  const pairs = matrix.map(({ access }) => rank(access[one]) - rank(access[other]))
  const isEqual = pairs.every((difference) => difference === 0)
  return isEqual ? eidIds.indexOf(one) < eidIds.indexOf(other) : pairs.every((difference) => difference >= 0)
}

const coverers = new Map(eidIds.map((eid) => [eid, eidIds.filter((other) => other !== eid && covers(other, eid))]))

/** The published verdict on every eID, in words. */
export function publishedVerdicts(person: Answers): Record<EidId, string> {
  const held = person.idNumber === 'none' ? [] : (person.have ?? [])
  const words = eidIds.map((eid) => {
    const covering = coverers.get(eid) ?? []
    const cover =
      covering.find((other) => held.includes(other)) ??
      covering.find((other) => isFree(other) && publishedTable(other, person) === 'yes')
    if (held.includes(eid)) return [eid, 'have']
    return [eid, cover ? `unneeded by ${cover}` : publishedTable(eid, person)]
  })
  return Object.fromEntries(words) as Record<EidId, string>
}
