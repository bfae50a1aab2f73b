import { after } from './answerSpace.ts'
import type { Answers } from './answers.ts'
import type { ServiceId } from './data/services.ts'
import { forEachService } from './lookup.ts'
import {
  type Degree,
  leastOf,
  mostOf,
  type Reach,
  reachOf,
  type Status,
  statusOf,
  type Way,
  wayDiagrams,
} from './ways.ts'

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

function endOf(ways: readonly Way[]): End {
  return { ...statusOf(ways), reach: reachOf(ways) }
}
