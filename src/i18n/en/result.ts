import type {
  AlternativeId,
  BecomingOf,
  BlockerId,
  BringId,
  ChangingId,
  ConditionId,
  CostId,
  DeadlineId,
  DecisionMaker,
  LimitId,
  ReasonId,
  ServiceId,
  StepId,
  StopId,
  Wait,
} from '#rules'
import type { AskTexts, GuidanceTexts, StepTexts } from '../shapes.ts'

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
    actTowards: {
      openAccount: (eid) => `Open a bank account, and ask for ${eid}`,
      getOnlineBank: (eid) => `Get access to your online bank, then order ${eid}`,
    } satisfies Partial<Record<StepId, (eid: string) => string>>,
    why: {
      bankDecidesOnDNumber: 'With a D number many banks say no.',
      bankDecidesOnAge: 'Under 18, each bank has its own rules.',
      bankDecidesOnStay: 'If you live outside Norway, each bank decides.',
      bankDecidesOnDocument: 'With your document, each bank decides.',
    } satisfies Partial<Record<ReasonId, string>>,
    supposed: (condition: string, heading: string) => `${condition}: ${heading}`,
  },
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
  ways: {
    open: (by: string | undefined) => (by ? `You have access with ${by}` : 'You have access without an eID'),
    free: (by: string) => `Free with ${by}`,
    paid: (by: string) => `Costs money, with ${by}`,
    unconfirmed: (by: string | undefined) => (by ? `Not confirmed: perhaps with ${by}` : 'Not confirmed'),
    later: (by: string) => `Possible with ${by}, after the steps below`,
    depends: {
      bank: (by) => `Possible with ${by}, if a bank says yes`,
      buypass: (by) => `Possible with ${by}, if {Buypass} says yes`,
      commfides: (by) => `Possible with ${by}, if {Commfides} says yes`,
      numberKind: (by) => `Possible with ${by}. It depends on which number you have`,
    } satisfies Record<DecisionMaker, (by: string) => string>,
    ownStep: 'Possible when a Norwegian bank gives you a log-in',
    closed: 'No access yet',
    short: (status: string, by: string) => `${status}: ${by}`,
    inPart: 'A part of it.',
    inPartWhy: (why: string) => `A part. ${why}`,
  },
  parts: {
    altinn: 'A part: most forms (not confirmed which).',
    nav: 'A part: not sick leave, and not every application.',
    lanekassen: 'A part: you can apply, then sign on paper.',
    udi: 'A part: your case, by e-mail and password.',
  } satisfies Partial<Record<ServiceId, string>>,
  serviceNotes: {
    moving:
      'Only for a move inside Norway. Are you moving to Norway for more than six months? Report it in person, within 8 days after you arrive.',
    digipost: 'Create it with your eID on {norge.no}. It is free.',
    eboks: 'Create it with your eID on {norge.no}. It is free.',
    nav: '{NAV} also sends letters to a digital mailbox.',
    lanekassen: '{Lånekassen} also sends letters to a digital mailbox.',
    municipality: 'We could not confirm which level each page needs. An eID of the high level should be enough.',
  } satisfies Partial<Record<ServiceId, string>>,
  limits: {
    residentsOnly: 'One source says: only for registered residents. With a D number you use another form.',
    withinNorway: 'Only for people who already live in Norway.',
    noGp: 'A D number gives no regular doctor ({fastlege}).',
    gpByPhone: 'You have a right to a regular doctor ({fastlege}): call {Helfo}.',
    parentsConsent: 'Until you are 16, a parent must agree first.',
    parentSigns: 'Until you are 18, a parent or guardian signs.',
    neverLived: 'Not for people who have never lived in Norway.',
    mailboxAge: '{Digipost} is for people over 15. For {e-Boks} we could not confirm the age.',
    ageNotConfirmed: 'We could not confirm from what age this works.',
  } satisfies Record<LimitId, string>,
  alternatives: {
    taxOffice: 'Apply for a tax card at a tax office, with an identity check.',
    emailLogin: 'A few forms in {Altinn} let you log in with e-mail. We could not confirm which.',
    moveInPerson:
      'Are you moving to Norway for more than six months? Report it in person at a tax office, within 8 days after you arrive.',
    otherForm:
      'With a D number, ask {Skatteetaten} for the form for a postal address. One source says that there is one.',
    askSkatteetaten: 'Ask {Skatteetaten} if you can report it on paper.',
    doctorByPhone:
      'You have a right to necessary health care. {Helfo} tells you by phone whether you can have a regular doctor.',
    paperPower:
      'Are you 16 or older? With a paper power of attorney ({fullmakt}), someone you trust can act for you on {Helsenorge}. They need an eID of the high level.',
    noneKnown: 'We found no confirmed way without an eID. Ask the service directly.',
    navOffice: 'Call {NAV}, go to a {NAV} office, or use a paper form. We could not confirm the details.',
    signOnPaper: 'Print the loan agreement, sign it, and send it by post.',
    emailAndPassword:
      'Log in to {UDI} with e-mail and password. It is an account of its own: cases do not move between the two accounts.',
    paperPost:
      'Letters come on paper to your registered address. If your address is not hidden, your name must be on the mailbox.',
    banksOwnLogin: 'Banks have log-ins of their own, such as a code device. Ask your bank.',
    foreignCard: 'A card from your home bank may be enough in the first months.',
    askBankHow: 'We could not confirm other ways to approve a payment. Ask your bank.',
    askCompany: 'We could not confirm what each company accepts. Ask if you can sign on paper or log in another way.',
    askOperator: 'We could not confirm what each phone company accepts. Ask if you can show your document instead.',
  } satisfies Record<AlternativeId, string>,
  steps: {
    parentActs: {
      title: 'Use your own eID for the child',
      where: 'Where the service lets a parent log in',
      more: 'How to act for your child',
      how: [
        'Parents can act for the child on {Helsenorge} if at least one of them has the child’s registered address. No eID yet? Find yours.',
      ],
    },
    numberByMove: {
      title: 'Have your identity checked, and report your move',
      where: 'At a tax office, in person. Book an appointment.',
      more: 'How to report your move',
      how: [
        'From an EEA country: book with {Skatteetaten}, report your move and show your document. You then get a national identity number, or perhaps a D number if the move is not approved.',
        'From another country: your permit from {UDI} comes first. The kind of permit decides whether you are registered automatically, or must report the move yourself.',
        'One source says that the letter with the number normally comes within three weeks of the visit.',
      ],
      button: 'Read about the ID check at {skatteetaten.no}',
    },
    numberByTaxCard: {
      title: 'Apply for a tax card. It gives you a D number.',
      where: 'At a tax office, in person, with an identity check',
      more: 'How to apply for a tax card',
      how: [
        'Book an appointment, and apply there. Your employer can also apply for you.',
        'Do you study and not work? Then a bank or a public body that you deal with can order a D number for you. A school cannot.',
      ],
      button: 'Apply for a tax card at {skatteetaten.no}',
    },
    numberByAsylum: {
      title: 'Look for the number on your asylum seeker card',
      where: 'Ask the police or {UDI} if you have no card or no number',
      more: 'About the number on the card',
      how: [
        'The immigration authorities order a D number for you. It is on the asylum seeker card.',
        'With a permit for more than six months you get a national identity number. The D number may then no longer be used.',
      ],
    },
    numberByBody: {
      title: 'Ask those you deal with in Norway to order a D number',
      where: 'The public body, bank or company. You cannot apply yourself.',
      more: 'Who can order a D number',
      how: [
        'You cannot apply for a D number yourself. {Skatteetaten} with a tax card, {NAV}, {Kartverket}, {Brønnøysundregistrene}, a bank or an insurance company can order one.',
        'Ask only if you need a number.',
      ],
    },
    findNumberKind: {
      title: 'Find out which number you have',
      where: 'The first digit: 0 to 3 is a national identity number, 4 to 7 is a D number',
      more: 'How to tell them apart',
      how: ['4, 5, 6 or 7 means D number. 0, 1, 2 or 3 means national identity number. Then choose it here.'],
    },
    orderMinid: {
      title: 'Order {MinID}',
      where: 'Online, at {norge.no}',
      more: 'How to order {MinID}',
      how: [
        'The code comes in a letter to the address in the National Population Register. If you have registered a postal address, it goes there. With a D number and no address in Norway, it goes to the address abroad that you have given.',
        'Before you order: is the address right? If it is not hidden, is your name on the mailbox?',
      ],
      button: 'Order {MinID} at {norge.no}',
    },
    activateMinid: {
      title: 'Activate {MinID} with the letter',
      where: 'By app or SMS',
      more: 'How to activate {MinID}',
      how: [
        'With the {MinID} app: scan the code in the letter. Without a smartphone: go to the web address in the letter, and get codes by SMS.',
      ],
    },
    askBank: {
      title: 'Ask your bank for {BankID}',
      where: 'At the bank, or by phone',
      more: 'What to bring and ask',
      how: [
        'Each bank decides, and banks accept different documents. If the answer is yes, you order it there, and the bank meets you in person.',
      ],
    },
    askBankForBoth: {
      title: 'Ask a bank for an account and {BankID}',
      where: 'At a bank, or by phone',
      more: 'What to bring and ask',
      how: [
        'Ask about {BankID} before you choose a bank: each bank decides, and banks accept different documents.',
        'Some banks ask new customers to log in with {BankID}. Ask for the form for people without it.',
        'Banks often say no or wait when they are not sure who you are, what the account is for or where the money comes from.',
      ],
    },
    openAccount: {
      title: 'Open a bank account with online banking',
      where: 'At a bank, or on its web page',
      more: 'How to open an account',
      how: [
        'Everyone who lives in Norway has, as a main rule, a right to an account, a card and online banking. Ask for the reason in writing if a bank says no.',
        'Some banks ask new customers to log in with {BankID}. Ask for the form for people without it.',
        'The contract, the card and the code device come by post.',
      ],
    },
    getOnlineBank: {
      title: 'Get access to your online bank',
      where: 'At your bank',
      more: 'How to get access to your online bank',
      how: ['The contract, the card and the code device usually come by post. Ask your bank if they do not.'],
    },
    orderBankid: {
      title: 'Order {BankID}',
      where: 'In your online bank, or by calling your bank',
      more: 'How to order {BankID}',
      how: [
        'The first time, the bank checks your identity in person, and it may still say no. You then get an app or a code device.',
      ],
    },
    askAnotherBank: {
      title: 'Ask another bank for {BankID}',
      where: 'At the other bank, or by phone',
      more: 'What to bring and ask',
      how: ['Each bank decides for itself, and banks accept different documents. Another bank may answer differently.'],
    },
    askUdiForDocument: {
      title: 'Ask {UDI} about a Norwegian travel document, before you contact your home country',
      where: '{UDI}',
      more: 'About travel documents',
      how: [
        'Refugees have a right to a travel document for refugees. An immigrant’s passport is for people with a permit who cannot contact their home country’s authorities.',
        'Ask {UDI} before you contact your home country: doing so can cost you your Norwegian travel document.',
        'With a travel document, each bank decides about {BankID}.',
      ],
      button: 'Read about travel documents at {udi.no}',
    },
    documentAfterPermit: {
      title: 'After a permit: ask {UDI} about a travel document, before you contact your home country',
      where: '{UDI}',
      more: 'About travel documents after a permit',
      how: [
        'We found no bank that accepts an asylum seeker card for {BankID}. With a Norwegian travel document, each bank decides.',
        'Ask {UDI} before you contact your home country: doing so can cost you your Norwegian travel document.',
      ],
    },
    getDocument: {
      title: 'Find out which identity document you can get in Norway',
      where: 'The police or {UDI}',
      more: 'Who gives which document',
      how: [
        'Norwegian citizen: a passport or national ID card from the police.',
        'Citizen of an EEA country with a national identity number: one source says that you can get a Norwegian ID card from the police. Your name in the National Population Register must be the same as in your passport.',
        'Under protection in Norway, or seeking it: ask {UDI} before you contact your home country.',
        'Others: ask the bank which papers it accepts for an account.',
      ],
      button: 'Read about ID cards at {politiet.no}',
    },
    askBuypass: {
      title: 'Ask {Buypass} whether your document will do',
      where: '{Buypass}',
      more: 'How to ask {Buypass}',
      how: ['We could not confirm which documents {Buypass} accepts besides a passport. Pay only after a clear yes.'],
      button: 'Go to {buypass.com}',
    },
    orderBuypass: {
      title: 'Order {Buypass ID}. It costs about NOK 900 to 1,000: check the price.',
      where: 'Online, then an identity check',
      more: 'How to order {Buypass ID}',
      how: [
        'One source says that you scan your passport with your phone, another that you show it at a Norwegian post office. See which on {buypass.com}.',
        'One source says that the number of a foreign passport must be in the National Population Register first. Is it not there? Send {Skatteetaten} a letter with a copy of the passport.',
      ],
      button: 'Go to {buypass.com}',
    },
    reportMove: {
      title: 'Report your move to Norway if you stay more than six months',
      where: '{Skatteetaten}',
      more: 'How to report your move',
      how: [
        'Is the D number older than 30 days? Then you must come in person.',
        'You then get a national identity number if {Skatteetaten} approves it. One source says that you need proof of a home, job or studies for at least six months.',
      ],
      button: 'Read about moving to Norway at {skatteetaten.no}',
    },
    keepNumberActive: {
      title: 'Keep your D number active: it becomes inactive after five years',
      where: 'At a tax office',
      more: 'How to keep your D number active',
      how: ['It is still yours. For a new tax card, it must be made active again with an identity check.'],
    },
    updateDocument: {
      title: 'Tell {Skatteetaten} when you get a new passport or ID card',
      where: 'Online with your eID, or by letter',
      more: 'How to tell {Skatteetaten}',
      how: [
        'You may have to confirm your identity again for an eID. The National Population Register must then have the number of the document that you use today.',
        'With a D number, your identity must also have the status “checked”. Ask {Skatteetaten}.',
        'By letter: send a copy of the document to {Skatteetaten, Postboks 9200 Grønland, 0134 Oslo}. Write that it is for your eID.',
      ],
    },
  } satisfies StepTexts,
  stops: {
    hiddenAddress: 'Is your address hidden? Call {MinID} support before you order.',
    hiddenAddressAtBank: 'Is your address hidden? Tell the bank before anything comes by post.',
    orderYourself: 'Order it yourself, on your own phone, not through others.',
    onlyInNorway: 'Only if you can come to Norway: the bank meets you in person.',
    checkBeforePaying:
      'Check the price and your document on {buypass.com} before you pay. We could not confirm either.',
  } satisfies Record<StopId, string>,
  deadlines: {
    reportMove: 'Within 8 days after you arrive.',
    numberByPost: 'With a D number under 30 days old: by post or online.',
    activateLetter: 'Within 60 days of ordering. The letter may take 14 days.',
    taxCard:
      'Without a tax card, your employer must take half of your pay for tax. You get back what was too much, but later.',
  } satisfies Record<DeadlineId, string>,
  bring: {
    idDocument: 'your identity document',
    passport: 'your passport',
    paperWithNumber: 'an official letter with your ID number',
    residencePapers: 'residence papers (if any)',
    jobOrStudyPapers: 'work contract or proof of study',
    addressPhoneEmail: 'your address, phone and e-mail',
    idNumber: 'your Norwegian ID number',
    ownPhoneAndEmail: 'your own phone and e-mail',
    activationLetter: 'the letter with the code',
    proofOfStay: 'proof of a home, job or studies for at least six months',
    documentCopy: 'a copy of the document',
  } satisfies Record<BringId, string>,
  cost: {
    free: 'Free',
    paid: 'About NOK 900 to 1,000 (not confirmed)',
    bankMayCharge: 'Free, one source says. New customers may pay: not confirmed',
    unknown: 'Not known',
  } satisfies Record<CostId, string>,
  wait: ({ least, most, unit }: Wait) => {
    const range = least === most ? `About ${most}` : `${least} to ${most}`
    return `${range} ${unit === 'weeks' ? 'weeks' : 'working days'}`
  },
  waitNone: 'At once',
  waitUnknown: 'Not known',
  conditions: {
    letterToRegisteredAddress:
      'The letter goes to your registered address. If your address is not hidden, put your name on the mailbox.',
    letterGoesAbroad: 'No address in Norway? The letter goes to the address abroad that you gave.',
    ownPhoneAndEmail: 'Use your own phone and e-mail.',
    worksBySms: 'No smartphone needed: you can get codes by SMS.',
    letterLastsSixtyDays: 'The letter may take 14 days. The code in it is valid for 60 days after you order.',
    lettersMayGoDigital:
      'If you give phone and e-mail, letters may come digitally, one source says. Deadlines still count. You can opt out.',
    inactiveNumber: 'Has your D number become inactive? We could not confirm that your eID still works.',
    bankMakesFinalCheck: 'The bank checks you in person, and may still say no.',
    passportWithChip: 'Several banks ask for a passport with a chip.',
    bankSetsAgeLimit: 'Age limit not confirmed. Ask, and ask if a parent must order.',
    appOrCodeDevice:
      'You get an app (some banks: their own) or a code device. {BankID} on mobile (SIM) was closed in 2024.',
    paidCheckPrice: 'About NOK 900 to 1,000. Not confirmed: check the price first.',
    identityCheck:
      'One source says that you scan your document by phone, another that you show it at a Norwegian post office.',
    documentInRegister:
      'The number of a foreign document must be in the National Population Register first, one source says.',
    newNumberNewEid:
      'A national identity number later probably means a new eID (not confirmed). Save your digital letters first.',
    askCommfidesFirst: 'We could not confirm that {Commfides} sells to private persons. Ask before you pay.',
  } satisfies Record<ConditionId, string>,
  ask: {
    bank: {
      show: 'Show this at the bank:',
      question: ({ account }): string =>
        account
          ? 'Can I get an account and {BankID} here with my number and this document?'
          : 'Can I get {BankID} here with my number and this document?',
      ifNo: 'Did the bank say no? Ask another one: banks answer differently.',
    },
    buypass: {
      show: 'Ask {Buypass}:',
      question: () => 'Can I get {Buypass ID} with this document instead of a passport?',
      ifNo: 'If the answer is no, or you get none, do not pay. We could not confirm that your document is accepted.',
    },
    commfides: {
      show: 'Ask {Commfides}:',
      question: () => 'Can I buy an eID from you as a private person?',
      ifNo: 'If the answer is no, do not pay. We could not confirm that private persons can buy one.',
    },
    numberKind: {
      show: 'Show this at a tax office:',
      question: () => 'Do I have a national identity number or a D number?',
      ifNo: 'Are you still not sure? A tax office can tell you.',
    },
  } satisfies AskTexts,
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
    added: (what: string) => `Added to your answers: ${what}.`,
    removed: (what: string) => `Removed from your answers: ${what}.`,
    changed: (what: string) => `Your answer is now: ${what}.`,
    undo: 'Undo',
    printFailed: 'This browser cannot print. Copy the link, and open it where you can.',
    servicePage: (service: string, host: string) => `${service} (${host})`,
    serviceStatus: (service: string, status: string) => `${service}: ${status}`,
    serviceTime: (time: string) => `Time until you have access: ${time}`,
  },
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
    accountAndYes: 'If you open a bank account and the bank says yes to {BankID}',
    other: (question: string, answer: string) => `With “${answer}” (${question})`,
    banner: (condition: string) => `This is not your result. It shows what would be true: ${condition}`,
    back: 'Back to your result',
    compare: 'Compare with your result today',
  },
  time: (least: number, most: number) =>
    most === 0
      ? 'at once'
      : least === most
        ? `about ${most} ${most === 1 ? 'week' : 'weeks'}`
        : `${least} to ${most} weeks`,
  visit: {
    care: 'Life in danger: call 113. Urgent: call 116 117. You have a right to necessary health care, with no eID.',
    pay: 'Pay with a card from your home bank.',
    reached: 'Give your e-mail address. {UDI} and a few other services let you log in with e-mail.',
  } satisfies GuidanceTexts<'visit'>,
  health: 'Life in danger: call 113. Urgent: call 116 117. You need no eID.',
}
