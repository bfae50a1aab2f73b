import type { BecomingOf, BlockerId, ChangingId, DecisionMaker, ReasonId, StepId, Wait } from '#rules'
import type { GuidanceTexts } from '../shapes.ts'
import { alternatives, limits, parts, serviceNotes, ways } from './serviceAccess.ts'
import { ask, bring, conditions, cost, deadlines, stops } from './stepNotes.ts'
import { steps } from './steps.ts'

/** The words of the plan: everything on the result that is not folded away under "More". */
export const result = {
  headline: {
    blocked: {
      visit: 'You need no eID for a visit',
      parent: 'A parent does this with their own eID',
      number: 'Get a Norwegian ID number first',
    } satisfies Record<BlockerId, string>,
    unsettled: 'This depends on answers that you have not given yet',
    openWithout: 'You need no eID for this',
    openInPart: 'You can use a part of this without an eID',
    haveEnough: (eid: string) => `You already have what you need: ${eid}`,
    havePart: (eid: string) => `You already have ${eid}. No other eID gives you more today`,
    /** `services`: their names, where they are few enough to stand in a heading. */
    nothing: (services: string | undefined) =>
      services
        ? `Nothing you can get today opens this: ${services}. Here is what you can do`
        : 'Nothing you can get today opens what you chose. Here is what you can do',
    notConfirmed: (services: string | undefined) =>
      services
        ? `We could not confirm what opens this: ${services}. Here is what you can do`
        : 'We could not confirm what opens what you chose. Here is what you can do',
    act: {
      parentActs: 'A parent does this with their own eID',
      numberByMove: 'Get a Norwegian ID number: report your move',
      numberByTaxCard: 'Get a Norwegian ID number: apply for a tax card',
      numberByAsylum: 'Get a Norwegian ID number: it is on the asylum seeker card',
      numberByBody: 'Get a Norwegian ID number through those you deal with in Norway',
      findNumberKind: 'Find out which number you have',
      orderMinid: 'Order {MinID}. It is free.',
      activateMinid: 'Activate {MinID}',
      askBank: 'Ask your bank for {BankID}.',
      askBankForBoth: 'Ask a bank for an account and {BankID}.',
      openAccount: 'Open a bank account',
      getOnlineBank: 'Get access to your online bank',
      orderBankid: 'Order {BankID} from your bank',
      askAnotherBank: 'Ask another bank for {BankID}',
      askUdiForDocument: 'Ask {UDI} about a Norwegian travel document',
      documentAfterPermit: 'When you have a permit, ask {UDI} about a travel document',
      getDocument: 'Find out which identity document you can get',
      askBuypass: 'Ask {Buypass} whether your document will do. Do not pay yet.',
      orderBuypass: '{Buypass ID} opens this today. It costs money',
      reportMove: 'Report that you have moved to Norway',
      keepNumberActive: 'Keep your D number active',
      updateDocument: 'Tell {Skatteetaten} when you get a new passport or ID card',
    } satisfies Record<StepId, string>,
    /** The same, where the step is on the way to an eID. */
    actTowards: {
      openAccount: (eid) => `Open a bank account, and ask for ${eid}`,
      getOnlineBank: (eid) => `Get access to your online bank, then order ${eid}`,
    } satisfies Partial<Record<StepId, (eid: string) => string>>,
    /** A sentence after the act: why it is not certain. */
    why: {
      bankDecidesOnDNumber: 'With a D number many banks say no.',
      bankDecidesOnAge: 'Under 18, each bank has its own rules.',
      bankDecidesOnStay: 'If you live outside Norway, each bank decides.',
      bankDecidesOnDocument: 'With your document, each bank decides.',
    } satisfies Partial<Record<ReasonId, string>>,
    hypothetical: (condition: string, heading: string) => `${condition}: ${heading}`,
  },
  /** One line under the heading, where there is no step to take. */
  lead: {
    blocked: {
      visit: 'You can get health care, pay and get messages without one. Here is how.',
      parent:
        'A child under 13 needs no eID. A parent logs in as themselves, and acts for the child. Some banks give {BankID} from the age of 12: ask your bank.',
      number: 'Every eID needs a Norwegian number. When you have it, come back and answer again.',
    } satisfies Record<BlockerId, string>,
    unsettled: 'Answer the questions that are missing',
    openWithout: 'You are already in.',
    openInPart: 'We know of no eID that you can get today and that gives you more of it.',
    haveEnough: 'There is nothing to order. Keep your eID safe.',
    havePart: 'We know of no other to order. Below: what it gives access to.',
    nothing: 'We know of no eID that you can get today for this. Below: other steps, and how to manage without.',
    findYours: 'Find yours',
  },
  ways,
  parts,
  serviceNotes,
  limits,
  alternatives,
  steps,
  stops,
  deadlines,
  bring,
  cost,
  wait: ({ least, most, unit }: Wait) => {
    const range = least === most ? `About ${most}` : `${least} to ${most}`
    return `${range} ${unit === 'weeks' ? 'weeks' : 'working days'}`
  },
  waitNone: 'At once',
  waitUnknown: 'Not known',
  conditions,
  ask,
  sections: {
    services: 'What you get',
    next: 'Then',
    todo: 'What you can do',
    know: 'Good to know',
    take: 'Take it with you',
    more: 'More',
    others: 'The eIDs, and why',
    changes: 'What would change this',
    matrix: 'Which eID opens what',
    without: 'Manage without an eID',
    safety: 'Keep it safe, lost or blocked',
    sources: 'Sources of this page',
  },
  ui: {
    answersLine: (answers: readonly string[]) => answers.join(' · '),
    changeAnswers: 'Change',
    cost: 'Cost',
    wait: 'Wait',
    where: 'Where',
    bring: 'You need',
    until: 'Without an eID',
    also: (way: string) => `Or: ${way}`,
    means: (question: string) => `It means: ${question}`,
    /** What the bank or company replied. */
    said: { yes: 'It said yes', no: 'It said no' },
    answered: {
      bank: 'What did the bank say?',
      buypass: 'Has {Buypass} answered?',
      commfides: 'Has {Commfides} answered?',
      numberKind: 'Which number is it?',
    } satisfies Record<DecisionMaker, string>,
    cannotWait: 'Cannot wait? {Buypass ID} costs money',
    haveNow: (eid: string) => `I have ${eid} now`,
    haveNot: (eid: string) => `I do not have ${eid} any more`,
    change: (short: string) => `Change ${short}`,
    shareNote: 'The link holds your answers: share it with care.',
    copy: 'Copy link',
    copied: 'The link is copied.',
    copyFailed: 'The link could not be copied. Copy it from the address line.',
    print: 'Print one page',
    printPlan: 'Print the plan',
    /** What was changed on this page. */
    added: (what: string) => `Added to your answers: ${what}.`,
    removed: (what: string) => `Removed from your answers: ${what}.`,
    changed: (what: string) => `Your answer is now: ${what}.`,
    undo: 'Undo',
    printFailed: 'This browser cannot print. Copy the link, and open it where you can.',
    servicePage: (service: string, host: string) => `${service} (${host})`,
    serviceStatus: (service: string, status: string) => `${service}: ${status}`,
    serviceTime: (time: string) => `Time until you have access: ${time}`,
  },
  /** A result that is not the person’s own, and the condition under which it would be true. */
  whatIf: {
    if: {
      idNumber: { dNumber: 'With a D number', nationalNumber: 'With a national identity number' },
      age: { from13: 'From the year you turn 13', from16: 'From 16', adult: 'From 18' },
      bank: {
        accountOnly: 'If you open a Norwegian bank account',
        onlineBank: 'If you can log in to a Norwegian bank',
      },
      bankAnswer: { yes: 'If your bank says yes to {BankID}' },
    } satisfies { readonly [Q in ChangingId]: { readonly [A in BecomingOf<Q>]: string } },
    /** The account and the answer of its bank, as one condition. */
    accountAndYes: 'If you open a bank account and the bank says yes to {BankID}',
    /** The condition for an answer that has no words of its own here. */
    other: (question: string, answer: string) => `With “${answer}” (${question})`,
    banner: (condition: string) => `This is not your result. It shows what would be true: ${condition}`,
    back: 'Back to your result',
    compare: 'Compare with your result today',
  },
  /** From today until a service opens, in whole weeks. */
  time: (least: number, most: number) =>
    most === 0
      ? 'at once'
      : least === most
        ? `about ${most} ${most === 1 ? 'week' : 'weeks'}`
        : `${least} to ${most} weeks`,
  /** How a visitor manages. */
  visit: {
    care: 'Life in danger: call 113. Urgent: call 116 117. You have a right to necessary health care, with no eID.',
    pay: 'Pay with a card from your home bank.',
    reached: 'Give your e-mail address. {UDI} and a few other services let you log in with e-mail.',
  } satisfies GuidanceTexts<'visit'>,
  /** Stands first, wherever the person may wait for a doctor. */
  health: 'Life in danger: call 113. Urgent: call 116 117. You need no eID.',
}
