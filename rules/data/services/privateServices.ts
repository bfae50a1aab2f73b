import { account, inNorway, minor, withNumber } from '../answerSets.ts'
import type { ServiceShape } from './service.ts'

const usuallyBankId = {
  through: 'own',
  accepts: { bankid: 'full', buypass: 'unverified', commfides: 'unverified' },
} as const
const onlyBankId = { through: 'own', accepts: { bankid: 'full' } } as const
const ageNotConfirmed = { id: 'ageNotConfirmed', when: { age: minor }, atMost: 'unverified', sources: ['S23'] } as const
const banksOwnLogin = { id: 'banksOwnLogin', access: 'full', after: 'onlineBank', sources: ['B01', 'S19'] } as const

/** The services of banks and other companies: all that have a log-in of their own. */
export const privateServices = [
  {
    id: 'onlineBank',
    group: 'private',
    login: onlyBankId,
    openWithoutEid: [
      {
        id: 'alreadyLoggedIn',
        when: { ...withNumber, bank: ['onlineBank'] },
        access: 'full',
        sources: ['E33', 'S19'],
      },
      { ...banksOwnLogin, when: { ...withNumber, bank: ['accountOnly'] } },
      { ...banksOwnLogin, when: { ...withNumber, stay: inNorway, bank: ['none'] } },
    ],
    alternatives: [{ id: 'banksOwnLogin', sources: ['E33', 'S19'] }],
    sources: ['S19'],
  },
  {
    id: 'payOnline',
    group: 'private',
    login: onlyBankId,
    openWithoutEid: [
      {
        id: 'bankDecidesHow',
        when: { ...withNumber, bank: account },
        access: 'unverified',
        sources: ['S21', 'W02'],
      },
    ],
    alternatives: [
      { id: 'foreignCard', sources: ['B07'] },
      { id: 'askBankHow', sources: ['S21'] },
    ],
    sources: ['S21', 'W02'],
  },
  {
    id: 'signContract',
    group: 'private',
    login: usuallyBankId,
    limits: [ageNotConfirmed],
    alternatives: [{ id: 'askToSign', soonerFor: {}, sources: ['S23'] }],
    sources: ['S23', 'W02'],
  },
  {
    id: 'insurance',
    group: 'private',
    login: usuallyBankId,
    limits: [ageNotConfirmed],
    alternatives: [{ id: 'askCompany', sources: ['S23'] }],
    sources: ['S23', 'W02'],
  },
  {
    id: 'mobileOperator',
    group: 'private',
    login: usuallyBankId,
    limits: [ageNotConfirmed],
    alternatives: [{ id: 'askOperator', sources: ['S23', 'S38'] }],
    sources: ['S23', 'W02'],
  },
] as const satisfies readonly ServiceShape[]
