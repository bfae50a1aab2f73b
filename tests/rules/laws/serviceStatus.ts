import { describe } from 'vitest'
import { serviceIds, show } from '../../support/adviceFor.ts'
import { everyAdvice } from '../../support/everyAdvice.ts'
import { law } from '../../support/law.ts'

describe('A service', () => {
  law(
    'has the status and degree of its first way, or is closed',
    everyAdvice,
    ({ recommendation: { services: advised } }) =>
      serviceIds.every((id) => {
        const { status, degree, ways } = advised[id]
        return status === (ways[0]?.status ?? 'closed') && degree === ways[0]?.degree
      }),
    show,
  )
})
