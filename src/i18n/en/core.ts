import type { EidId, LevelId, ServiceGroup, ServiceId, Status } from '#rules'
import { listFormat } from '../listFormat.ts'
import type { Named } from '../shapes.ts'
import { questions } from './questions.ts'

/** The words of every page that asks. */
export const core = {
  product: 'eID Finder',
  questions,
  eids: {
    bankid: { name: '{BankID}', what: 'From your bank, as an app or a code device.' },
    minid: { name: '{MinID}', what: 'From the state. Free, for public services.' },
    buypass: { name: '{Buypass ID}', what: 'From the company {Buypass}. You pay for it yourself.' },
    commfides: {
      name: '{Commfides}',
      what: 'From the company {Commfides}. One source says: for employees.',
    },
  } satisfies Record<EidId, Named>,
  services: {
    myTax: { name: 'My tax', what: '{Skatteetaten}: tax card, tax return' },
    altinn: { name: '{Altinn}', what: 'forms and letters about tax, registers and business' },
    moving: { name: 'Report a move within Norway', what: 'your new address, when you already live in Norway' },
    helsenorge: { name: '{Helsenorge}', what: 'your GP, prescriptions, messages to your doctor' },
    municipality: { name: '{Oslo kommune}', what: 'My page: the municipality’s services and its letters to you' },
    nav: { name: '{NAV}', what: 'sick leave, benefits' },
    lanekassen: { name: '{Lånekassen}', what: 'student loans and grants' },
    vegvesen: { name: '{Statens vegvesen}', what: 'Your page: driving licence, vehicles' },
    udi: { name: '{UDI}', what: 'My page: your immigration case, proof of legal stay' },
    upperSecondary: { name: 'Upper secondary school', what: '{Vigo}: apply for a place' },
    digipost: { name: '{Digipost}', what: 'digital mailbox' },
    eboks: { name: '{e-Boks}', what: 'digital mailbox' },
    onlineBank: { name: 'Online bank', what: 'see your money, pay bills' },
    payOnline: { name: 'Pay online', what: 'approve card payments' },
    signContract: { name: 'Sign contracts', what: 'rent, loan, subscription' },
    insurance: { name: 'Insurance', what: 'log in to your insurance company' },
    mobileOperator: { name: 'Mobile operator', what: 'log in to your phone company' },
  } satisfies Record<ServiceId, Named>,
  groups: {
    taxAndWork: 'Tax and work',
    health: 'Health',
    municipality: 'Municipality',
    state: 'State',
    school: 'School',
    mailbox: 'Digital mailbox',
    private: 'Money and private',
  } satisfies Record<ServiceGroup, string>,
  levels: { substantial: 'substantial (level 3)', high: 'high (level 4)' } satisfies Record<LevelId, string>,
  ui: {
    skip: 'Skip to the content',
    languages: 'Language',
    footer: 'About this guide',
    footerNote: 'Your answers never leave your browser. No cookies, no tracking.',
    pages: {
      all: 'All the rules on one page',
      how: 'How it decides',
      about: 'About eIDs and this guide',
    },
    back: 'Back',
    next: 'Continue',
    or: 'or',
    progress: (at: number, most: number) => `Question ${at} of at most ${most}`,
    errorPrefix: 'Error: ',
    errorTitle: 'There is a problem',
    ignored: 'Something in the link was not understood and was left out.',
    dropped: 'What no longer applies was removed. All other answers are kept.',
    incomplete: 'This result needs one more answer. Your other answers are kept.',
    loading: 'Loading …',
    result: 'Your result',
    compare: 'Compare two situations',
    needsScript: 'The questions need JavaScript. Without it, read all the rules on one page:',
    resume: 'Go on with your answers',
    startAgain: 'Start again',
    list: listFormat(' and ', ', and '),
    sourcesOf: (what: string) => `Sources: ${what}`,
    backToResult: 'Back to your result',
    partFailed: 'The rest of this page could not be loaded. Reload the page to try again.',
  },
  /** What a service is to the person: the same six phrases everywhere. */
  statuses: {
    open: 'You have access',
    free: 'Free',
    maybe: 'Possible',
    paid: 'Costs money',
    unconfirmed: 'Not confirmed',
    closed: 'No access yet',
  } satisfies Record<Status, string>,
  /** What the answers open so far, beside each question. */
  preview: {
    count: ({ open, free, maybe }: Record<Status, number>) =>
      `Services so far. You have access: ${open}. Free: ${free}. Still possible: ${maybe}.`,
    each: 'What each answer gives access to',
    eachNote: 'Choose what is true today, not what gives the most.',
    service: 'Service',
    /** One picture stands for both. */
    openOrFree: 'You have access, or it is free',
  },
  start: {
    title: 'Find the right electronic ID (eID)',
    lead: 'Many services in Norway ask you to log in with an eID. Find out which one you can get, how to get it, and what it opens.',
    button: 'Start now',
    note: 'Eight questions at most, about a minute. You do not log in.',
    keysTitle: 'Four eIDs open public services',
    panels: [
      {
        title: 'What you need',
        text: 'Know which Norwegian ID number you have, if any, and which identity document you can show. We never ask for the number itself.',
      },
      {
        title: 'What you get',
        text: 'A plan: what to do first, what it costs, how long it takes, and what it gives you access to. With the source of every claim.',
      },
      {
        title: 'Private',
        text: 'Your answers stay in your browser. They stand in the part of the address that is not sent to anyone.',
      },
    ],
  },
}
