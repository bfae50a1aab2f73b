import { expect, test, vi } from 'vitest'
import { recommend } from '#rules'
import { completeFragment } from '../support/completeFragment.ts'
import { openWizard } from '../support/openWizard.tsx'

vi.mock('#rules', async (original) => {
  const rules = await original<typeof import('#rules')>()
  return { ...rules, recommend: vi.fn(rules.recommend) }
})

test('a result is computed once, whatever is unfolded', async () => {
  const page = await openWizard(
    `/en/result/#${completeFragment('idNumber=nationalNumber&stay=living&age=adult&have=none&bank=none&document=passport&services=all')}`,
  )
  await page.arriveAt('Order MinID. It is free.')
  // React's strict mode renders twice
  expect(vi.mocked(recommend)).toHaveBeenCalledTimes(2)
  await page.unfold('The eIDs, and why')
  await page.unfold('Which eID opens what')
  expect(vi.mocked(recommend)).toHaveBeenCalledTimes(2)
})
