import { expect, test } from 'vitest'
import { type StepData, type StepId, steps } from '#rules'

/**
 * Who each step is for, what it needs and what it gives, and whose usual way is a circle: written down a second time, as
 * one reads it, in the order that breaks ties. A way that leads nowhere, or past what it needs, is easier to see here.
 */
const table: readonly (readonly [step: StepId, leads: string])[] = [
  ['numberByTaxCard', 'idNumber none; gives number; one way of several to number'],
  ['numberByMove', 'idNumber none; gives number; one way of several to number'],
  ['numberByPermit', 'idNumber none; gives number; one way of several to number'],
  ['numberByAsylum', 'idNumber none; gives number; one way of several to number'],
  ['findKind', 'idNumber unsure; needs number; gives numberKind'],
  ['parentsOwnEid', 'age child'],
  [
    'askAnotherBank',
    'idNumber nationalNumber|dNumber|unsure; bank onlineBank|accountOnly; bankAnswer no; age adult|teen; needs account; follows numberKind',
  ],
  ['askBank', 'bank onlineBank|accountOnly; bankid depends; needs account; follows numberKind; gives bankYes'],
  [
    'registerAddress',
    'minid yes|later|depends; needs number; follows numberKind; circle of bankid|minid|buypass|commfides; gives address',
  ],
  ['orderMinid', 'minid yes|later|depends; needs number; follows numberKind + address; gives minidLetter'],
  ['activateMinid', 'minid yes|later|depends; needs minidLetter; gives minid'],
  [
    'findBank',
    'bank none; idNumber nationalNumber|dNumber|unsure; age adult|teen; needs number; follows numberKind; gives bankFound',
  ],
  [
    'openAccount',
    'bank none; idNumber nationalNumber|dNumber|unsure; age adult|teen; needs number; follows numberKind + bankFound; circle of bankid; gives account',
  ],
  [
    'getOnlineBank',
    'bank none|accountOnly; idNumber nationalNumber|dNumber|unsure; age adult|teen; needs account; gives onlineBank',
  ],
  ['orderBankid', 'bankid yes|later|depends; needs account; follows numberKind + onlineBank + bankYes; gives bankid'],
  ['askBuypass', 'buypass depends; needs number; follows numberKind; gives buypassYes'],
  ['orderBuypass', 'buypass yes; needs number; follows numberKind; gives buypassCode'],
  ['collectBuypass', 'buypass yes; needs buypassCode; gives buypass'],
  ['orderBuypassIfYes', 'buypass depends; needs buypassYes; gives buypassCode'],
  ['collectBuypassIfYes', 'buypass depends; needs buypassCode; gives buypass'],
  ['askCommfides', 'commfides depends, last resort; needs number; follows numberKind'],
  ['createMailbox', 'wants digipost|eboks; needs number; needs bankid|buypass|commfides; gives mailbox'],
  [
    'choosePost',
    'idNumber nationalNumber|dNumber|unsure; needs number; needs bankid|minid|buypass|commfides; follows mailbox',
  ],
  [
    'updateDocument',
    'idNumber nationalNumber|dNumber|unsure; document passport|norwegianDocument|eeaIdCard; needs number; circle of bankid|minid|buypass|commfides; not now',
  ],
  ['askForTravelDocument', 'idNumber nationalNumber|dNumber|unsure; document residenceCard|none; age adult|teen'],
  ['toNationalNumber', 'idNumber dNumber; needs number'],
  ['askChecked', 'idNumber dNumber; age adult|teen; needs number; not now'],
  ['keepNumberActive', 'idNumber dNumber; needs number; not now'],
]

test.for(table)('%s: %s', ([id, leads]) => {
  const step = (steps as readonly StepData[]).find((each) => each.id === id)
  expect(step && inWords(step)).toBe(leads)
})

test('the steps stand in the order of the table, and no other is told', () => {
  expect(steps.map(({ id }) => id)).toEqual(table.map(([id]) => id))
})

function inWords({
  when = {},
  eid,
  services,
  needs,
  needsAny = [],
  follows = [],
  gives,
  oneOf,
  notNow,
  circle,
}: StepData): string {
  const parts = [
    ...Object.entries(when).map(([question, answers]) => `${question} ${answers.join('|')}`),
    eid && `${eid.id} ${eid.kinds.join('|')}${eid.lastResort ? ', last resort' : ''}`,
    services && `wants ${services.join('|')}`,
    needs.length > 0 && `needs ${needs.join(' + ')}`,
    needsAny.length > 0 && `needs ${needsAny.join('|')}`,
    follows.length > 0 && `follows ${follows.join(' + ')}`,
    circle && `circle of ${circle.needsAny.join('|')}`,
    notNow && 'not now',
    gives.length > 0 && `gives ${gives.join(' + ')}`,
    oneOf && `one way of several to ${oneOf}`,
  ]
  return parts.filter(Boolean).join('; ')
}
