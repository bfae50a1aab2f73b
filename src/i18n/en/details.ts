import type { DetailsMessages } from '../messages.ts'

export const details: DetailsMessages = {
  ways: {
    taxOffice:
      'Apply for a tax card with a form at a tax office, where your identity is checked; or your employer applies for you.',
    emailLogin: 'A few services in {Altinn} let you log in with e-mail and no ID number. We could not confirm which.',
    otherForm:
      'According to {Skatteetaten}, people who are not registered as residents report a postal address with a form of its own.',
    askSkatteetaten: 'We know no confirmed way without an eID. Ask {Skatteetaten}.',
    doctorByPhone:
      'You have a right to necessary health care without a GP too. According to the newspaper The Local, you can choose or change your GP by phone.',
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
    askBankHow: 'We could not confirm other ways to approve a payment. Ask your bank.',
    askCompany:
      'We could not confirm what each company accepts. Ask whether you can sign on paper or log in another way.',
  },
  without: {
    emailLogin: 'A few services in {Altinn} let you log in with e-mail and no ID number. We could not confirm which.',
    emailAndPassword:
      '{UDI} also lets you log in with e-mail and password. It is a separate account: a case does not move between the two.',
    alreadyLoggedIn: 'You are already in: your bank’s own log-in is enough.',
    bankDecidesHow: 'Your bank decides how you approve a payment. It may ask for {BankID}.',
  },
  serviceNotes: {
    altinn: 'According to {Altinn}, a few forms need the high level.',
    nav: 'Sick leave and some applications need the high level. {NAV} also sends letters to your digital mailbox.',
    lanekassen:
      'With {MinID} you can apply; you then sign on paper. {Lånekassen} also sends letters to your digital mailbox.',
    osloKommune: 'We could not confirm which level each page needs. Level high is safe.',
    digipost:
      'To open a digital mailbox you need the high level. It is free, and you can change or leave it at any time.',
    eboks: 'To open a digital mailbox you need the high level. It is free, and you can change or leave it at any time.',
    signContract:
      'Each company chooses what it accepts, usually {BankID}. According to the log-in provider Signicat, {ID-porten} and so {MinID} are for public services only.',
    insurance:
      'Each company chooses what it accepts, usually {BankID}. According to the log-in provider Signicat, {ID-porten} and so {MinID} are for public services only.',
    mobileOperator:
      'Each company chooses what it accepts, usually {BankID}. According to the log-in provider Signicat, {ID-porten} and so {MinID} are for public services only.',
    onlineBank: 'Your bank chooses how you log in: its own way, or {BankID}.',
    payOnline: 'According to the bus company {Kolumbus}, banks may ask for {BankID} to approve a card payment.',
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
        'Put your name on the mailbox. A c/o address can be registered, but only where you live and get your post unopened.',
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
        'Ask: “Can I get {BankID} from you with my ID number and my identity document?” Banks answer differently. We found no bank that promises it to people with a D number.',
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
        'We could not confirm what {Buypass} accepts instead of a passport. Ask: “Can I collect {Buypass ID} with this identity document instead of a passport?” Order only after a clear yes.',
      ],
    },
    findKind: {
      title: 'Find out which number you have',
      text: [
        'Look at the first digit: 4, 5, 6 or 7 means D number; 0, 1, 2 or 3 means national identity number. Then change your answer.',
      ],
    },
    parentsOwnEid: {
      title: 'A parent: use an eID of your own, at level high',
      text: [
        'You act for your child on {Helsenorge} with your own eID. Do you have one at level high? Then log in as yourself. If not, start again, and answer for yourself.',
      ],
    },
    askAnotherBank: {
      title: 'Ask the bank for its reason in writing, and ask another bank',
      text: [
        'It is free to ask. A bank must look at your own case and may not refuse a whole group. Another bank may answer differently.',
        'In Norwegian: {«Kan jeg få BankID hos dere med identitetsnummeret mitt og denne legitimasjonen?»}',
      ],
    },
    orderBuypassIfYes: {
      title: 'Only if {Buypass} says yes: order {Buypass ID}',
      text: ['Check the list above first. Without a clear yes, do not order.'],
    },
    collectBuypassIfYes: {
      title: 'Only if you ordered: collect the activation code',
      text: [
        'Go to the post office in person. According to {Buypass} there is no way round a failed check, but you can ask for your money back.',
      ],
    },
    askChecked: {
      title: 'Ask {Skatteetaten} whether your identity is “checked”',
      text: [
        'With a D number, your identity must have the status “checked” in the National Population Register when an eID is renewed.',
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
        'According to {Digdir}’s sign-up page, your contact details register you for digital contact. Digital letters count for deadlines. On {norge.no} you can opt out and get decisions on paper, and change your mind at any time.',
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
      title: 'Staying more than six months? From D number to national identity number',
      text: [
        'Staying for more than six months? Report to {Skatteetaten} that you have moved to Norway. According to {Skatteetaten} you need proof of housing, job or study for at least six months. {Skatteetaten} decides. According to a private adviser, you may then have to get your eIDs again.',
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
      'Report that you have moved to Norway within 8 days after you arrive, if you will stay for more than six months.',
    thirtyDaysByPost:
      'According to {Skatteetaten}, within 30 days after you got the D number you can do this by post or on the internet; later you need a new ID check in person.',
    halfOfPayWithoutCard: 'Without a tax card, half of your pay is withheld until the tax is settled.',
    letterAtOnce:
      'Use the letter as soon as it comes: it runs out. According to the employers’ organisation {MEF} it is valid for 60 days; check the date in it.',
  },
  mailbox:
    'A letter in a digital mailbox counts for deadlines, and paper stops. You can opt out and get paper, and change your mind at any time.',
  untilThen: {
    letters:
      'According to {norge.no}, letters come on paper as long as you have not given your phone or e-mail through {ID-porten}; for {NAV}’s payment slips you must opt out of digital letters. Put your name on the mailbox and keep your registered address right.',
    taxCard:
      'Tax card: apply at a tax office with an ID check. Without a tax card, half of your pay is withheld until the tax is settled.',
    immigration: 'Immigration case: {UDI} lets you log in with e-mail and password.',
    doctor: 'Doctor: somebody you trust can act for you on {Helsenorge} with a paper power of attorney ({fullmakt}).',
    money: 'Money: in the first months a card from your home bank may be enough.',
  },
  hard: {
    noSmartphone: 'No smartphone: {BankID} also comes as a code device. {MinID} can be used without its app.',
    noAddress:
      'No Norwegian address, but a D number: the letter for {MinID} goes to the address abroad that you have given. According to the employers’ organisation {MEF}, you can register a c/o address: only where you live and get your post unopened.',
    onlyYourOwn: 'Never use somebody else’s phone, e-mail or address for your eID.',
    confidentialAddress: 'Confidential address: call the eID’s support before you order anything that comes by post.',
  },
  noNumber: {
    udi: '{UDI}: log in with e-mail and password.',
    emailLogin: 'A few services let you log in with e-mail only, where the service has chosen to offer it.',
    europeanEid:
      'An eID from another European country works where the Norwegian service has switched it on. Most have not.',
    idCheck: 'You can book and attend an ID check, and use a card from your home bank.',
  },
  safety: {
    neverLend:
      'Never lend your eID, and never borrow one. If somebody must act for you, use a power of attorney ({fullmakt}).',
    onlyYourOwn:
      'Use your own phone, e-mail and mailbox. No employer, landlord or partner should keep your letter, code device or password.',
    confidentialAddress:
      'Is your address confidential? Call the eID’s support before you order anything that comes by post.',
    learn:
      'Learn about fraud, identity theft, safe online banking and shopping, and sexual blackmail online: {nettvett.no} is the official website, according to {Oslo kommune}.',
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
}
