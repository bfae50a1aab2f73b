import * as z from 'zod'
import { access, cost, day, ids, sourceIds, text, when } from './schemaTerms.ts'

// The rows of rules.json with most keys: each list holds rows of one kind.

export const question = z.strictObject({
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
  mayBecome: z
    .array(z.strictObject({ when, to: ids }))
    .optional()
    .meta({ description: 'What an answer may become, the nearest first. The first row that fits applies' }),
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
  checkedBy: z
    .string()
    .optional()
    .meta({ description: 'Who checks before a yes, and may still say no: a key of `decisionMakers`' }),
  reasons: ids.min(1),
})

export const eid = z.strictObject({
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

export const service = z.strictObject({
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
    .array(
      z.strictObject({
        id: z.string(),
        when: when.optional(),
        soonerFor: when.optional().meta({ description: 'Who can do it before an eID comes' }),
        sources: sourceIds,
      }),
    )
    .min(1)
    .meta({ description: 'How people manage without an eID, best first' }),
  sources: sourceIds,
})

export const step = z.strictObject({
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
    z.strictObject({ least: z.number(), most: z.number(), unit: z.literal('weeks') }),
  ]),
  deadlines: ids.optional(),
  sources: sourceIds,
})

export const source = z.strictObject({
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
