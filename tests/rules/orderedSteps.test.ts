import { expect, test } from 'vitest'
import { recommend, steps } from '#rules'
import { orderedSteps } from '../../rules/plan/orderedSteps.ts'
import type { Situation } from '../../rules/plan/situation.ts'
import type { StepWithRole } from '../../rules/plan/withRoles.ts'

test('steps that wait for each other are ordered all the same', () => {
  const answers = { idNumber: 'nationalNumber' } as const
  const { best, eids, services } = recommend(answers)
  const situation = { answers, best, services, has: [], verdicts: eids } as unknown as Situation
  const [one, other] = steps
  if (!one || !other) throw new Error('There are no steps.')
  const chosen: readonly StepWithRole[] = [
    { step: { ...one, requires: ['account'], provides: ['number'] }, role: 'act', leadsTo: [] },
    { step: { ...other, requires: ['number'], provides: ['account'] }, role: 'act', leadsTo: [] },
  ]
  expect(orderedSteps(chosen, situation).map(({ step }) => step.id)).toHaveLength(2)
})
