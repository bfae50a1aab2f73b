import { accessRank } from '../data/accessLevels.ts'
import { type ServiceId, serviceIds } from '../data/services.ts'
import type { Prerequisite } from '../data/steps/prerequisites.ts'
import type { ServiceStatus } from '../serviceStatus.ts'
import { goalOf } from '../stepDiagrams.ts'
import type { Way } from '../ways.ts'
import type { Situation } from './situation.ts'

/** The wanted services with a way that the person can begin and that asks for this prerequisite. */
export function wantedFor({ services, verdicts }: Situation, goal: Prerequisite): readonly ServiceId[] {
  return serviceIds.filter((id) => {
    const { wanted, ways } = services[id]
    return wanted && ways.some((way) => goalOf(way) === goal && canBegin(way, services[id], verdicts))
  })
}

/** True for a way that is not open already and, where it is not confirmed, one that a decision maker can be asked about. */
function canBegin({ status, by }: Way, { access }: ServiceStatus, verdicts: Situation['verdicts']): boolean {
  if (status !== 'unconfirmed') return status !== 'open'
  return by !== undefined && verdicts[by].kind === 'depends' && accessRank(access[by]) >= accessRank('part')
}
