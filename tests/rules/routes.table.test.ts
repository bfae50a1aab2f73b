import { expect, test } from 'vitest'
import { type Recommendation, recommend, type ServiceId, type Stage, type Step, services, timeTo } from '#rules'
import { applicant, newcomer, Person, resident } from '../support/person.ts'

/**
 * Whole routes, to be read. One line for each stage: its steps, side by side; after `>` what a step opens of what she
 * wants, and how many other services; `?` when it waits for somebody's yes, `$` when it is only for those who cannot wait.
 * Then for each service that she wants the weeks, and the steps that no source gives a time for.
 */
function routeOf({ answers }: Person): readonly string[] {
  const result = recommend(answers)
  return [...stages.flatMap((stage) => stageOf(stage, result)), ...services.flatMap(({ id }) => waitFor(id, result))]
}

const stages: readonly Stage[] = ['now', 'next', 'later']

function stageOf(stage: Stage, result: Recommendation): readonly string[] {
  const steps = result.route.filter((step) => step.stage === stage)
  return steps.length > 0 ? [`${stage}: ${steps.map((step) => stepOf(step, result)).join(', ')}`] : []
}

function stepOf({ id, eid, opens, isOptional }: Step, { services: outcomes, eids }: Recommendation): string {
  const hers = opens.filter((service) => outcomes[service].wanted)
  const others = opens.length - hers.length
  const opened = [...hers, ...(others > 0 ? [`${others} more`] : [])]
  const mark = isOptional ? '$' : eid && eids[eid].verdict.kind === 'depends' ? '?' : ''
  return `${id}${mark}${opened.length > 0 ? ` > ${opened.join(' + ')}` : ''}`
}

function waitFor(id: ServiceId, { route, services: outcomes }: Recommendation): readonly string[] {
  if (!outcomes[id].wanted) return []
  const time = timeTo(id, route)
  if (!time) return [`${id} opens on no step`]
  const weeks = `${id}: ${time.least} to ${time.most} weeks`
  return [time.uncounted.length > 0 ? `${weeks}, and ${time.uncounted.join(', ')}` : weeks]
}

const customer = resident.with({ idNumber: 'dNumber' })

