import { fromThirteen } from '../answerSets.ts'
import type { StepShape } from './step.ts'

/** Without a number, one way leads to one: the situation of the person says which. */
const numberless = { idNumber: ['none'], age: fromThirteen } as const

/** Steps before any eID: what a parent does for a child, how to get an ID number, and how to find out which kind it is. */
export const numberSteps = [
  {
    id: 'parentActs',
    when: { stay: ['living', 'shortStay', 'protection', 'abroad'], age: ['under13'] },
    because: 'always',
    bring: [],
    cost: 'free',
    wait: 'none',
    sources: ['L07', 'S03b', 'S30'],
  },
  {
    id: 'numberByMove',
    when: { ...numberless, stay: ['living'] },
    because: 'always',
    stops: [{ id: 'permitFirst' }],
    bring: ['idDocument', 'residencePapers', 'proofOfStay'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/person/foreign/norwegian-identification-number/ID-check/',
    wait: 'unknown',
    deadlines: ['reportMove', 'taxCard'],
    sources: ['N03', 'N06', 'N07', 'N10', 'N11', 'P08'],
  },
  {
    id: 'numberByTaxCard',
    when: { ...numberless, stay: ['shortStay'] },
    because: 'always',
    bring: ['idDocument', 'residencePapers', 'jobOrStudyPapers'],
    cost: 'free',
    url: 'https://www.skatteetaten.no/en/forms/tax-deduction-card-for-foreign-citizens/',
    wait: { least: 1, most: 1, unit: 'weeks' },
    deadlines: ['taxCard'],
    sources: ['G01', 'N04', 'N05', 'N10', 'N11'],
  },
  {
    id: 'numberByAsylum',
    when: { ...numberless, stay: ['protection'] },
    because: 'always',
    bring: ['residencePapers'],
    cost: 'free',
    wait: 'unknown',
    sources: ['N04', 'N21'],
  },
  {
    id: 'numberByBody',
    when: { ...numberless, stay: ['abroad'] },
    because: 'always',
    bring: ['idDocument'],
    cost: 'free',
    wait: 'unknown',
    sources: ['N03', 'N04'],
  },
  {
    id: 'findNumberKind',
    when: { idNumber: ['unsure'], age: fromThirteen },
    because: 'numberKindMatters',
    asks: 'numberKind',
    bring: [],
    cost: 'free',
    wait: 'none',
    sources: ['N01', 'N02'],
  },
] as const satisfies readonly StepShape[]
