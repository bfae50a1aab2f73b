import type { Access, Change, DecisionMaker, ReasonId, VerdictKind, WithoutId } from '#rules'
import type { GuidanceTexts } from '../shapes.ts'

/** The words of what is folded away under "More", and of the comparison. Fetched after the plan. */
export const details = {
  verdicts: {
    have: 'You have it',
    yes: 'Yes',
    later: 'Yes, later',
    depends: 'Depends',
    no: 'No, not today',
    unneeded: 'Not needed',
    unknown: 'Not known yet',
  } satisfies Record<VerdictKind, string>,
  dependsOn: {
    bank: 'The bank decides',
    buypass: '{Buypass} decides',
    commfides: '{Commfides} decides',
    numberKind: 'Depends on which number you have',
  } satisfies Record<DecisionMaker, string>,
  reasons: {
    held: 'You said that you have it.',
    coveredByAnother: 'With another eID you do not need this one.',
    needsNumber: 'You need a national identity number or a D number first.',
    parentActs: 'A child needs no eID of their own. A parent uses theirs.',
    numberKindDecides:
      'It is easier to get an eID with a national identity number than with a D number. Look at the first digit: 4 to 7 means D number.',
    noDocumentNeeded:
      'You need no bank and no identity document. You need your ID number, an address in the National Population Register, and a phone and an e-mail of your own.',
    minidFromThirteen: 'You can get {MinID} from the year you turn 13.',
    bankSaidYes: 'Your bank has said yes.',
    bankSaidNo: 'Your bank has said no. Each bank decides for itself: another one may answer differently.',
    bankAgeLimit: 'Some banks give {BankID} from the age of 12, others later. Ask your bank.',
    bankNeedsDocument:
      'The bank checks your identity in person. You have none of the documents that we know banks accept for {BankID}.',
    bankUsuallyGives: 'You have what banks usually ask for. The bank makes the final check.',
    openAccountFirst:
      'You have what banks usually ask for. What is missing is an account with online banking. The bank decides.',
    onlineBankFirst:
      'One thing is missing: access to your online bank. Then you order {BankID} there. The bank decides.',
    bankDecidesOnDNumber: 'With a D number each bank decides, and many say no. No law forbids it.',
    bankDecidesOnAge:
      'Under 18, each bank has its own age limit. We have seen limits from 12 to 15. A parent often orders it.',
    bankDecidesOnStay:
      'The right to a bank account is for people who live in Norway. If you live outside Norway, each bank decides.',
    bankDecidesOnDocument:
      'Each bank decides which documents it accepts. Some take only a passport or a Norwegian ID card.',
    buypassTakesPassport:
      'You can order from the age of 13, with either ID number. One source says that a passport will do.',
    buypassFromThirteen: 'You must be at least 13 to get {Buypass ID}.',
    buypassNeedsDocument: 'One source says that {Buypass} checks a passport, or a document that can be scanned.',
    buypassMayTakeDocument: 'We could not confirm whether {Buypass} accepts your document.',
    commfidesSaleUnclear:
      'Public services accept {Commfides}. But its own pages show an eID for employees: we could not confirm that a private person can buy one.',
    commfidesNotForChildren: 'We found no eID from {Commfides} for children.',
    commfidesChecksIdentity: 'We could not confirm which documents {Commfides} accepts.',
  } satisfies Record<ReasonId, string>,
  coveredBy: (eid: string) => `With ${eid} you do not need this one.`,
  without: {
    emailLogin: 'A few forms in {Altinn} let you log in with e-mail. We could not confirm which.',
    emailAndPassword: '{UDI} also lets you log in with e-mail and password. It is an account of its own.',
    alreadyLoggedIn: 'You are already in: your bank’s own log-in is enough.',
    banksOwnLogin: 'Your bank’s own log-in is enough.',
    bankDecidesHow: 'Your bank decides how you approve a payment. One source says that it may ask for {BankID}.',
  } satisfies Record<WithoutId, string>,
  /** How far an eID opens a service. */
  access: { none: 'No access', unverified: 'Not confirmed', part: 'A part', full: 'Access' } satisfies Record<
    Access,
    string
  >,
  matrix: { label: 'Which eID opens what', service: 'Service', yours: 'you have it' },
  /** Beside every mailbox: letters there count, and how to say no. */
  mailbox:
    'If a letter gives you a deadline, it counts even if the letter is only in your digital mailbox. With a digital mailbox you may get no paper letter. You can opt out.',
  untilThen: {
    letters:
      'Letters: one source says that they come on paper as long as you have not given your phone or e-mail through {ID-porten}, but {NAV}’s payment slips only if you opt out of digital letters.',
    taxCard: 'Tax card: apply at a tax office, with an identity check.',
    immigration: 'Immigration case: {UDI} lets you log in with e-mail and password.',
    doctor:
      'Doctor: {Helfo} tells you by phone whether you can have a regular doctor. Are you 16 or older? With a paper power of attorney ({fullmakt}), someone you trust can act for you on {Helsenorge}. They need an eID of the high level.',
    money: 'Money: in the first months a card from your home bank may be enough.',
  } satisfies GuidanceTexts<'untilThen'>,
  hard: {
    noSmartphone: 'No smartphone? {MinID} works by SMS, and {BankID} also comes as a code device.',
    noAddress:
      'No Norwegian address, but a D number? The letter for {MinID} goes to the address abroad that you have given.',
    registerAddress:
      'Is your address in the National Population Register wrong, and have you no eID? Ask {Skatteetaten} how to correct it on paper. One source says that people with a D number use another form.',
  } satisfies GuidanceTexts<'hard'>,
  noNumber: {
    udi: '{UDI}: log in with e-mail and password.',
    emailLogin: 'A few services let you log in with e-mail only.',
    europeanEid:
      'An eID from another European country works only where the Norwegian service has switched it on. We could not confirm which have.',
    idCheck: 'You can book and attend an identity check, and use a card from your home bank.',
  } satisfies GuidanceTexts<'noNumber'>,
  safety: {
    onlyYourOwn:
      'Use your own phone, e-mail and mailbox. No employer, landlord or partner should keep your letter, code device or password.',
    neverLend:
      'Never lend your eID, and never borrow one. Must someone act for you? Use a power of attorney ({fullmakt}).',
    lost: 'Have you lost it, or does somebody know your password? {BankID}: tell your bank at once. The others: tell those you got it from.',
    confidentialAddress:
      'Is your address hidden? Call user support or the bank before you order anything that comes by post.',
    learn: '{nettvett.no} teaches safe use of the internet, according to one source.',
  } satisfies GuidanceTexts<'safety'>,
  headings: {
    hard: 'No smartphone, or no address',
    noNumber: 'What works without a number',
  },
  links: {
    eid: (eid: string, host: string) => `${eid} (${host})`,
    bankAccount: 'How to open a bank account ({oslo.kommune.no})',
    firstMonths: 'Electronic ID, and your first months in Norway ({oslo.kommune.no})',
    optOut: 'Opt out of digital letters ({norge.no})',
    nettvett: '{nettvett.no}',
  },
  /** What would change the result: what the person can do first, then what an authority or time decides. */
  changes: {
    lead: {
      you: 'What you can do',
      authority: 'What an authority decides',
      time: 'What time brings',
    } satisfies Record<Change['by'], string>,
    gain: (name: string, now: string) => `${name}: ${now}`,
    see: (condition: string) => `See the result: ${condition}`,
    compareAny: 'Compare two situations',
    none: 'We know of no change that would give you more.',
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
    /** Nothing is picked yet. */
    none: 'Choose an answer above to see both situations.',
  },
}
