import { expect, test } from 'vitest'
import { type Access, effectOf, type Prospect, preview, type ServiceId, services } from '#rules'

/** Certain at the least, possible at the most. */
type Both = readonly [least: Access, most: Access]

/** Every service with nothing to hope for, but this one. */
function withOne([least, most]: Both): Record<ServiceId, Prospect> {
  const prospects = services.map(({ id }) => [id, id === 'nav' ? { least, most } : { least: 'none', most: 'none' }])
  return Object.fromEntries(prospects) as Record<ServiceId, Prospect>
}

const cases: readonly (readonly [before: Both, after: Both, effects: readonly string[]])[] = [
  [['none', 'none'], ['none', 'none'], []],
  [['none', 'full'], ['none', 'full'], []],
  [['none', 'full'], ['part', 'full'], ['gained']],
  [['none', 'full'], ['full', 'full'], ['gained']],
  [['unverified', 'full'], ['part', 'full'], ['gained']],
  [['part', 'full'], ['full', 'full'], ['gained']],
  [['part', 'full'], ['part', 'full'], []],
  // what we could not confirm is not certain
  [['none', 'full'], ['unverified', 'full'], []],
  [['full', 'full'], ['part', 'full'], []],
  [['none', 'full'], ['none', 'none'], ['lost']],
  [['none', 'unverified'], ['none', 'none'], ['lost']],
  [['none', 'full'], ['none', 'part'], ['lessened']],
  [['none', 'part'], ['none', 'unverified'], ['lessened']],
  [['none', 'part'], ['none', 'full'], []],
  [['none', 'none'], ['none', 'part'], []],
  [
    ['none', 'full'],
    ['part', 'part'],
    ['gained', 'lessened'],
  ],
]

test.for(cases)('An answer that leads from %s to %s is said to do: %s', ([before, after, effects]) => {
  const effect = effectOf(withOne(before), withOne(after))
  const named = Object.entries(effect).filter(([, ids]) => ids.length > 0)
  expect(named.map(([name]) => name)).toEqual(effects)
  for (const [, ids] of named) expect(ids).toEqual(['nav'])
})

test('An answer that is given as nothing is not given', () => {
  const answers = { idNumber: 'nationalNumber', have: [], age: 'adult' } as const
  expect(preview({ ...answers, bank: undefined, document: undefined })).toEqual(preview(answers))
})
