import type { AlternativeId, DecisionMaker, LimitId, ServiceId } from '#rules'

/** One way into a service, as a whole phrase. `by` is the name of an eID. */
export const ways = {
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
  /** A step that the person takes, and no eID. */
  ownStep: 'Possible when a Norwegian bank gives you a log-in',
  closed: 'No access yet',
  short: (status: string, by: string) => `${status}: ${by}`,
  /** Beside a way that opens a part, where no words say which. */
  inPart: 'A part of it.',
  inPartWhy: (why: string) => `A part. ${why}`,
}

/** Which part of a service a lower level opens. */
export const parts = {
  altinn: 'A part: most forms (not confirmed which).',
  nav: 'A part: not sick leave, and not every application.',
  lanekassen: 'A part: you can apply, then sign on paper.',
  udi: 'A part: your case, by e-mail and password.',
} satisfies Partial<Record<ServiceId, string>>

export const serviceNotes = {
  moving:
    'Only for a move inside Norway. Are you moving to Norway for more than six months? Report it in person, within 8 days after you arrive.',
  digipost: 'Create it with your eID on {norge.no}. It is free.',
  eboks: 'Create it with your eID on {norge.no}. It is free.',
  nav: '{NAV} also sends letters to a digital mailbox.',
  lanekassen: '{Lånekassen} also sends letters to a digital mailbox.',
  municipality: 'We could not confirm which level each page needs. An eID of the high level should be enough.',
} satisfies Partial<Record<ServiceId, string>>

export const limits = {
  residentsOnly: 'One source says: only for registered residents. With a D number you use another form.',
  withinNorway: 'Only for people who already live in Norway.',
  noGp: 'A D number gives no regular doctor ({fastlege}).',
  gpByPhone: 'You have a right to a regular doctor ({fastlege}): call {Helfo}.',
  parentsConsent: 'Until you are 16, a parent must agree first.',
  parentSigns: 'Until you are 18, a parent or guardian signs.',
  neverLived: 'Not for people who have never lived in Norway.',
  mailboxAge: '{Digipost} is for people over 15. For {e-Boks} we could not confirm the age.',
  ageNotConfirmed: 'We could not confirm from what age this works.',
} satisfies Record<LimitId, string>

export const alternatives = {
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
} satisfies Record<AlternativeId, string>
