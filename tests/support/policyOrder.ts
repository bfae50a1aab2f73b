import type { Access, Answers, Degree, EidId, ServiceId, Status } from '#rules'
import { canHold, eidIds, isFree, isMinor, matrix, policyAccessWithoutEid, rank } from './policy.ts'

/*
 * The ways and the order of advice of docs/policy.md a second time, as code. Like policy.ts it is written from that page,
 * never from the rules.
 */

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
