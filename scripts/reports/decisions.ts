import { writeFileSync } from 'node:fs'
import * as rules from '#rules'
import { decisionTable } from './decisionTable.ts'
import { asText } from './decisionText.ts'

/** The file of the table. A test says when it is not current. */
export const decisionFile = 'rules/decisions.txt'

/** Writes the whole decision table anew. */
export function main(): number {
  const text = asText(decisionTable(rules), rules)
  writeFileSync(decisionFile, text)
  console.log(`${decisionFile}: ${text.split('\n').length} lines. Look at what changed with git diff.`)
  return 0
}
