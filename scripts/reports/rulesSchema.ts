import * as z from 'zod'
import { statuses } from '#rules'
import { eid, question, service, source, step } from './schemaRows.ts'
import { day, grounded, ids, sourceIds, text, when } from './schemaTerms.ts'

/** Raised when a key comes, goes or means something else. New ids are no such change. */
export const rulesFormat = 4

/** What rules.json holds. Zod checks it before it is written, and publishes it as a JSON Schema. */
export const rulesSchema = z.strictObject({
  $schema: z.literal('./rules.schema.json'),
  format: z
    .literal(rulesFormat)
    .meta({ description: 'Another number means that a program which reads this must change' }),
  revision: z
    .string()
    .regex(/^[0-9a-f]{12}$/)
    .meta({ description: 'Another one means that a rule or a word has changed' }),
  lastRead: day.meta({ description: 'The last day on which a source was read' }),
  licence: z.literal('MIT'),
  questions: z.array(question),
  levels: z.array(z.strictObject({ id: z.string(), number: z.int(), name: text, sources: sourceIds })),
  canHold: when.meta({ description: 'Only a person with these answers can hold an eID' }),
  eids: z.array(eid),
  services: z.array(service),
  steps: z.array(step),
  statuses: z
    .array(z.strictObject({ id: z.enum(statuses), name: text }))
    .meta({ description: 'What a service is to a person, best first' }),
  mayBeToldToPay: when.meta({ description: 'Only people with these answers are ever told to pay' }),
  blockers: z
    .array(z.strictObject({ id: z.string(), text, when }))
    .meta({ description: 'Who needs no eID of their own, or cannot have one yet' }),
  decisionMakers: z.record(
    z.string(),
    z.strictObject({
      replies: z.array(
        z.strictObject({
          question: z.string(),
          answer: z.string(),
          when: when.optional(),
          set: z.record(z.string(), z.string()),
        }),
      ),
      sources: sourceIds,
    }),
  ),
  reasons: z.array(grounded),
  conditions: z.array(grounded),
  stops: z.array(grounded),
  deadlines: z.array(grounded.extend({ days: z.int().optional() })),
  costs: z
    .array(z.strictObject({ id: z.string(), text, sources: ids }))
    .meta({ description: 'What a price or a cost means. What is free by its nature, or not known, has no source' }),
  guidance: z
    .record(z.string(), z.array(grounded))
    .meta({ description: 'What helps everyone, whatever the answers, in lists' }),
  limits: z.array(z.strictObject({ id: z.string(), text })),
  openWithoutEid: z.array(z.strictObject({ id: z.string(), text })),
  alternatives: z.array(z.strictObject({ id: z.string(), text })),
  sources: z.record(z.string(), source),
})

/** The schema as other programs know it (JSON Schema, draft 2020-12). */
export function publishedSchema(): object {
  return { title: 'The rules of the eID Finder', ...z.toJSONSchema(rulesSchema) }
}
