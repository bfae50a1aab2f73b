import * as z from 'zod'
import { accessLevels, type CostId, costs } from '#rules'

/** Raised when a key comes, goes or means something else. New ids are no such change. */
export const rulesFormat = 1

const ids = z.array(z.string())
const sourceIds = ids.min(1).meta({ description: 'Keys of `sources`: what this rests on' })
const when = z.record(z.string(), ids).meta({
  description:
    'For each question that it names, the answers that fit. A question that it does not name does not matter',
})
const text = z.record(z.string(), z.string()).meta({ description: 'The same words in every language, by its code' })
const access = z.enum(accessLevels).meta({ description: 'How far a service opens; `unverified`: we could not confirm' })
const day = z.iso.date()
const cost = z.enum(Object.keys(costs) as [CostId, ...CostId[]]).meta({ description: 'An id of `costs`' })
const grounded = z.strictObject({ id: z.string(), text, sources: sourceIds })

const question = z.strictObject({
  id: z.string(),
  kind: z.enum(['one', 'many']).meta({ description: 'Exactly one answer, or any number of the ids of `of`' }),
  title: text,
  options: z.record(z.string(), text),
  answers: ids.optional(),
  of: z.enum(['eids', 'services']).optional(),
  atLeast: z.int().optional(),
  apart: z.string().optional().meta({ description: 'The option that excludes the others' }),
  asked: z.enum(['whileItMatters', 'always']),
  changedBy: z.enum(['you', 'authority', 'time', 'never']).meta({ description: 'Who can change the answer' }),
  standsFor: z
    .record(z.string(), ids)
    .optional()
    .meta({ description: 'An answer that means "one of these, I do not know which"' }),
  becomes: z.record(z.string(), ids).optional().meta({ description: 'What an answer may become in time' }),
  extremes: ids.optional().meta({ description: 'The answer that opens the least, and the one that opens the most' }),
  atFirst: z.string().optional(),
  offeredTo: when.optional(),
})

const row = z.strictObject({
  when,
  kind: z.enum(['yes', 'later', 'depends', 'no']),
  on: z.string().optional().meta({ description: 'On whom it depends: a key of `deciders`' }),
  reasons: ids.min(1),
})

const eid = z.strictObject({
  id: z.string(),
  name: text,
  level: z.string(),
  url: z.url(),
  cost: z.enum(['free', 'paid']),
  price: cost,
  sale: z.enum(['confirmed', 'unconfirmed']),
  rows: z.array(row).min(1).meta({ description: 'The decision table: the first row that fits decides' }),
  conditions: z.array(z.strictObject({ id: z.string(), when: when.optional() })),
  coveredBy: ids.meta({ description: 'The eIDs that open every service at least as far' }),
  sources: sourceIds,
})

const login = z.discriminatedUnion('through', [
  z.strictObject({
    through: z.literal('idPorten'),
    level: z.string(),
    below: access,
    except: z.record(z.string(), access).optional(),
  }),
  z.strictObject({ through: z.literal('own'), accepts: z.record(z.string(), access) }),
])

const service = z.strictObject({
  id: z.string(),
  name: text,
  what: text,
  group: z.string(),
  url: z.url().optional(),
  login,
  access: z
    .record(z.string(), access)
    .meta({ description: 'How far each eID opens it for somebody whom nothing limits' }),
  limits: z.array(z.strictObject({ id: z.string(), when, atMost: access, sources: sourceIds })).optional(),
  without: z
    .array(z.strictObject({ id: z.string(), when: when.optional(), access, sources: sourceIds }))
    .optional()
    .meta({ description: 'What is open with no eID at all' }),
  ways: z.array(z.strictObject({ id: z.string(), when: when.optional(), sources: sourceIds })),
  sources: sourceIds,
})

const step = z.strictObject({
  id: z.string(),
  title: text,
  text,
  when: when.optional(),
  eid: z.strictObject({ id: z.string(), kinds: ids, lastResort: z.literal(true).optional() }).optional(),
  services: ids.optional(),
  needs: ids,
  needsAny: ids.optional(),
  follows: ids.optional(),
  gives: ids,
  oneOf: z.string().optional(),
  notNow: z.literal(true).optional(),
  circle: z.strictObject({ needsAny: ids, sources: sourceIds }).optional(),
  bring: ids,
  cost,
  url: z.url().optional(),
  wait: z.union([
    z.enum(['none', 'unknown']),
    z.strictObject({ least: z.number(), most: z.number(), unit: z.enum(['workingDays', 'weeks']) }),
  ]),
  deadlines: ids.optional(),
  sources: sourceIds,
})

const source = z.strictObject({
  url: z.url(),
  publisher: z.string(),
  published: z.string().optional().meta({ description: 'ISO day, month or year on the page itself' }),
  read: day,
  how: z.enum(['archive', 'live']),
  confidence: z.enum(['high', 'medium', 'low', 'unverified']),
  reviewBy: day.meta({
    description: 'The day by which somebody should read it again; after it, say that it is overdue',
  }),
})

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
  lastRead: day.meta({ description: 'The last day on which somebody read a source' }),
  licence: z.literal('MIT'),
  questions: z.array(question),
  levels: z.array(z.strictObject({ id: z.string(), number: z.int(), name: text, sources: sourceIds })),
  canHold: when.meta({ description: 'Only somebody with these answers can hold an eID' }),
  eids: z.array(eid),
  services: z.array(service),
  steps: z.array(step),
  deciders: z.record(
    z.string(),
    z.strictObject({
      reply: z.strictObject({ question: z.string(), answers: z.tuple([z.string(), z.string()]) }).optional(),
      sources: sourceIds,
    }),
  ),
  reasons: z.array(grounded),
  conditions: z.array(grounded),
  deadlines: z.array(grounded),
  costs: z
    .array(z.strictObject({ id: z.string(), text, sources: ids }))
    .meta({ description: 'What a price or a cost means. What is free by its nature, or not known, has no source' }),
  guidance: z
    .record(z.string(), z.array(grounded))
    .meta({ description: 'What helps everyone, whatever the answers, in lists' }),
  limits: z.array(z.strictObject({ id: z.string(), text })),
  ways: z.array(z.strictObject({ id: z.string(), text })),
  sources: z.record(z.string(), source),
})

/** The schema as other programs know it (JSON Schema, draft 2020-12). */
export function publishedSchema(): object {
  return { title: 'The rules of the eID Finder', ...z.toJSONSchema(rulesSchema) }
}
