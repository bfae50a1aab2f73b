import * as z from 'zod'
import { accessLevels, type CostId, costs, statuses } from '#rules'

/** Raised when a key comes, goes or means something else. New ids are no such change. */
export const rulesFormat = 2

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
  exclusive: z.string().optional().meta({ description: 'The option that excludes the others' }),
  asked: z.enum(['whileItMatters', 'always']),
  changedBy: z.enum(['you', 'authority', 'time', 'never']).meta({ description: 'Who can change the answer' }),
  standsFor: z
    .record(z.string(), ids)
    .optional()
    .meta({ description: 'An answer that means "one of these, I do not know which"' }),
  mayBecome: z.record(z.string(), ids).optional().meta({ description: 'What an answer may become, the nearest first' }),
  initial: z
    .string()
    .optional()
    .meta({ description: 'The answer that a person starts from when the question is new to them' }),
  offeredTo: when.optional().meta({ description: 'Who may be told that another answer would change something' }),
  aliases: z
    .record(z.string(), z.string())
    .optional()
    .meta({ description: 'Ids in older links, with the id that each has now' }),
})

const row = z.strictObject({
  when,
  kind: z.enum(['yes', 'later', 'depends', 'no']),
  on: z.string().optional().meta({ description: 'Who decides: a key of `decisionMakers`' }),
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
  conditions: z.array(
    z.strictObject({
      id: z.string(),
      when: when.optional(),
      for: z
        .enum(['hold', 'both'])
        .optional()
        .meta({ description: 'Who it is for: those who hold the eID, or both; else those who may get it' }),
    }),
  ),
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
  access: z.record(z.string(), access).meta({ description: 'How far each eID opens it for a person without limits' }),
  limits: z.array(z.strictObject({ id: z.string(), when, atMost: access, sources: sourceIds })).optional(),
  openWithoutEid: z
    .array(
      z.strictObject({
        id: z.string(),
        when: when.optional(),
        access,
        after: z.string().optional().meta({ description: 'What a step of the person must provide first' }),
        sources: sourceIds,
      }),
    )
    .optional()
    .meta({ description: 'What is open with no eID at all' }),
  alternatives: z
    .array(z.strictObject({ id: z.string(), when: when.optional(), sources: sourceIds }))
    .min(1)
    .meta({ description: 'How people manage without an eID, best first' }),
  sources: sourceIds,
})

const step = z.strictObject({
  id: z.string(),
  title: text,
  text,
  when: when.optional(),
  eid: z
    .strictObject({ id: z.string(), kinds: ids, on: z.string().optional() })
    .optional()
    .meta({ description: 'Part of getting this eID, while it has one of these verdicts, and while this one decides' }),
  because: z
    .union([
      z.enum(['numberKindMatters', 'always']),
      z.strictObject({ towards: ids }),
      z.strictObject({ care: z.literal(true), holds: ids.optional() }),
    ])
    .optional()
    .meta({ description: 'Why it is on a plan, where it is not for the eID or for what it provides' }),
  requires: ids.optional(),
  requiresIf: z
    .record(z.string(), ids)
    .optional()
    .meta({ description: 'What more it requires with a certain verdict' }),
  provides: ids.optional(),
  deferred: z.literal(true).optional().meta({ description: 'For a time that is still to come' }),
  stops: z
    .array(z.strictObject({ id: z.string(), when: when.optional() }))
    .optional()
    .meta({ description: 'What stands before the step, so that no one is harmed by taking it' }),
  asks: z.string().optional().meta({ description: 'Who is asked: a key of `decisionMakers`' }),
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
    description: 'The day by which it should be read again; after it, say that it is overdue',
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
