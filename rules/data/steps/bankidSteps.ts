import { account, bankMayAccept, withNumber } from '../answerSets.ts'
import type { StepShape } from './step.ts'

/** What banks ask a new customer for. */
const accountPapers = [
  'idDocument',
  'paperWithNumber',
  'residencePapers',
  'jobOrStudyPapers',
  'addressPhoneEmail',
] as const

/** Of a minor, a bank often asks that a parent or guardian orders it (E31, E90). */
const orderYourself = { id: 'orderYourself', when: { age: ['adult'] } } as const
const onlyInNorway = { id: 'onlyInNorway', when: { stay: ['abroad'] } } as const

/** Steps that lead to a bank account and to BankID. */
export const bankidSteps = [
  {
    id: 'askBank',
    when: { bank: account },
    eid: { id: 'bankid', kinds: ['depends'], on: 'bank' },
    requires: ['account'],
    provides: ['bankid'],
    stops: [onlyInNorway],
    asks: 'bank',
    bring: ['idDocument', 'paperWithNumber'],
    cost: 'free',
    wait: 'unknown',
    sources: ['E23', 'E24', 'E82'],
  },
  {
    id: 'askBankForBoth',
    when: { bank: ['none'] },
    eid: { id: 'bankid', kinds: ['depends'], on: 'bank' },
    requires: ['number'],
    provides: ['account', 'onlineBank', 'bankid'],
    stops: [{ id: 'hiddenAddressAtBank' }, onlyInNorway],
    asks: 'bank',
    bring: accountPapers,
    cost: 'bankMayCharge',
    wait: { least: 1, most: 4, unit: 'weeks' },
    sources: ['B01', 'B02', 'B03', 'B05', 'B06', 'B07', 'B23', 'E23', 'E24', 'E82'],
  },
  {
    id: 'openAccount',
    when: { ...withNumber, bank: ['none'] },
    requires: ['number'],
    provides: ['account', 'onlineBank'],
    stops: [{ id: 'hiddenAddressAtBank' }],
    bring: accountPapers,
    cost: 'bankMayCharge',
    wait: { least: 1, most: 4, unit: 'weeks' },
    sources: ['B01', 'B02', 'B03', 'B05', 'B06', 'B07', 'B23'],
  },
  {
    id: 'getOnlineBank',
    when: { ...withNumber, bank: ['accountOnly'] },
    requires: ['account'],
    provides: ['onlineBank'],
    bring: [],
    cost: 'free',
    wait: 'unknown',
    sources: ['B01', 'B07', 'W02'],
  },
  // before orderBankid, which fits too: the first step that gives an eID is the one that is told
  {
    id: 'orderAtOtherBank',
    when: { bank: account, bankAnswer: ['otherBankYes'] },
    eid: { id: 'bankid', kinds: ['yes'] },
    requires: ['number'],
    provides: ['bankid'],
    stops: [{ id: 'hiddenAddressAtBank' }, orderYourself, onlyInNorway],
    bring: accountPapers,
    cost: 'bankMayCharge',
    wait: 'unknown',
    sources: ['B01', 'B05', 'B06', 'B07', 'E20', 'E21', 'E24', 'E25', 'E87'],
  },
  {
    id: 'orderBankid',
    eid: { id: 'bankid', kinds: ['yes', 'later'] },
    requires: ['account'],
    requiresIf: { later: ['onlineBank'] },
    provides: ['bankid'],
    stops: [{ id: 'hiddenAddressAtBank' }, orderYourself, onlyInNorway],
    bring: ['idDocument'],
    cost: 'bankMayCharge',
    wait: 'unknown',
    sources: ['E20', 'E21', 'E24', 'E25', 'E87'],
  },
  {
    id: 'askAnotherBank',
    when: { ...withNumber, bank: account, bankAnswer: ['no'], document: bankMayAccept },
    because: { towards: ['bankid'] },
    stops: [{ id: 'hiddenAddressAtBank' }],
    asks: 'bank',
    bring: accountPapers,
    cost: 'bankMayCharge',
    wait: 'unknown',
    sources: ['B01', 'B05', 'B06', 'B07', 'E23', 'E24', 'E82'],
  },
] as const satisfies readonly StepShape[]
