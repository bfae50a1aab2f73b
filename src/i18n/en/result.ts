import { listIn } from '../lists.ts'
import type { Count, ResultMessages } from '../messages.ts'

const list = listIn(' and ', ', and ')

/** Two names can stand in a sentence; more are counted. */
function named(services: readonly string[]): string {
  return services.length <= 2 ? list(services) : `${services.length} of the services you chose`
}

function opens({ all, opened }: Count, isSure: boolean): string {
  const { full, part, unverified, none } = opened
  const [does, doesNot] = isSure ? ['opens', 'does not open'] : ['would open', 'would not open']
  if (full.length === all.length) return ''
  if (none.length === all.length) return `it ${doesNot} ${anyOf(all)}`
  if (unverified.length === all.length) return `we could not confirm that it ${does} ${anyOf(all)}`
  if (part.length === all.length) return `it ${does} part of ${named(part)}`
  const sure = [
    ...(full.length > 0 ? [named(full)] : []),
    ...(part.length > 0
      ? [`part of ${full.length > 2 && part.length > 2 ? `${part.length} others` : named(part)}`]
      : []),
  ]
  if (sure.length === 0) {
    return `we could not confirm that it ${does} ${anyOf(unverified)}, and it ${doesNot} ${orOthers(none)}`
  }
  const but = none.length > 0 ? `, but not ${orOthers(none)}` : ''
  const perhaps = unverified.length > 0 ? `; we could not confirm ${orOthers(unverified)}` : ''
  return `it ${does} ${list(sure)}${but}${perhaps}`
}

function anyOf(services: readonly string[]): string {
  return services.length <= 2 ? services.join(' or ') : `${services.length} of the services you chose`
}

