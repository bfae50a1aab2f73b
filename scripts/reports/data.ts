import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as rules from '#rules'
import { asCsv } from './decisionCsv.ts'
import { decisionTable } from './decisionTable.ts'
import { rulesAsData } from './rulesAsData.ts'
import { publishedSchema, rulesSchema } from './rulesSchema.ts'

/** Writes the rules into the build, for other programs: data, the whole decision table, and the schema of the data. */
export async function main(): Promise<number> {
  const folder = join(process.env.OUT_DIR ?? 'dist', 'data')
  const data = rulesSchema.parse(await rulesAsData(rules))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'rules.json'), `${JSON.stringify(data, null, 1)}\n`)
  writeFileSync(join(folder, 'rules.schema.json'), `${JSON.stringify(publishedSchema(), null, 1)}\n`)
  writeFileSync(join(folder, 'decisions.csv'), asCsv(rules, decisionTable(rules)))
  console.log(`Data: rules.json in format ${data.format}, revision ${data.revision}, and decisions.csv`)
  return 0
}
