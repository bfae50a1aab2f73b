import file from '../../../accessibility.json'
import type { accessibility } from '../../i18n/en/accessibility.ts'

type Words = typeof accessibility

export type Criterion = {
  /** Of WCAG 2.2, with its English name. */
  readonly number: string
  readonly name: string
  readonly level: 'A' | 'AA'
  readonly status: keyof Words['status']['is']
}

/** What accessibility.json says, and scripts/publisher/read.mjs has checked. */
export type Statement = {
  /** ISO day of the last test of all criteria. */
  readonly tested: string
  readonly tests: readonly (keyof Words['tests']['how'])[]
  readonly faults: readonly (keyof Words['faults']['known'])[]
  readonly criteria: readonly Criterion[]
}

export const statement = file as Statement
