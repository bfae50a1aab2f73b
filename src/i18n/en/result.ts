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
  const sure = [
    ...(full.length > 0 ? [named(full)] : []),
    ...(part.length > 0 ? [`part of ${full.length > 0 ? orOthers(part) : named(part)}`] : []),
  ]
  if (sure.length === 0) {
    return `we could not confirm that it opens ${anyOf(unverified)}, and it does not open ${orOthers(none)}`
  }
  const but = none.length > 0 ? `, but not ${orOthers(none)}` : ''
  const perhaps = unverified.length > 0 ? `; we could not confirm ${orOthers(unverified)}` : ''
  return `it opens ${list(sure)}${but}${perhaps}`
}

function anyOf(services: readonly string[]): string {
  return services.length <= 2 ? services.join(' or ') : `${services.length} of the services you chose`
}

/** After the first count, the services need not be named again. */
function orOthers(services: readonly string[]): string {
  return services.length <= 2 ? list(services) : `${services.length} others`
}

/** "If your bank says yes and with …" starts a sentence, but not inside one. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
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
      buypass: 'Before you pay, ask whether your document will do for {Buypass ID}',
      commfides: 'Ask {Commfides} first',
      numberKind: 'Find out which ID number you have before you ask for {BankID}',
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
  accessIf: { none: 'Would not open', unverified: 'Not confirmed', part: 'Would open in part', full: 'Would open' },
  standings: {
    open: 'Opens',
    openPart: 'Opens in part',
    mayOpen: 'May open',
    mayOpenPart: 'May open in part',
    notConfirmed: 'Not confirmed',
    shut: 'Stays shut',
  },
  reach: {
    summary: ({ open, openPart, mayOpen, mayOpenPart, notConfirmed, shut }) => {
      const may = mayOpen + mayOpenPart
      const parts = [
        open > 0 ? `${open} ${open === 1 ? 'opens' : 'open'} in full today` : '',
        openPart > 0 ? `${openPart} ${openPart === 1 ? 'opens' : 'open'} in part today` : '',
        may > 0 ? `${may} may open later` : '',
        notConfirmed > 0 ? `${notConfirmed} ${notConfirmed === 1 ? 'is' : 'are'} not confirmed` : '',
        shut > 0 ? `${shut} ${shut === 1 ? 'stays' : 'stay'} shut` : '',
      ].filter(Boolean)
      const of = open + openPart + may + notConfirmed + shut
      return `Of the ${of} services, counting all that you have or can get: ${list(parts)}.`
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
    renewWithNewNumber:
      'If you get a national identity number later, you may have to get the eID again with the new number, according to a private adviser.',
    dNumberNoGp: 'A D number normally gives no right to a GP ({fastlege}).',
    askCommfidesFirst: 'Ask {Commfides} whether you can buy one as a private person, before you pay anything.',
  },
  ways: {
    taxOffice:
      'Apply for a tax card with a form at a tax office, where your identity is checked; or your employer applies for you.',
    emailLogin: 'A few services in {Altinn} let you log in with e-mail and no ID number. We could not confirm which.',
    otherForm:
      'According to {Skatteetaten}, people who are not registered as residents report a postal address with a form of its own.',
    askSkatteetaten: 'We know no confirmed way without an eID. Ask {Skatteetaten}.',
    doctorByPhone:
      'You can choose or change your GP by phone, according to {The Local}. The doctor’s office answers by phone.',
    paperPower:
      'Somebody you trust can act for you with a paper power of attorney ({fullmakt}); it is normally handled within 30 days. You must be 16 or older, and the helper 18 or older with an eID at level high.',
    noneKnown: 'We know no confirmed way without an eID. Ask the office itself.',
    navOffice: '{NAV} can be reached by phone, at its offices and with paper forms. We could not confirm the details.',
    signOnPaper: 'You can print the loan agreement, sign it and send it by post.',
    emailAndPassword:
      'Log in to {UDI} with e-mail and password. It is a separate account: a case does not move between the two.',
    paperPost:
      'Without a digital mailbox, letters come on paper to your registered address. Put your name on the mailbox.',
    banksOwnLogin: 'Banks have log-ins of their own, such as a code device. Ask your bank.',
    foreignCard: 'A card from your home bank may be enough in the first months.',
    askBankHow: 'Your bank may have another way to approve payments. Ask it.',
    askCompany: 'Each company decides. Ask whether you can sign on paper or log in another way.',
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
    numberByTaxCard: {
      title: 'You come to work: apply for a tax card',
      text: [
        'Apply at a tax office and have your identity checked there. That gives you a D number. Book an appointment.',
      ],
    },
    numberByMove: {
      title: 'You are from an EEA country and stay for more than six months: report your move',
      text: [
        'Book an appointment with {Skatteetaten}, report that you have moved to Norway and have your identity checked. That gives you a national identity number; if it is not approved, you may get a D number.',
      ],
    },
    numberByPermit: {
      title: 'You have a permit from {UDI}',
      text: [
        '{UDI} tells the National Population Register. Your type of permit decides whether you are registered as a resident and get a national identity number, or get a D number and must report the move yourself.',
      ],
    },
    numberByAsylum: {
      title: 'You seek asylum',
      text: ['The immigration authorities order a D number for you. Ask them if you have not got it.'],
    },
    askBank: {
      title: 'Ask your bank for {BankID}',
      text: ['It is free to ask. The question, also in Norwegian, stands above under “Who decides”.'],
    },
    registerAddress: {
      title: 'Check your registered address and your mailbox',
      text: [
        'The letter for {MinID} goes to your address in the National Population Register. If a postal address is registered too, it goes there. With a D number and no Norwegian postal address, it goes to the address abroad that you have given.',
        'Put your name on the mailbox. A c/o address can be registered.',
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
    findBank: {
      title: 'Ask banks about {BankID} before you choose one',
      text: [
        'Ask: “Do you give {BankID} to somebody with my ID number and my identity document?” Banks answer differently. We found no bank that promises it to people with a D number.',
      ],
    },
    openAccount: {
      title: 'Open a bank account',
      text: [
        'Everyone who lives in Norway has, as a main rule, a right to an account, a card and an online bank. A refusal needs a justified reason, and being a foreigner is not one. Ask for the reason in writing.',
        'Banks often say no or wait when they are not sure who you are, what the account is for or where your money comes from.',
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
    askCommfides: {
      title: 'Ask {Commfides} whether you can buy an eID',
      text: [
        'Nothing else that you can get opens all that you want, and public services accept {Commfides}. But we could not confirm that it sells to private persons. Ask first, and pay only after a clear yes.',
      ],
    },
    createMailbox: {
      title: 'Create a digital mailbox',
      text: ['Start on {norge.no}, choose {Digipost} or {e-Boks} and log in with your eID at level high. It is free.'],
    },
    choosePost: {
      title: 'Choose digital or paper letters',
      text: [
        'An eID and your contact details may move you to digital letters. They count for deadlines. On {norge.no} you can opt out and get decisions on paper, and change your mind at any time.',
      ],
    },
    updateDocument: {
      title: 'New passport or ID card? Tell {Skatteetaten}',
      text: [
        'The register must hold the number of your document that is valid now when an eID is renewed. No new ID check is needed for that alone.',
      ],
    },
    askForTravelDocument: {
      title: 'Under protection in Norway? Ask {UDI} about a Norwegian travel document',
      text: [
        'Refugees have a right to a refugee travel document. An immigrant’s passport is for people who cannot contact their home country’s authorities. Ask {UDI} before you contact your home country: doing so can cost you your Norwegian travel document.',
      ],
    },
    toNationalNumber: {
      title: 'Going to stay? From D number to national identity number',
      text: [
        'When you meet the rules for residents, report the move to {Skatteetaten} with proof of housing, job or study for at least six months. {Skatteetaten} decides. According to a private adviser, eIDs made with the D number must then be made again.',
      ],
    },
    keepNumberActive: {
      title: 'Keep your D number active',
      text: [
        'A D number becomes inactive after five years. It is still yours; for a new tax card it must be made active again with an ID check.',
      ],
    },
  },
  circles: {
    registerAddress:
      'A circle: reporting a new address on the internet needs an eID, and {MinID} needs the address. The way round: ask {Skatteetaten} for a paper form. According to {Skatteetaten}, people who are not residents report a postal address with a form of its own.',
    openAccount:
      'A circle: some banks ask new customers to log in with {BankID}, and {BankID} comes from a bank. The way round: some banks have a form for new customers without {BankID}. Ask for it.',
    updateDocument:
      'A circle: the form on the internet needs an eID. The way round: send a letter with a copy of the document to {Skatteetaten, Postboks 9200 Grønland, 0134 Oslo}, and write that it is for updating your eID.',
  },
  deadlines: {
    reportMoveWithinEightDays:
      'Report the move within 8 days after you arrive if you will stay for more than six months.',
    thirtyDaysByPost:
      'Within 30 days after you got the D number you can do this by post or on the internet. Later you need a new ID check in person, according to {Skatteetaten}.',
    halfOfPayWithoutCard: 'Without a tax card, half of your pay is withheld until the tax is settled.',
    letterAtOnce:
      'Use the letter as soon as it comes: it runs out. According to {MEF} it is valid for 60 days; check the date in it.',
  },
  bring: {
    passportOrId: 'your passport or another identity document',
    passport: 'your passport',
    paperWithNumber: 'a paper from a public body that shows your ID number',
    residencePapers: 'residence card, registration certificate or asylum seeker card, if you have one',
    jobOrStudyPapers: 'work contract or proof of study',
    addressPhoneEmail: 'your address, phone number and e-mail address',
    ownPhoneAndEmail: 'your own mobile phone and e-mail address',
    activationLetter: 'the activation letter',
    proofOfStay: 'proof of housing, job or study for at least six months',
    documentCopy: 'a copy of the document',
  },
  stages: { now: 'Now', next: 'Next', later: 'Later' },
  wait: ({ least, most, unit }) => {
    const range = least === most ? `about ${most}` : `${least} to ${most}`
    return `${range} ${unit === 'weeks' ? 'weeks' : 'working days'}`
  },
  timeTo: (service, least, most, uncounted) => {
    const weeks = least === most ? `about ${most}` : `${least} to ${most}`
    const known = most > 0 ? `${weeks} weeks` : ''
    const rest = uncounted.length > 0 ? `the time for: ${uncounted.join('; ')}` : ''
    if (!known && !rest) return `${service}: at once.`
    if (!known) return `${service}: no source gives a time. These come first: ${uncounted.join('; ')}.`
    return `${service}: ${known}${rest ? `, not counting ${rest}` : ''}.`
  },
  changes: {
    if: {
      idNumber: { dNumber: 'with a D number', nationalNumber: 'with a national identity number' },
      age: { teen: 'from the year you turn 13', adult: 'when you are 18' },
      bank: { accountOnly: 'with a Norwegian bank account', onlineBank: 'with an online bank' },
      bankAnswer: { yes: 'if a bank says yes to {BankID}' },
    },
    lead: {
      you: 'What you can do',
      authority: 'What {Skatteetaten} decides',
      time: 'What comes with time',
    },
    eid: (eid, verdict) => `${eid}: ${lowerFirst(verdict)}`,
    service: (service, standing) => `${service}: ${lowerFirst(standing)}`,
    see: (conditions) => `See the result ${conditions}`,
    supposed: (conditions) => `This is not your result today. It shows how it would be ${conditions}.`,
    back: 'Back to your own result',
    compare: 'Compare with your result today',
    compareAny: 'Compare two situations side by side',
    upperFirst: (conditions) => conditions.charAt(0).toUpperCase() + conditions.slice(1),
  },
  compare: {
    title: 'Compare two situations',
    lead: 'Your answers today beside the same answers with one that differs.',
    pick: 'Which answer differs?',
    today: 'Today',
    difference: 'Difference',
    same: 'Same',
    different: 'Different',
    eids: 'The electronic IDs',
    services: 'The services',
    none: 'Choose an answer above to see both situations.',
  },
  ask: {
    bank: {
      question: 'Do you give {BankID} to somebody with my ID number and this identity document?',
      bring: 'Bring your identity document and a paper that shows your ID number.',
      ifNo: 'If the answer is no: the bank must look at your own case and may not refuse a whole group. Ask for the reason in writing. Another bank may answer differently.',
    },
    buypass: {
      question: 'Can I collect {Buypass ID} with this identity document instead of a passport?',
      bring: 'Have your identity document at hand.',
      ifNo: 'If the answer is no, do not order. Start with {MinID}, and ask your bank about {BankID}.',
    },
    commfides: {
      question: 'Can I buy an eID from you as a private person, with my ID number and this identity document?',
      bring: 'Have your identity document at hand.',
      ifNo: 'If the answer is no, you have lost nothing: do not pay for a maybe.',
    },
    numberKind: {
      question: 'Do I have a national identity number or a D number?',
      bring:
        'Look at the first digit of your number: 4, 5, 6 or 7 means D number. A tax office can tell you too; bring your identity document.',
      ifNo: 'Then change your answer about the ID number: the result becomes more certain.',
    },
  },
  cost: { free: 'Free', paid: 'Costs money; check today’s price', unknown: 'Some banks may charge; ask first' },
  links: {
    eid: (eid, host) => `${eid}, official page (${host})`,
    order: (eid, host) => `Go to ${eid}, official page (${host})`,
    service: (service, host) => `${service}, official page (${host})`,
    bankAccount: 'Open your first bank account ({oslo.kommune.no})',
    firstMonths: 'Electronic ID and “Prepare for the first few months” ({oslo.kommune.no})',
    optOut: 'Opt out of digital letters ({norge.no}, in Norwegian)',
    nettvett: 'Safe use of the internet ({nettvett.no}, in Norwegian)',
  },
  sections: {
    before: (eid) => `Before you order ${eid}, check this`,
    beforePay: (eid) => `Before you pay for ${eid}, check this`,
    held: (eid) => `You have ${eid}`,
    takes: 'What it takes',
    changes: 'What would change this',
    ask: 'Who decides, and what to ask',
    times: 'How long until it opens',
    hard: 'No smartphone, no address, or a secret one',
    noNumber: 'What works today, with no number',
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
    inNorwegian: 'In Norwegian, to show at the counter:',
    theySaid: 'Do you have the answer? Then choose it, and the result follows:',
    reply: (question, answer) => `${question.charAt(0).toUpperCase()}${question.slice(1)}: ${answer}`,
    haveNow: (eid) => `I have ${eid} now`,
    haveNot: (eid) => `I do not have ${eid}`,
    onlyIfYouCannotWait: 'Only if you cannot wait, or the free way fails',
    oneOf: 'Choose the one that fits you',
    done: 'You are done: no other eID in this guide opens more. Below you see what each service still needs.',
    nothingToDo: 'There is nothing that you need to do for an eID today.',
    waysAround: 'How to manage until it is open',
    howTo: 'How to do it, and what to bring',
    waitUnknown: 'not known',
    bring: 'Bring',
    cost: 'Cost',
    wait: 'Wait',
    opens: (wanted, others) => {
      if (wanted.length === 0) return `Opens ${others} other ${others === 1 ? 'service' : 'services'}`
      return `Opens ${list(wanted)}${others > 0 ? `, and ${others} more` : ''}`
    },
    tableNote:
      '“Opens” is for what you have or can get today. “Would open” is for an eID that you cannot get, or not yet.',
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
  hard: [
    'No smartphone: {BankID} also comes as a code device. {MinID} can be used without its app.',
    'No Norwegian address, but a D number: the letter for {MinID} goes to the address abroad that you have given. According to {MEF} you can register a c/o address.',
    'Never use somebody else’s phone, e-mail or address for your eID.',
    'Secret address: call the eID’s support before you order anything by post.',
  ],
  noNumber: [
    '{UDI}: log in with e-mail and password.',
    'A few services let you log in with e-mail only, where the service has chosen to offer it.',
    'An eID from another European country works where the Norwegian service has switched it on. Most have not.',
    'You can book and attend an ID check, and use a card from your home bank.',
  ],
  safety: [
    'Never lend your eID, and never borrow one. If somebody must act for you, use a power of attorney ({fullmakt}).',
    'Use your own phone, e-mail and mailbox. No employer, landlord or partner should keep your letter, code device or password.',
    'Is your address secret or hidden? Call the eID’s support before you order anything by post.',
    'Learn about fraud, identity theft, safe online banking and shopping, and sexual blackmail online.',
  ],
}
