import { fromThirteen } from '../answerSets.ts'
import type { StepShape } from './step.ts'

/** Steps that keep a right or money, whatever services are wanted. */
export const careSteps = [
  {
    id: 'reportMove',
    when: { idNumber: ['dNumber'], stay: ['living'], age: fromThirteen },
    because: { care: true },
    bring: ['proofOfStay'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/person/national-registry/moving/to-Norway/identity-number--residence-registration-in-norway/',
    wait: 'unknown',
    deadlines: ['reportMove', 'numberByPost'],
    sources: ['N08', 'N09', 'N21'],
  },
  {
    id: 'keepNumberActive',
    when: { idNumber: ['dNumber'], stay: ['living', 'shortStay', 'abroad'], age: fromThirteen },
    because: { care: true },
    deferred: true,
    bring: ['idDocument'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/person/taxes/tax-deduction-card-and-advance-tax/i-am-a-foreign-employee/how-to-get-a-tax-deduction-card-if-your-d-number-is-inactive/',
    wait: 'unknown',
    sources: ['N12'],
  },
  {
    id: 'updateDocument',
    when: { age: ['adult'] },
    because: { care: true, holds: ['bankid', 'buypass', 'commfides'] },
    deferred: true,
    bring: ['documentCopy'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer-og-elektronisk-id/re-identify-to-update-your-electronid-id/',
    wait: 'unknown',
    sources: ['E28', 'E29', 'E79'],
  },
] as const satisfies readonly StepShape[]
