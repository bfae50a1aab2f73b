import { withNumber } from '../answerSets.ts'
import type { StepShape } from './step.ts'

/** Steps that lead to an identity document. */
export const documentSteps = [
  {
    id: 'askUdiForDocument',
    when: { ...withNumber, stay: ['protection'], document: ['none'] },
    because: { towards: ['bankid'] },
    bring: ['residencePapers'],
    cost: 'unknown',
    url: 'https://www.udi.no',
    wait: 'unknown',
    sources: ['R01', 'R02', 'L17'],
  },
  {
    id: 'documentAfterPermit',
    when: { ...withNumber, document: ['asylumCard'] },
    because: { towards: ['bankid'] },
    deferred: true,
    stops: [{ id: 'udiFirst' }],
    bring: ['residencePapers'],
    cost: 'unknown',
    url: 'https://www.udi.no',
    wait: 'unknown',
    sources: ['R01', 'R02', 'L17'],
  },
  {
    id: 'getDocument',
    when: {
      ...withNumber,
      stay: ['living', 'shortStay', 'abroad', 'visiting'],
      document: ['none'],
    },
    because: { towards: ['bankid'] },
    stops: [{ id: 'udiFirst', when: { stay: ['living', 'shortStay'] } }],
    bring: [],
    cost: 'unknown',
    url: 'https://www.politiet.no/en/services/passport-and-national-id-card/',
    wait: 'unknown',
    sources: ['E107', 'L17', 'R01', 'R02', 'B03'],
  },
] as const satisfies readonly StepShape[]
