import { describe, expect, test } from 'vitest'
import { claims, sources } from '#rules'
import { sureOf } from '../support/doubts.ts'
import { research } from '../support/research.ts'

const said = claims
  .filter(({ sources }) => sources.length > 0)
  .map(({ kind, of, id, sources }) => ({ claim: [kind, of, id].filter(Boolean).join(' '), sources }))

describe('What the guide says rests on what the research found', () => {
  test.for(research)('$claim: $because', ({ claim, facts }) => {
    const cited = said.filter((one) => one.claim === claim).map(({ sources }) => [...sources].sort())
    expect(cited).toEqual([[...facts].sort()])
  })

  test('and nothing is said that the research does not bear out', () => {
    const names = research.map(({ claim }) => claim)
    expect(said.filter(({ claim }) => !names.includes(claim))).toEqual([])
  })
})

describe('How sure we are of a fact', () => {
  test.for(Object.entries(sources))('%s: as sure as the research is', ([fact, { confidence }]) => {
    expect(confidence).toBe(sureOf(fact))
  })
})
