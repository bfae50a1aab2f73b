import * as z from 'zod'
import { accessLevels, type CostId, costs } from '#rules'

// What the rows of rules.json have in common.

export const ids = z.array(z.string())
export const sourceIds = ids.min(1).meta({ description: 'Keys of `sources`: what this rests on' })
export const when = z.record(z.string(), ids).meta({
  description:
    'For each question that it names, the answers that fit. A question that it does not name does not matter',
})
export const text = z
  .record(z.string(), z.string())
  .meta({ description: 'The same words in every language, by its code' })
export const access = z
  .enum(accessLevels)
  .meta({ description: 'How far a service opens; `unverified`: we could not confirm' })
export const day = z.iso.date()
export const cost = z.enum(Object.keys(costs) as [CostId, ...CostId[]]).meta({ description: 'An id of `costs`' })
export const grounded = z.strictObject({ id: z.string(), text, sources: sourceIds })
