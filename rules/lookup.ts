import { type Eid, type EidId, eids } from './data/eids.ts'
import { type Question, type QuestionId, questions } from './data/questions.ts'
import { type Service, type ServiceId, services } from './data/services.ts'

/** The question with this id. */
export function questionById<Q extends QuestionId>(id: Q): Extract<Question, { id: Q }> {
  return byId<Extract<Question, { id: Q }>>(questions, id)
}

/** The eID with this id. */
export function eidById(id: EidId): Eid {
  return byId<Eid>(eids, id)
}

/** The service with this id. */
export function serviceById(id: ServiceId): Service {
  return byId<Service>(services, id)
}

/** One value for each eID, in the published order. */
export function forEachEid<T>(value: (eid: Eid) => T): Record<EidId, T> {
  return forEachOf(eids, value)
}

/** One value for each service, in the order in which they are shown. */
export function forEachService<T>(value: (service: Service) => T): Record<ServiceId, T> {
  return forEachOf(services, value)
}

/** The row with this id. Its type says which that is. */
function byId<Row>(rows: readonly { readonly id: string }[], id: string): Row {
  return rows.find((row) => row.id === id) as Row
}

function forEachOf<Row extends { readonly id: string }, T>(
  rows: readonly Row[],
  value: (row: Row) => T,
): Record<Row['id'], T> {
  return Object.fromEntries(rows.map((row) => [row.id, value(row)])) as Record<Row['id'], T>
}
