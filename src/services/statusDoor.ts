import type { Degree, Status } from '#rules'
import type { DoorState } from '../ui/DoorPicture.tsx'

/** The door that a status is drawn as. Its words say the same. */
export function statusDoor(status: Status, degree?: Degree): DoorState {
  if (status === 'open' || status === 'free') return degree === 'part' ? 'ajar' : 'open'
  return status === 'closed' ? 'shut' : 'maybe'
}
