import { describe } from 'vitest'
import type { Step, StopId } from '#rules'
import { show } from '../../support/adviceFor.ts'
import { everyAdvice } from '../../support/everyAdvice.ts'
import { law } from '../../support/law.ts'
import { provides } from '../../support/planSteps.ts'

const warnsOf = ({ stops }: Step, stop: StopId) => stops.some(({ id }) => id === stop)

describe('Stop lines', () => {
  law(
    'warn of another number before money is paid',
    everyAdvice,
    ({ answers: { idNumber }, recommendation: { route } }) => {
      const paid = route.filter(({ cost }) => cost === 'paid')
      if (paid.length === 0) return undefined
      return paid.every((step) => warnsOf(step, 'newNumberNewEid') === (idNumber !== 'nationalNumber'))
    },
    show,
  )

  law(
    'warn of a hidden address before a bank sends anything',
    everyAdvice,
    ({ recommendation: { route } }) => {
      const sending = route.filter((step) => provides(step, 'account') || (provides(step, 'bankid') && !step.asks))
      if (sending.length === 0) return undefined
      return sending.every((step) => warnsOf(step, 'hiddenAddressAtBank'))
    },
    show,
  )

  law(
    'tell adults, and no minors, to order BankID themselves',
    everyAdvice,
    ({ answers: { age }, recommendation: { route } }) => {
      const orders = route.filter((step) => provides(step, 'bankid') && !step.asks)
      if (orders.length === 0) return undefined
      return orders.every((step) => warnsOf(step, 'orderYourself') === (age === 'adult'))
    },
    show,
  )
})
