import { listIn } from '../lists.ts'
import type { Count, ResultMessages } from '../messages.ts'

const list = listIn('en')

/** Two names can stand in a sentence; more are counted. */
function named(services: readonly string[]): string {
  return services.length <= 2 ? list(services) : `${services.length} of the services you chose`
}

function opens({ all, opened }: Count): string {
  const { full, part, unverified, none } = opened
  if (full.length === all.length) return ''
  if (none.length === all.length) return `it does not open ${anyOf(all)}`
  if (unverified.length === all.length) return `we could not confirm that it opens ${anyOf(all)}`
  if (part.length === all.length) return `it opens part of ${named(part)}`
  const clauses = [
    full.length > 0 ? `it opens ${named(full)}` : '',
    part.length > 0 ? `${full.length > 0 ? '' : 'it opens '}part of ${named(part)}` : '',
  ].filter(Boolean)
  const sure = clauses.length > 0 ? list(clauses) : `we could not confirm that it opens ${anyOf(unverified)}`
  return none.length > 0 ? `${sure}, but not ${anyOf(none)}` : sure
}

function anyOf(services: readonly string[]): string {
  return services.length <= 2 ? services.join(' or ') : `${services.length} of the services you chose`
}

export const result: ResultMessages = {
  headline: {
    blocked: {
      needsNumber: 'First, get a Norwegian ID number',
      parentActs: 'A child needs no eID: a parent uses their own',
    },
    openWithout: (services) => `You need no eID for ${named(services)}`,
    get: {
      bankid: 'Order {BankID} from your bank',
      minid: 'Order {MinID} (free)',
      buypass: 'Get {Buypass ID}',
      commfides: 'Get {Commfides}',
    },
    have: (eid) => `You already have ${eid}`,
    haveEnough: (eid) => `You already have what you need: ${eid}`,
    later: {
      openAccountFirst: 'Open a bank account and ask for {BankID}',
      onlineBankFirst: 'Get into your online bank, then order {BankID}',
    },
    ask: {
      bank: 'Ask your bank for {BankID}',
      buypass: 'Ask {Buypass} about your document before you pay',
      commfides: 'Ask {Commfides} first',
      numberKind: 'Find out which ID number you have: it decides about {BankID}',
    },
    startWith: (first, then) => `Start with ${first} (free), then ${then}`,
    onlyOne: (eid, services) => `${eid} is all you can get today – it does not open ${anyOf(services)}`,
    nothingOpens: (services) => `Nothing that you can get today opens ${anyOf(services)}`,
    opens,
  },
  lead: {
    blocked: {
      needsNumber:
        'Every eID in this guide needs a national identity number or a D number. Below you see how to get one, and what you can do until then.',
      parentActs:
        'A parent logs in with the parent’s own eID and acts for the child. On {Helsenorge}, parents act for their children.',
    },
    openWithout: 'You are already in. An eID opens other services; below you see which one you could get.',
    sooner: (eid) => `Can’t wait? ${eid} (paid)`,
  },
  access: { none: 'Does not open', unverified: 'Not confirmed', part: 'Opens in part', full: 'Opens' },
  standings: {
    open: 'Opens',
    openPart: 'Opens in part',
    mayOpen: 'May open',
    mayOpenPart: 'May open in part',
    notConfirmed: 'Not confirmed',
    shut: 'Stays shut',
  },
  reach: {
    summary: (now, part, possible, of) => {
      const inPart = part > 0 ? `, and ${part} in part` : ''
      const more = possible > 0 ? ` ${possible} more may open, or open further, later.` : ''
      return `With no eID, and with those you have or can get today, ${now} of ${of} ${of === 1 ? 'service opens' : 'services open'} in full${inPart}.${more}`
    },
  },
  verdicts: {
    have: 'You have it',
    yes: 'Yes',
    later: 'Yes, later',
    depends: 'Depends',
    no: 'No, not today',
    unneeded: 'Not needed',
    unknown: 'Not known yet',
  },
  dependsOn: {
    bank: 'Depends on your bank',
    buypass: 'Depends on {Buypass}',
    commfides: 'Depends on {Commfides}',
    numberKind: 'Depends on which number you have',
  },
  reasons: {
    held: 'You said that you have it.',
    coveredByAnother: 'Another eID opens every service here at least as far.',
    needsNumber: 'You need a national identity number or a D number first.',
    parentActs: 'A child needs no eID of their own: a parent uses theirs.',
    numberKindDecides:
      'With a national identity number the answer is better than with a D number. Look at the first digit: 4 to 7 means D number.',
    numberIsEnough: 'Your ID number is enough. You show no identity document and need no bank.',
    minidFromThirteen: '{MinID} is for people from the year they turn 13.',
    bankSaidYes: 'Your bank has said yes. The bank is the one that decides.',
    bankSaidNo:
      'Your bank has said no. Each bank decides for itself; it must look at your own case, and another bank may answer differently.',
    bankAgeLimit:
      'Each bank sets its own age limit. According to the banks’ own pages it lies between 12 and 15 years.',
    bankNeedsDocument: 'The bank checks your identity in person, with a passport or another document that it accepts.',
    bankNeedsAccount:
      '{BankID} comes from a bank where you are a customer, and you have no Norwegian bank account yet.',
    bankUsuallyGives:
      'You have a national identity number, a document that banks accept and an online bank: ask your bank to issue it.',
    openAccountFirst:
      'Only steps of your own are missing: open a bank account, get into the online bank, then order {BankID} there.',
    onlineBankFirst:
      'Only one step of your own is missing: get into your online bank. Then you can order {BankID} there.',
    bankDecides: 'The bank decides after looking at your own case. Asking is free.',
    bankDecidesOnDNumber:
      'With a D number each bank decides, and many say no. No law forbids it. We found no bank that promises it.',
    bankDecidesOnAge:
      'Under 18 each bank has its own rules. According to the banks’ own pages a parent must often take part.',
    bankDecidesOnDocument: 'Some banks accept only a passport or a Norwegian identity document.',
    buypassTakesNumberAndPassport:
      'According to {Buypass} you can order from the age of 13 with either ID number, and collect it with a passport.',
    buypassFromThirteen: '{Buypass ID} is for people of 13 and older.',
    buypassNeedsPassport: 'According to {Buypass}, new customers must show a passport when they collect it.',
    buypassMayTakeDocument:
      'According to {Buypass}, new customers must show a passport. We could not confirm whether your document counts as one.',
    commfidesAcceptedButSaleUnclear:
      'Public services accept {Commfides}. But its own pages show an eID for employees, and we could not confirm that a private person can buy one.',
    commfidesNotForChildren: 'We found no eID from {Commfides} for children. Its own pages show an eID for employees.',
    commfidesChecksIdentity:
      'You have no identity document to show. We could not confirm which ones {Commfides} accepts.',
  },
  coveredBy: (eid) => `${eid} opens every service in this guide at least as far.`,
  conditions: {
    letterToRegisteredAddress:
      'A letter comes by post: to your address in the National Population Register or, with a D number and no Norwegian address, to the address abroad that you have given. Check that address, and that your name is on the mailbox.',
    ownPhoneAndEmail: 'You need a mobile phone number and an e-mail address of your own. Never use somebody else’s.',
    movesYouToDigitalPost:
      'Giving your phone and e-mail probably moves you to digital letters: they count for deadlines, and paper may stop. You can opt out and get paper.',
    bankMakesFinalCheck: 'The bank makes the final check, in person, and may still say no.',
    askBeforeChoosingBank:
      'Ask before you choose a bank: “Do you give {BankID} to somebody with my number and my document?”',
    bankSetsAgeLimit: 'Ask for the bank’s age limit, and whether a parent must come along.',
    appOrCodeDevice:
      'You get an app or a code device. {BankID} on mobile (on the SIM card) was closed on 1 September 2024.',
    paidCheckPrice:
      'It costs money: about NOK 900 in 2022. We could not confirm today’s price. Check it before you order.',
    collectInPerson:
      'According to {Buypass}, you collect the activation code in person at a Norwegian post office. If the post office cannot read your passport, you do not get it; you can ask for your money back.',
    paperWithNumber:
      'With a foreign passport you also need a paper from a public body that shows your ID number, according to {Buypass}. Find that paper before you pay.',
    maySurviveNewNumber:
      'Do you expect a national identity number soon? Then wait if you can: we could not confirm that an eID made with a D number still works after the change.',
    dNumberNoGp: 'A D number normally gives no right to a GP ({fastlege}).',
    askCommfidesFirst: 'Ask {Commfides} whether you can buy one as a private person, before you pay anything.',
  },
  limits: {
    residentsOnly:
      'With a D number you use another form: according to {Skatteetaten}, only registered residents report a move this way. Others report a postal address.',
    noGp: 'A D number normally gives no GP, so a part of {Helsenorge} stays closed.',
    parentsConsent:
      'Under 16, {Helsenorge} is limited: from 13 to 15 it needs a parent’s consent. A parent acts for a younger child.',
    ageNotConfirmed: 'We could not confirm from what age this works.',
  },
  without: {
    emailLogin: 'A few services in {Altinn} let you log in with e-mail and no ID number. We could not confirm which.',
    emailAndPassword:
      '{UDI} also lets you log in with e-mail and password. It is a separate account: a case does not move between the two.',
    alreadyLoggedIn: 'You are already in: your bank’s own log-in is enough.',
    bankDecidesHow: 'Your bank decides how you approve a payment. It may ask for {BankID}.',
  },
  serviceNotes: {
    altinn: 'A few forms need the high level.',
    nav: 'Sick leave and some applications need the high level. {NAV} also sends letters to your digital mailbox.',
    lanekassen:
      'With {MinID} you can apply; you then sign on paper. {Lånekassen} also sends letters to your digital mailbox.',
    osloKommune: 'We could not confirm which level each page needs. Level high is safe.',
    digipost:
      'To open a digital mailbox you need the high level. It is free, and you can change or leave it at any time.',
    eboks: 'To open a digital mailbox you need the high level. It is free, and you can change or leave it at any time.',
    signContract: 'Private companies choose what they accept, usually {BankID}. {MinID} is for public services only.',
    insurance: 'Private companies choose what they accept, usually {BankID}. {MinID} is for public services only.',
    mobileOperator: 'Private companies choose what they accept, usually {BankID}. {MinID} is for public services only.',
    onlineBank: 'Your bank chooses how you log in: its own way, or {BankID}.',
    payOnline: 'Your bank may ask for {BankID} to approve a card payment.',
  },
  steps: {
    getNumber: {
      title: 'Get a Norwegian ID number',
      text: [
        'You cannot apply for a number as such. You get one when a public body registers you.',
        'To work here: apply for a tax card at a tax office, with an ID check. That gives you a D number.',
        'From an EEA country and staying more than six months: book an appointment with {Skatteetaten}, report that you have moved to Norway and have your identity checked. That gives you a national identity number.',
        'With a permit from {UDI}: your type of permit decides which number you get. {UDI} tells the National Population Register.',
        'Seeking asylum: the immigration authorities order a D number for you.',
      ],
    },
    askBank: {
      title: 'Ask your bank for {BankID}',
      text: [
        'Ask: “Do you give {BankID} to somebody with my ID number and my identity document?” It is free to ask.',
        'The bank must look at your own case. If it says no, ask for the reason in writing; another bank may answer differently.',
      ],
    },
    orderMinid: {
      title: 'Order {MinID}',
      text: [
        'Order on {norge.no} with your ID number and your own mobile phone. Then wait for the activation letter (earlier: PIN code letter).',
      ],
    },
    activateMinid: {
      title: 'Activate {MinID} with the letter',
      text: [
        'Use the letter as soon as it comes; check the date in it. Install the {MinID} app, enter your ID number and scan the code in the letter. There is also a way without the app.',
      ],
    },
    openAccount: {
      title: 'Open a bank account',
      text: [
        'Everyone who lives in Norway has, as a main rule, a right to an account, a card and an online bank. A refusal needs a good reason; being a foreigner is not one.',
        'Ask before you choose a bank: “Do you give {BankID} to somebody with my ID number and my identity document?” {BankID} is an extra that each bank decides on.',
      ],
    },
    getOnlineBank: {
      title: 'Get into your online bank',
      text: ['The contract, the card and the code device usually come by post. Ask your bank if they do not.'],
    },
    orderBankid: {
      title: 'Get {BankID} from your bank',
      text: [
        'Order it in the online bank or ask at the bank. The first time, the bank checks your identity in person.',
      ],
    },
    askBuypass: {
      title: 'Ask {Buypass} before you pay',
      text: [
        'Ask: “Can I collect {Buypass ID} with this identity document instead of a passport?” Order only after a clear yes.',
      ],
    },
    orderBuypass: {
      title: 'Order {Buypass ID}',
      text: ['Check the list above first. Then order and pay at {buypass.com}.'],
    },
    collectBuypass: {
      title: 'Collect the activation code at the post office',
      text: [
        'Go in person. According to {Buypass} there is no way round a failed check, but you can ask for your money back.',
      ],
    },
  },
  bring: {
    passportOrId: 'Your passport or another identity document',
    passport: 'Your passport',
    paperWithNumber: 'A paper from a public body that shows your ID number',
    residencePapers: 'Residence card, registration certificate or asylum seeker card, if you have one',
    jobOrStudyPapers: 'Work contract or proof of study',
    addressPhoneEmail: 'Your address, phone number and e-mail address',
    ownPhoneAndEmail: 'Your own mobile phone and e-mail address',
    activationLetter: 'The activation letter',
    bankQuestion: 'Your question: do you give {BankID} with my number and my document?',
  },
  stages: { now: 'Now', next: 'Next', later: 'Later' },
  wait: ({ least, most, unit }) => {
    const range = least === most ? `about ${most}` : `${least} to ${most}`
    return `${range} ${unit === 'weeks' ? 'weeks' : 'working days'}`
  },
  cost: { free: 'Free', paid: 'Costs money; check today’s price', unknown: 'Some banks may charge; ask first' },
  links: {
    eid: (eid, host) => `${eid}, official page (${host})`,
    order: (eid, host) => `Go to ${eid}, official page (${host})`,
    service: (service, host) => `${service}, official page (${host})`,
    bankAccount: 'Open your first bank account ({oslo.kommune.no})',
    firstMonths: 'Electronic ID and “Prepare for the first few months” ({oslo.kommune.no})',
    optOut: 'Opt out of digital letters ({norge.no})',
    nettvett: 'Safe use of the internet ({nettvett.no}, in Norwegian)',
  },
  sections: {
    before: (eid) => `Before you order ${eid}, check this`,
    beforePay: (eid) => `Before you pay for ${eid}, check this`,
    held: (eid) => `You have ${eid}`,
    allEids: 'The four electronic IDs',
    notes: 'Good to know about each service',
    others: 'The other electronic IDs',
    services: 'Your services, key by key',
    allServices: 'All services, key by key',
    route: 'Your way forward',
    untilThen: 'Until you have an eID',
    answers: 'Your answers',
    take: 'Take it with you',
    safety: 'Keep it safe',
  },
  ui: {
    service: 'Service',
    without: 'With no eID',
    bring: 'Bring',
    cost: 'Cost',
    wait: 'Wait',
    opens: 'Opens',
    tableNote: 'Each cell says what the eID would open for you. Under its name stands whether you can get it.',
    change: (short) => `Change ${short}`,
    answersNote: 'You can change any of them. The others stay.',
    shareNote: 'The link holds your answers. Whoever has it can see them.',
    copy: 'Copy link',
    copied: 'Link copied.',
    copyFailed: 'Your browser did not allow it. Copy the address of this page instead.',
    print: 'Print',
  },
  mailbox:
    'A letter in a digital mailbox counts for deadlines, and paper stops. You can opt out and get paper, and change your mind at any time.',
  health:
    'Is a life in danger? Call 113. Is it urgent and your doctor is closed? Call 116 117. You need no eID for either.',
  untilThen: [
    'Letters come on paper as long as you have not given your phone or e-mail through {ID-porten}. Put your name on the mailbox and keep your registered address right.',
    'Tax card: apply at a tax office with an ID check. Without a tax card, half of your pay is withheld until the tax is settled.',
    'Immigration case: {UDI} lets you log in with e-mail and password.',
    'Doctor: the doctor’s office answers by phone. Somebody you trust can act for you on {Helsenorge} with a paper power of attorney ({fullmakt}).',
    'Money: in the first months a card from your home bank may be enough.',
  ],
  safety: [
    'Never lend your eID, and never borrow one. If somebody must act for you, use a power of attorney ({fullmakt}).',
    'Use your own phone, e-mail and mailbox. No employer, landlord or partner should keep your letter, code device or password.',
    'Is your address secret or hidden? Call the eID’s support before you order anything by post.',
    'Learn about fraud, identity theft, safe online banking and shopping, and sexual blackmail online.',
  ],
}
