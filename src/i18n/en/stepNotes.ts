import type { BringId, ConditionId, CostId, DeadlineId, DecisionMaker, StopId } from '#rules'

export const stops = {
  hiddenAddress: 'Is your address hidden? Call {MinID} support before you order.',
  hiddenAddressAtBank: 'Is your address hidden? Tell the bank before anything comes by post.',
  orderYourself: 'Order it yourself, on your own phone, not through others.',
  onlyInNorway: 'Only if you can come to Norway: the bank meets you in person.',
  checkBeforePaying: 'Check the price and your document on {buypass.com} before you pay. We could not confirm either.',
} satisfies Record<StopId, string>

export const deadlines = {
  reportMove: 'Within 8 days after you arrive.',
  numberByPost: 'With a D number under 30 days old: by post or online.',
  activateLetter: 'Within 60 days of ordering. The letter may take 14 days.',
  taxCard:
    'Without a tax card, your employer must take half of your pay for tax. You get back what was too much, but later.',
} satisfies Record<DeadlineId, string>

export const bring = {
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
} satisfies Record<BringId, string>

export const cost = {
  free: 'Free',
  paid: 'About NOK 900 to 1,000 (not confirmed)',
  bankMayCharge: 'Free, one source says. New customers may pay: not confirmed',
  unknown: 'Not known',
} satisfies Record<CostId, string>

export const conditions = {
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
} satisfies Record<ConditionId, string>

/** For the counter: the question in the reader’s language, and what to do with a no. */
export const ask = {
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
} satisfies Record<
  DecisionMaker,
  {
    /** Where the question is shown, or who is asked. */
    show: string
    /** `account`: the person asks for one too. */
    question: (words: { account: boolean }) => string
    ifNo: string
  }
>
