import { after } from './answerSpace.ts'
import type { Answers } from './answers.ts'
import { accessRank } from './data/accessLevels.ts'
import { forEachService, type ServiceId } from './data/services.ts'
import { type Degree, leastOf, mostOf, type Reach, reachOf, type Status, statusOf, wayDiagrams } from './ways.ts'

/** One end of what the open answers leave of a service. */
type End = { readonly status: Status; readonly degree?: Degree; readonly reach: Reach }

/** What the answers still open leave of a service: the least and the most that it can become. */
export type Prospect = { readonly least: End; readonly most: End }

/** For each service, the least and the most that it can be, over all ways of answering the rest. */
export function preview(answers: Answers): Record<ServiceId, Prospect> {
  return forEachService(({ id }) => {
    const all = after(wayDiagrams[id], answers).values
    return { least: endOf(leastOf(all)), most: endOf(mostOf(all)) }
  })
}

function endOf(ways: Parameters<typeof statusOf>[0]): End {
  return { ...statusOf(ways), reach: reachOf(ways) }
}

/** What an answer gives and takes, beside what could be before it was given. */
export type Effect = {
  /** Certain with it, and not before: at least in part, and without money. */
  readonly gained: readonly ServiceId[]
  /** Could be had to some degree before, and with it no longer. */
  readonly lost: readonly ServiceId[]
  /** Can still be had, but less far or less surely than before. */
  readonly lessened: readonly ServiceId[]
}

/** The difference that an answer makes to what is certain and to what is possible. */
export function effectOf(before: Record<ServiceId, Prospect>, then: Record<ServiceId, Prospect>): Effect {
  const ids = Object.keys(before) as ServiceId[]
  const sure = (prospect: Prospect) => accessRank(prospect.least.reach.now)
  const possible = (prospect: Prospect) => accessRank(prospect.most.reach.paid)
  return {
    gained: ids.filter((id) => sure(then[id]) >= accessRank('part') && sure(then[id]) > sure(before[id])),
    lost: ids.filter((id) => then[id].most.status === 'closed' && before[id].most.status !== 'closed'),
    lessened: ids.filter((id) => then[id].most.status !== 'closed' && possible(then[id]) < possible(before[id])),
  }
}
