import * as rules from '#rules'
import { decisionTable } from '../../scripts/reports/decisionTable.ts'

/** The whole decision table, worked out once for all who read it. */
export const decisions = decisionTable(rules)
