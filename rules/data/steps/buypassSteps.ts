import type { StepShape } from './step.ts'

/** Steps that lead to Buypass ID. */
export const buypassSteps = [
  {
    id: 'askBuypass',
    eid: { id: 'buypass', kinds: ['depends'], on: 'buypass' },
    requires: ['number'],
    provides: ['buypass'],
    asks: 'buypass',
    bring: [],
    cost: 'free',
    url: 'https://www.buypass.com',
    wait: 'unknown',
    sources: ['U02', 'E92', 'E93'],
  },
  {
    id: 'orderBuypass',
    eid: { id: 'buypass', kinds: ['yes'] },
    requires: ['number'],
    provides: ['buypass'],
    stops: [
      { id: 'checkBeforePaying' },
      { id: 'newNumberNewEid', when: { idNumber: ['dNumber', 'unsure'] } },
      { id: 'orderYourself' },
    ],
    bring: ['passport', 'paperWithNumber'],
    cost: 'paid',
    url: 'https://www.buypass.com',
    wait: 'unknown',
    sources: ['E41', 'E92', 'E94', 'E95'],
  },
] as const satisfies readonly StepShape[]