const routes: readonly (readonly [who: string, person: Person, route: readonly string[]])[] = [
  [
    'a customer with a D number who has not asked her bank, and wants Helsenorge and insurance',
    customer.with({ services: ['helsenorge', 'insurance'] }),
    [
      'now: askBank?, orderBuypass$, registerAddress, orderMinid, toNationalNumber',
      'next: orderBankid? > helsenorge + insurance + 12 more, collectBuypass$ > helsenorge + 8 more, activateMinid > 4 more, choosePost',
      'later: updateDocument, askChecked, keepNumberActive',
      'helsenorge: 0 to 0 weeks, and askBank, orderBankid',
      'insurance: 0 to 0 weeks, and askBank, orderBankid',
    ],
  ],
  [
    'the same, who holds MinID already',
    customer.with({ have: ['minid'], services: ['helsenorge', 'insurance'] }),
    [
      'now: askBank?, orderBuypass$, choosePost, toNationalNumber',
      'next: orderBankid? > helsenorge + insurance + 11 more, collectBuypass$ > helsenorge + 7 more',
      'later: updateDocument, askChecked, keepNumberActive',
      'helsenorge: 0 to 0 weeks, and askBank, orderBankid',
      'insurance: 0 to 0 weeks, and askBank, orderBankid',
    ],
  ],
  [
    'a customer with a D number who wants NAV: MinID opens part of it for certain, whatever the bank says',
    customer.with({ services: ['nav'] }),
    [
      'now: registerAddress, orderMinid, askBank?, orderBuypass$, toNationalNumber',
      'next: activateMinid > nav + 3 more, orderBankid? > nav + 13 more, collectBuypass$ > nav + 8 more, choosePost',
      'later: updateDocument, askChecked, keepNumberActive',
      'nav: 2 to 2 weeks',
    ],
  ],
  [
    'a customer with a D number whose bank said yes',
    customer.without('document').with({ bankAnswer: 'yes', services: ['insurance'] }),
    [
      'now: orderBankid > insurance + 13 more, toNationalNumber',
      'next: choosePost',
      'later: askChecked, keepNumberActive',
      'insurance: 0 to 0 weeks, and orderBankid',
    ],
  ],
  [
    'a customer with a D number and a travel document whose bank said no',
    customer.with({ bankAnswer: 'no', document: 'norwegianDocument', services: ['helsenorge'] }),
    [
      'now: askBuypass?, registerAddress, orderMinid, askAnotherBank, toNationalNumber',
      'next: orderBuypassIfYes?, activateMinid > 4 more, choosePost',
      'later: collectBuypassIfYes? > helsenorge + 7 more, updateDocument, askChecked, keepNumberActive',
      'helsenorge: 0 to 0 weeks, and askBuypass, orderBuypassIfYes',
    ],
  ],
  [
    'a newcomer with a D number and no account who wants Helsenorge',
    newcomer.with({ services: ['helsenorge'] }),
    [
      'now: orderBuypass, registerAddress, orderMinid, findBank, openAccount, toNationalNumber',
      'next: collectBuypass > helsenorge + 8 more, activateMinid > 4 more, getOnlineBank > 1 more, choosePost',
      'later: updateDocument, askChecked, keepNumberActive',
      'helsenorge: 0 to 0 weeks, and orderBuypass',
    ],
  ],
  [
    'a newcomer who wants her tax only',
    newcomer.with({ services: ['myTax'] }),
    [
      'now: registerAddress, orderMinid, findBank, openAccount, toNationalNumber',
      'next: activateMinid > myTax + 3 more, getOnlineBank > 1 more, choosePost',
      'later: updateDocument, askChecked, keepNumberActive',
      'myTax: 2 to 2 weeks',
    ],
  ],
  [
    'an asylum seeker with a D number and a card, who wants Helsenorge and her tax',
    newcomer.with({ document: 'residenceCard', services: ['helsenorge', 'myTax'] }),
    [
      'now: registerAddress, orderMinid, askCommfides$, findBank, openAccount, askForTravelDocument, toNationalNumber',
      'next: activateMinid > myTax + 3 more, getOnlineBank > 1 more, choosePost',
      'later: askChecked, keepNumberActive',
      'myTax: 2 to 2 weeks',
      'helsenorge opens on no step',
    ],
  ],
  [
    'a resident without an account who wants a mailbox, her bank and to pay online',
    resident.withoutAccount.with({ services: ['digipost', 'onlineBank', 'payOnline'] }),
    [
      'now: findBank, openAccount, orderBuypass$, registerAddress, orderMinid',
      'next: getOnlineBank > onlineBank, collectBuypass$ > digipost + 9 more, activateMinid > 5 more',
      'later: orderBankid > digipost + payOnline + 11 more, createMailbox, choosePost, updateDocument',
      'digipost: 1 to 4 weeks, and getOnlineBank, orderBankid',
      'onlineBank: 1 to 4 weeks, and getOnlineBank',
      'payOnline: 1 to 4 weeks, and getOnlineBank, orderBankid',
    ],
  ],
  [
    'a resident who cannot log in to her bank yet, and wants Helsenorge',
    resident.with({ bank: 'accountOnly', services: ['helsenorge'] }),
    [
      'now: getOnlineBank > 1 more, orderBuypass$, registerAddress, orderMinid',
      'next: orderBankid > helsenorge + 14 more, collectBuypass$ > helsenorge + 9 more, activateMinid > 5 more, choosePost',
      'later: updateDocument',
      'helsenorge: 0 to 0 weeks, and getOnlineBank, orderBankid',
    ],
  ],
  [
    'a resident with an online bank who wants everything',
    resident,
    [
      'now: orderBankid > myTax + altinn + moving + helsenorge + osloKommune + nav + lanekassen + vegvesen + udi + digipost + eboks + payOnline + signContract + insurance + mobileOperator',
      'next: createMailbox, choosePost',
      'later: updateDocument',
      'myTax: 0 to 0 weeks, and orderBankid',
      'altinn: 0 to 0 weeks, and orderBankid',
      'moving: 0 to 0 weeks, and orderBankid',
      'helsenorge: 0 to 0 weeks, and orderBankid',
      'osloKommune: 0 to 0 weeks, and orderBankid',
      'nav: 0 to 0 weeks, and orderBankid',
      'lanekassen: 0 to 0 weeks, and orderBankid',
      'vegvesen: 0 to 0 weeks, and orderBankid',
      'udi: 0 to 0 weeks, and orderBankid',
      'digipost: 0 to 0 weeks, and orderBankid',
      'eboks: 0 to 0 weeks, and orderBankid',
      'onlineBank opens on no step',
      'payOnline: 0 to 0 weeks, and orderBankid',
      'signContract: 0 to 0 weeks, and orderBankid',
      'insurance: 0 to 0 weeks, and orderBankid',
      'mobileOperator: 0 to 0 weeks, and orderBankid',
    ],
  ],
  [
    'somebody who is not sure which number she has, and wants her immigration case and NAV',
    customer.with({ idNumber: 'unsure', services: ['nav', 'udi'] }),
    [
      'now: findKind, askBank?, orderBuypass$, registerAddress, orderMinid',
      'next: orderBankid? > nav + udi + 12 more, collectBuypass$ > nav + udi + 7 more, activateMinid > nav + 3 more, choosePost',
      'later: updateDocument',
      'nav: 2 to 2 weeks',
      'udi: 0 to 0 weeks, and askBank, orderBankid',
    ],
  ],
  [
    'a teenager whose bank has not answered, who wants Helsenorge and a mailbox',
    resident.with({ age: 'teen', services: ['helsenorge', 'digipost'] }),
    [
      'now: askBank?, orderBuypass$, registerAddress, orderMinid',
      'next: orderBankid? > helsenorge + 9 more, collectBuypass$ > helsenorge + 7 more, activateMinid > 5 more',
      'later: createMailbox, choosePost, updateDocument',
      'helsenorge: 0 to 0 weeks, and askBank, orderBankid',
      'digipost opens on no step',
    ],
  ],
  [
    'somebody who holds BankID and wants a mailbox',
    new Person({ idNumber: 'nationalNumber', have: ['bankid'], services: ['digipost'] }),
    ['now: createMailbox, choosePost', 'digipost opens on no step'],
  ],
  [
    'somebody who holds BankID and wants no mailbox: there is only the choice of letters',
    new Person({ idNumber: 'nationalNumber', have: ['bankid'], services: ['nav'] }),
    ['now: choosePost', 'nav opens on no step'],
  ],
  [
    'somebody without a number, who wants NAV and her immigration case',
    applicant.with({ services: ['nav', 'udi'] }),
    [
      'now: numberByTaxCard, numberByMove, numberByPermit, numberByAsylum',
      'nav opens on no step',
      'udi opens on no step',
    ],
  ],
  [
    'a child without an account: there is nothing to do',
    resident.withoutAccount.without('document').with({ age: 'child', services: ['helsenorge'] }),
    ['now: parentsOwnEid', 'helsenorge opens on no step'],
  ],
  [
    'a child whose bank has said yes',
    resident.without('document').with({ age: 'child', bankAnswer: 'yes', services: ['helsenorge'] }),
    [
      'now: orderBankid > helsenorge + 9 more, parentsOwnEid',
      'next: choosePost',
      'helsenorge: 0 to 0 weeks, and orderBankid',
    ],
  ],
]

test.for(routes)('%s', ([, person, route]) => {
  expect(routeOf(person)).toEqual(route)
})
