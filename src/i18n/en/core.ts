import { listIn } from '../lists.ts'
import type { CoreMessages } from '../messages.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const core: CoreMessages = {
  product: 'eID Finder',
  questions: {
    idNumber: {
      title: 'Which Norwegian ID number do you have?',
      short: 'ID number',
      hint: 'Choose what is true today, for the person who needs the eID. We never ask for the number itself.',
      help: {
        summary: 'How to tell which kind it is',
        body: [
          'Look at the first digit. A D number starts with 4, 5, 6 or 7. A national identity number starts with 0, 1, 2 or 3.',
          'Both have 11 digits and begin with a date of birth. In a D number, 4 is added to the first digit. Some people call the national identity number {personnummer}.',
          'A {DUF} number has 12 digits and is neither. A health help number is neither.',
          'Have you had both? Choose national identity number. Have you applied and are waiting? Choose “I do not have one yet”. Has your D number become inactive? It is still a D number.',
        ],
      },
      options: {
        nationalNumber: 'National identity number ({fødselsnummer})',
        dNumber: 'D number ({D-nummer})',
        unsure: 'I have an 11-digit number, but I am not sure which kind',
        none: 'I do not have one yet',
      },
      optionHints: {
        nationalNumber: '11 digits; the first is 0, 1, 2 or 3',
        dNumber: '11 digits; the first is 4, 5, 6 or 7',
      },
      omission: 'Choose which ID number you have',
    },
    have: {
      title: 'Do you already have any of these electronic IDs?',
      short: 'electronic IDs you have',
      hint: 'Choose what is true today: all that you can log in with.',
      help: {
        summary: 'BankID on mobile, code devices and online banks',
        body: [
          '{BankID} on mobile, the kind on the SIM card, was closed on 1 September 2024. If that is the only one you had, do not select {BankID}. Today {BankID} is an app or a code device.',
          'A code device that only opens your online bank is not {BankID}.',
        ],
      },
      apart: 'None of these',
      omission: 'Select the electronic IDs that you have, or “None of these”',
    },
    age: {
      title: 'How old is the person who needs the eID?',
      short: 'age',
      hint: 'Choose what is true today.',
      options: { adult: '18 or older', teen: '13 to 17, or turning 13 this year', child: 'Younger' },
      omission: 'Choose how old the person is',
    },
    bank: {
      title: 'Do you have a Norwegian bank account?',
      short: 'bank account',
      hint: 'Choose what is true today. An account with a foreign bank or a payment app does not count.',
      options: {
        onlineBank: 'Yes, and I can log in on the web or in the app',
        accountOnly: 'Yes, but I cannot log in yet',
        none: 'No',
      },
      omission: 'Choose whether you have a Norwegian bank account',
    },
    bankAnswer: {
      title: 'Has your bank said that it will give you BankID?',
      short: 'your bank’s answer',
      hint: 'Choose what is true today. A bank decides for each person.',
      options: { yes: 'Yes', no: 'No', notAsked: 'I have not asked, or have no answer yet' },
      omission: 'Choose what your bank has said',
    },
    document: {
      title: 'Which of these can you show today? Choose the first that fits.',
      short: 'identity document',
      hint: 'Choose what is true today. {MinID} needs none of them; the others do.',
      options: {
        passport: 'A valid passport (not an emergency passport)',
        norwegianDocument: 'Norwegian national ID card, immigrant’s passport or refugee travel document',
        eeaIdCard: 'National ID card from a Nordic or other EEA country',
        residenceCard: 'Residence card or asylum seeker card',
        none: 'None of these',
      },
      omission: 'Choose what you can show',
    },
    services: {
      title: 'Which services do you want to use?',
      short: 'services',
      hint: 'Select all that apply.',
      help: {
        summary: 'What is {ID-porten}?',
        body: [
          '{ID-porten} is the window where you log in to public services. It is not an eID: it asks you to choose one of yours.',
          'Each service decides which security level it needs.',
        ],
      },
      apart: 'I am not sure – show me everything',
      omission: 'Select the services that you want, or “I am not sure”',
    },
  },
  eids: {
    bankid: { name: '{BankID}', what: 'From your bank, as an app or a code device.' },
    minid: { name: '{MinID}', what: 'From the state. Free, for public services.' },
    buypass: { name: '{Buypass ID}', what: 'From the company {Buypass}. You pay for it yourself.' },
    commfides: {
      name: '{Commfides}',
      what: 'From the company {Commfides}. According to its own pages, for employees.',
    },
  },
  services: {
    myTax: { name: 'My tax', what: '{Skatteetaten}: tax card, tax return' },
    altinn: { name: '{Altinn}', what: 'forms and letters about tax, registers and business' },
    moving: {
      name: 'Report a move within Norway',
      short: 'Report a move',
      what: 'your new address in the National Population Register',
      inText: 'reporting a move',
    },
    helsenorge: { name: '{Helsenorge}', what: 'your GP, prescriptions, messages to your doctor' },
    osloKommune: { name: '{Oslo kommune}', what: 'My page: services of the municipality, your letters from it' },
    nav: { name: '{NAV}', what: 'sick leave, benefits' },
    lanekassen: { name: '{Lånekassen}', what: 'student loans and grants' },
    vegvesen: { name: '{Statens vegvesen}', short: '{Vegvesen}', what: 'Your page: driving licence, vehicles' },
    udi: { name: '{UDI}', what: 'My page: your immigration case, proof of legal stay' },
    digipost: { name: '{Digipost}', what: 'digital mailbox' },
    eboks: { name: '{e-Boks}', what: 'digital mailbox' },
    onlineBank: { name: 'Online bank', what: 'see your money, pay bills', inText: 'your online bank' },
    payOnline: { name: 'Pay online', what: 'approve card payments', inText: 'paying online' },
    signContract: { name: 'Sign contracts', what: 'rent, loan, subscription', inText: 'signing contracts' },
    insurance: { name: 'Insurance', what: 'log in to your insurance company', inText: 'your insurance pages' },
    mobileOperator: {
      name: 'Mobile operator',
      what: 'log in to your phone company',
      inText: 'your mobile operator’s pages',
    },
  },
  groups: {
    taxAndWork: 'Tax and work',
    health: 'Health',
    municipality: 'Municipality',
    state: 'State',
    mailbox: 'Digital mailbox',
    private: 'Money and private',
  },
  levels: { substantial: 'substantial (level 3)', high: 'high (level 4)' },
  ui: {
    skip: 'Skip to the content',
    languages: 'Language',
    footer: 'About this guide',
    footerNote: 'Your answers never leave your browser. No cookies, no tracking.',
    pages: { all: 'All the rules on one page', how: 'How it decides', about: 'About eIDs and this guide' },
    back: 'Back',
    next: 'Continue',
    or: 'or',
    progress: (at, most) => `Question ${at} of at most ${most}`,
    errorPrefix: 'Error: ',
    errorTitle: 'There is a problem',
    ignored: 'Something in the link was not understood and was left out.',
    dropped: 'An answer that no longer applies was removed. All others are kept.',
    loading: 'Loading …',
    result: 'Your result',
    compare: 'Compare two situations',
    needsScript: 'The questions need JavaScript. Without it, read all the rules on one page:',
    resume: 'Go on with your answers',
    startAgain: 'Start again',
    list: listIn('en'),
    sources: 'Sources',
    sourcesFailed: 'The sources could not be loaded. Reload the page to try again.',
    partFailed: 'The rest of this page could not be loaded. Reload the page to try again.',
    day: (iso) => {
      const [year, month, day] = iso.split('-').map(Number)
      if (!month) return `${year}`
      return day ? `${day} ${months[month - 1]} ${year}` : `${months[month - 1]} ${year}`
    },
    read: (date, how) => (how === 'archive' ? `copy read ${date}` : `checked ${date}`),
    confidence: { high: '', medium: 'one source', low: 'old or second-hand', unverified: 'not confirmed' },
  },
  preview: {
    title: 'Your doors so far',
    count: ({ sure, surePart, maybe, closed }) => {
      const parts = [
        sure > 0 ? `${sure} certainly ${sure === 1 ? 'opens' : 'open'}` : '',
        surePart > 0 ? `${surePart} certainly ${surePart === 1 ? 'opens' : 'open'} in part` : '',
        maybe > 0 ? `${maybe} still possible` : '',
        closed > 0 ? `${closed} no longer possible` : '',
      ].filter(Boolean)
      return `With your answers: ${parts.join(', ')}.`
    },
    standings: { sure: 'open', surePart: 'in part', maybe: 'possible', closed: 'closed' },
    gained: (services) => `This choice makes certain: ${services}.`,
    gainsNothing: 'This choice makes nothing certain by itself.',
    lost: (services) => `It rules out: ${services}.`,
    lessened: (services) => `Can open only in part: ${services}.`,
    each: 'What each answer opens',
    eachNote: 'The number of services. Choose what is true today, not what opens the most.',
    answer: 'Answer',
  },
  start: {
    title: 'Find the right electronic ID (eID)',
    lead: 'Many services in Norway ask you to log in with an eID. Find out which one you can get, how to get it, and what it opens.',
    button: 'Start now',
    note: 'Two to seven questions, about a minute. You do not log in.',
    keysTitle: 'Four eIDs open public services',
    panels: [
      {
        title: 'What you need',
        text: 'Know which Norwegian ID number you have, if any, and which identity document you can show. We never ask for the number itself.',
      },
      {
        title: 'What you get',
        text: 'A clear answer for each eID: yes, not yet, no, or who decides. With the reason, the source and what to do first.',
      },
      {
        title: 'Private',
        text: 'Your answers stay in your browser. They stand in the part of the address that is not sent to anyone.',
      },
    ],
  },
}
