import type { StepTexts } from '../shapes.ts'

export const steps = {
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
} satisfies StepTexts