/** After the first count, the services need not be named again. */
function orOthers(services: readonly string[]): string {
  return services.length <= 2 ? services.join(' or ') : `${services.length} others`
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
    unsettled: 'This depends on answers that you have not given yet',
    openWithout: (services) => `You need no eID for ${named(services)}`,
    get: {
      bankid: 'Order {BankID} from your bank',
      minid: 'Order {MinID} (free)',
      buypass: 'Get {Buypass ID}',
      commfides: 'Get {Commfides}',
    },
    have: (eid) => `You already have ${eid}`,
    haveThen: (eid, then) => `You already have ${eid}. Next: ${then}`,
    haveEnough: (eid) => `You already have what you need: ${eid}`,
    later: {
      openAccountFirst: 'Open a bank account and ask for {BankID}',
      onlineBankFirst: 'Get into your online bank, then order {BankID}',
    },
    ask: {
      bank: (eid) => `Ask your bank for ${eid}`,
      buypass: (eid) => `Before you pay, ask whether your document will do for ${eid}`,
      commfides: (eid) => `Ask ${eid} first`,
      numberKind: (eid) => `Find out which ID number you have before you ask for ${eid}`,
    },
    startWith: (first, then) => `Start with ${first} (free), then ${then}`,
    onlyOne: (eid, services) => `${eid} is all you can get today – it does not open ${anyOf(services)}`,
    nothingOpens: (services) =>
      services.length <= 2
        ? `We know of nothing that you can get today that opens ${anyOf(services)}`
        : `We know of nothing that you can get today that opens any of the ${services.length} services that you need an eID for`,
    opens,
  },
  lead: {
    blocked: {
      needsNumber:
        'Every eID in this guide needs a national identity number or a D number. Below you see how to get one, and what you can do until then.',
      parentActs:
        'A parent logs in with the parent’s own eID and acts for the child. On {Helsenorge}, parents act for their children.',
    },
    unsettled: 'Answer the questions that are missing',
    openWithout: 'You are already in. An eID opens other services; below you see which one you could get.',
    toRoute: 'See your way forward',
    paid: (eid) => `${eid} costs money. Check what stands below before you order.`,
    sooner: (eid, opens) => `Can’t wait? ${eid} (paid)${opens ? ` – ${opens}` : ''}`,
    meanwhile: (eid, opens) => `Free meanwhile: ${eid}${opens ? ` – ${opens}` : ''}`,
  },
  access: { none: 'Does not open', unverified: 'Not confirmed', part: 'Opens in part', full: 'Opens' },
  accessIf: { none: 'Would not open', unverified: 'Not confirmed', part: 'Would open in part', full: 'Would open' },
  standings: {
    open: 'Opens',
    openPart: 'Opens in part',
    mayOpen: 'May open',
    mayOpenPart: 'May open in part',
    byStep: 'A step below opens it',
    notConfirmed: 'Not confirmed',
    shut: 'Stays shut',
  },
  openedBy: (eid, how) => {
    if (how === 'without') return 'with no eID'
    if (how === 'held' || how === 'mayCost') return `with ${eid}`
    return how === 'free' ? `with ${eid}, which is free` : `with ${eid}, which you pay for`
  },
  reach: {
    summary: ({ open, openPart, mayOpen, mayOpenPart, byStep, notConfirmed, shut }) => {
      const may = mayOpen + mayOpenPart + byStep
      const parts = [
        open > 0 ? `${open} can open in full` : '',
        openPart > 0 ? `${openPart} can open in part` : '',
        may > 0 ? `${may} may open later` : '',
        notConfirmed > 0 ? `${notConfirmed} ${notConfirmed === 1 ? 'is' : 'are'} not confirmed` : '',
        shut > 0 ? `${shut} ${shut === 1 ? 'stays' : 'stay'} shut` : '',
      ].filter(Boolean)
      const of = open + openPart + may + notConfirmed + shut
      return `With what you have or can order now, of the ${of} services: ${list(parts)}.`
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
      'Each bank sets its own age limit: 12 years according to {Sparebanken Vest}, 15 according to {Nordea Direct}.',
    bankNeedsDocument: 'The bank checks your identity in person, with a passport or another document that it accepts.',
    bankNeedsAccount:
      '{BankID} comes from a bank where you are a customer, and you have no Norwegian bank account yet.',
    bankUsuallyGives:
      'You have a national identity number, a document that banks accept and an online bank: ask your bank to issue it.',
    openAccountFirst:
      'You have what banks usually ask for. What is missing is an account and the online bank; then you order {BankID} there. The bank decides.',
    onlineBankFirst: 'One step is missing: get into your online bank. Then you order {BankID} there. The bank decides.',
    bankDecides: 'The bank decides after looking at your own case. Asking is free.',
    bankDecidesOnDNumber:
      'With a D number each bank decides, and many say no. No law forbids it. We found no bank that promises it.',
    bankDecidesOnAge:
      'Under 18 the rules differ: from 12 years according to {Sparebanken Vest}, from 15 according to {Nordea Direct}. Ask for your bank’s age limit, and whether a guardian must come along.',
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
      'According to {Digdir}’s sign-up page, giving your phone and e-mail registers you for digital contact: letters then count for deadlines, and paper may stop. You can opt out and get paper.',
    bankMakesFinalCheck: 'The bank makes the final check, in person, and may still say no.',
    askBeforeChoosingBank:
      'Ask before you choose a bank: “Can I get {BankID} from you with my number and my document?”',
    bankSetsAgeLimit: 'We could not confirm your bank’s age limit: ask for it, and whether a parent must come along.',
    appOrCodeDevice:
      'You get an app or a code device. {BankID} on mobile (on the SIM card) was closed on 1 September 2024.',
    paidCheckPrice:
      'It costs money: about NOK 900 in 2022. We could not confirm today’s price. Check it before you order.',
    collectInPerson:
      'According to {Buypass}, you collect the activation code in person at a Norwegian post office. If the post office cannot read your document, you do not get it; you can ask for your money back.',
    paperWithNumber:
      'With a foreign passport you also need a paper from a public body that shows your ID number, according to {Buypass}. Find that paper before you pay.',
    maySurviveNewNumber:
      'Do you expect a national identity number soon? Then wait if you can: we could not confirm that an eID made with a D number still works after the change.',
    renewWithNewNumber:
      'If you get a national identity number later, you may have to get the eID again with the new number, according to the adviser {litnor.no}. We could not confirm it.',
    dNumberNoGp: 'A D number normally gives no right to a GP ({fastlege}). Asylum seekers are an exception.',
    askCommfidesFirst: 'We could not confirm that {Commfides} sells to private persons. Ask before you pay anything.',
  },
  limits: {
    residentsOnly:
      'According to {Skatteetaten}, only registered residents report a move this way; people with a D number use another form and report a postal address.',
    numberDecides:
      'According to {Skatteetaten}, registered residents report a move this way, and people with a D number do not. Look at the first digit: 4 to 7 means D number.',
    noGp: 'A D number normally gives no GP, so a part of {Helsenorge} stays closed. Asylum seekers are an exception.',
    parentsConsent:
      'From 16 you use {Helsenorge} on your own. From 13 to 15 it is limited and needs a parent’s consent. A parent acts for a younger child.',
    ageNotConfirmed: 'We could not confirm from what age this works.',
  },
  bring: {
    passportOrId: 'the identity document that you can show',
    passport: 'your passport',
    paperWithNumber: 'a paper from a public body that shows your ID number',
    residencePapers: 'residence card, registration certificate or asylum seeker card, if you have one',
    jobOrStudyPapers: 'work contract or proof of study',
    addressPhoneEmail: 'your address, phone number and e-mail address',
    ownPhoneAndEmail: 'your own mobile phone and e-mail address',
    activationLetter: 'the activation letter',
    proofOfStay: 'proof of housing, job or study for at least six months',
    documentCopy: 'a copy of the document',
    acceptedDocument: 'the document that {Buypass} said yes to',
  },
  stages: { now: 'Now', next: 'Next', later: 'Later' },
  wait: ({ least, most, unit }) => {
    const range = least === most ? `about ${most}` : `${least} to ${most}`
    return `${range} ${unit === 'weeks' ? 'weeks' : 'working days'}`
  },
  timeTo: (service, least, most, uncounted) => {
    const weeks = least === most ? `about ${most}` : `${least} to ${most}`
    const known = most > 0 ? `${weeks} ${most === 1 ? 'week' : 'weeks'}` : ''
    const rest = uncounted.length > 0 ? `the time for: ${uncounted.join('; ')}` : ''
    if (!known && !rest) return `${service}: at once.`
    if (!known) return `${service}: no source gives a time. These come first: ${uncounted.join('; ')}.`
    return `${service}: ${known}${rest ? `, not counting ${rest}` : ''}.`
  },
  ask: {
    bank: {
      question: 'Can I get {BankID} from you with my ID number and this identity document?',
      bring: 'Bring your identity document and a paper that shows your ID number.',
      ifNo: 'If the answer is no: the bank must look at your own case and may not refuse a whole group. Ask for the reason in writing. Another bank may answer differently.',
    },
    buypass: {
      question: 'Can I collect {Buypass ID} with this identity document instead of a passport?',
      bring: 'We could not confirm what {Buypass} accepts instead of a passport. Have your document at hand.',
      ifNo: 'If the answer is no, do not order. Start with {MinID}, and ask your bank about {BankID}.',
    },
    commfides: {
      question: 'Can I buy an eID from you as a private person, with my ID number and this identity document?',
      bring: 'We could not confirm that {Commfides} sells to private persons. Have your document at hand.',
      ifNo: 'If the answer is no, you have lost nothing: do not pay for a maybe.',
    },
    numberKind: {
      question: 'Do I have a national identity number or a D number?',
      bring:
        'Look at the first digit of your number: 4, 5, 6 or 7 means D number. A tax office can tell you too; bring your identity document.',
      ifNo: 'Then change your answer about the ID number: the result becomes more certain.',
    },
  },
  cost: {
    free: 'Free',
    paid: 'Costs money; price not confirmed, check it',
    bankMayCharge: 'Some banks may charge (not confirmed); ask first',
    unknown: 'Cost not known; ask first',
  },
  links: {
    eid: (eid, host) => `${eid}, official page (${host})`,
    go: (host) => `Go to ${host}`,
    order: (eid, host) => `Go to ${eid}, official page (${host})`,
    service: (service, host) => `${service}, official page (${host})`,
    bankAccount: 'Open your first bank account ({oslo.kommune.no})',
    firstMonths: 'Electronic ID and “Prepare for the first few months” ({oslo.kommune.no})',
    optOut: 'Opt out of digital letters ({norge.no}, in Norwegian)',
    nettvett: 'Safe use of the internet ({nettvett.no}, in Norwegian)',
  },
  sections: {
    before: (eid) => `Before you get ${eid}, check this`,
    beforePay: (eid) => `Before you pay for ${eid}, check this`,
    held: (eid) => `You have ${eid}`,
    takes: 'What it takes',
    changes: 'What would change this',
    ask: 'Who decides, and what to ask',
    times: 'How long until it opens',
    hard: 'No smartphone, no address, or a confidential one',
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
    other: (question, answer) => `with ${question} “${answer}”`,
    see: (conditions) => `See the result ${conditions}`,
    supposed: (conditions) => `This is not your result today. It shows how it would be ${conditions}.`,
    back: 'Back to your own result',
    compare: 'Compare with your result today',
    compareAny: 'Compare two situations side by side',
    upperFirst: (conditions) => conditions.charAt(0).toUpperCase() + conditions.slice(1),
  },
  ui: {
    service: 'Service',
    without: 'With no eID',
    quoted: (question) => `“${question}”`,
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
      if (wanted.length === 0) return `Opens ${others} other ${others === 1 ? 'service' : 'services'}, at least in part`
      return `Opens, at least in part: ${list(wanted)}${others > 0 ? `, and ${others} more` : ''}`
    },
    tableNote:
      '“Opens” is for what you have or can get today. “Would open” is for an eID that you cannot get, cannot get yet, or may not get.',
    change: (short) => `Change ${short}`,
    answersNote: 'You can change any of them. The others stay.',
    shareNote: 'The link holds your answers. Whoever has it can see them.',
    copy: 'Copy link',
    copied: 'Link copied.',
    copyFailed: 'Your browser did not allow it. Copy the address of this page instead.',
    print: 'Print',
  },
  health:
    'Is a life in danger? Call 113. Is it urgent and your doctor is closed? Call 116 117. You need no eID for either.',
}
