import type { StepShape } from './step.ts'

/** Steps that lead to MinID. */
export const minidSteps = [
  {
    id: 'orderMinid',
    eid: { id: 'minid', kinds: ['yes'] },
    requires: ['number'],
    provides: ['minidLetter'],
    stops: [{ id: 'hiddenAddress' }, { id: 'orderYourself' }],
    bring: ['idNumber', 'ownPhoneAndEmail'],
    cost: 'free',
    url: 'https://www.norge.no/en/minid',
    wait: { least: 2, most: 2, unit: 'weeks' },
    sources: ['E11', 'E12', 'E14', 'E15', 'E17', 'E72', 'G15'],
  },
  {
    id: 'activateMinid',
    eid: { id: 'minid', kinds: ['yes'] },
    requires: ['minidLetter'],
    provides: ['minid'],
    bring: ['activationLetter', 'ownPhoneAndEmail'],
    cost: 'free',
    wait: 'none',
    deadlines: ['activateLetter'],
    sources: ['E13', 'E71', 'E72'],
  },
] as const satisfies readonly StepShape[]
