import { listIn } from '../lists.ts'
import type { CoreMessages } from '../messages.ts'

export const core: CoreMessages = {
  product: 'eID-veiviseren',
  questions: {
    idNumber: {
      title: 'Hvilket norsk identitetsnummer har du?',
      short: 'identitetsnummer',
      hint: 'Velg det som stemmer i dag, for den som trenger eID. Vi spør aldri om selve nummeret.',
      help: {
        summary: 'Slik ser du hvilket nummer det er',
        body: [
          'Se på det første sifferet. Et d-nummer begynner med 4, 5, 6 eller 7. Et fødselsnummer begynner med 0, 1, 2 eller 3.',
          'Begge har 11 siffer og begynner med en fødselsdato. I et d-nummer er det lagt til 4 på det første sifferet. Noen kaller fødselsnummeret personnummer.',
          'Et {DUF}-nummer har 12 siffer og er ingen av delene. Et hjelpenummer fra helsetjenesten er heller ingen av delene.',
          'Har du hatt begge? Velg fødselsnummer. Har du søkt og venter? Velg «Jeg har ikke fått noe nummer ennå». Har d-nummeret ditt blitt inaktivt? Det er fortsatt et d-nummer.',
        ],
      },
      options: {
        nationalNumber: 'Fødselsnummer',
        dNumber: 'D-nummer',
        unsure: 'Jeg har et nummer med 11 siffer, men er usikker på hvilken type det er',
        none: 'Jeg har ikke fått noe nummer ennå',
      },
      optionHints: {
        nationalNumber: '11 siffer, det første er 0, 1, 2 eller 3',
        dNumber: '11 siffer, det første er 4, 5, 6 eller 7',
      },
      omission: 'Velg hvilket identitetsnummer du har',
    },
    have: {
      title: 'Har du allerede noen av disse elektroniske ID-ene?',
      short: 'elektroniske ID-er du har',
      hint: 'Velg det som er sant i dag: alle du kan logge inn med.',
      help: {
        summary: '{BankID} på mobil, kodebrikker og nettbanker',
        body: [
          '{BankID} på mobil, den som lå på SIM-kortet, ble lagt ned 1. september 2024. Hvis du bare hadde den, skal du ikke velge {BankID}. I dag er {BankID} en app eller en kodebrikke.',
          'En kodebrikke som bare åpner nettbanken din, er ikke {BankID}.',
        ],
      },
      apart: 'Ingen av disse',
      omission: 'Velg de elektroniske ID-ene du har, eller «Ingen av disse»',
    },
    age: {
      title: 'Hvor gammel er den som trenger eID?',
      short: 'alder',
      hint: 'Velg det som stemmer i dag.',
      options: { adult: '18 år eller eldre', teen: '13 til 17 år, eller fyller 13 i år', child: 'Yngre' },
      omission: 'Velg hvor gammel personen er',
    },
    bank: {
      title: 'Har du norsk bankkonto?',
      short: 'bankkonto',
      hint: 'Velg det som stemmer i dag, for den som trenger eID. En konto i en utenlandsk bank eller en betalingsapp teller ikke.',
      options: {
        onlineBank: 'Ja, og jeg kan logge inn i nettbanken eller appen',
        accountOnly: 'Ja, men jeg kan ikke logge inn ennå',
        none: 'Nei',
      },
      omission: 'Velg om du har norsk bankkonto',
    },
    bankAnswer: {
      title: 'Har banken din sagt at du får {BankID}?',
      short: 'svar fra banken',
      hint: 'Velg det som stemmer i dag, for den som trenger eID. Banken avgjør dette for hver enkelt person.',
      options: { yes: 'Ja', no: 'Nei', notAsked: 'Jeg har ikke spurt, eller har ikke fått svar ennå' },
      omission: 'Velg hva banken din har sagt',
    },
    document: {
      title: 'Hva av dette kan du vise i dag? Velg det første som passer.',
      short: 'legitimasjon',
      hint: 'Velg det som er sant i dag. {MinID} krever ingen av dem, de andre gjør det.',
      options: {
        passport: 'Gyldig pass (ikke nødpass)',
        norwegianDocument: 'Norsk nasjonalt ID-kort, utlendingspass eller reisebevis for flyktninger',
        eeaIdCard: 'Nasjonalt ID-kort fra et nordisk land eller et annet EØS-land',
        residenceCard: 'Oppholdskort eller asylsøkerbevis',
        none: 'Ikke noe av dette',
      },
      omission: 'Velg hva du kan vise',
    },
    services: {
      title: 'Hvilke tjenester vil du bruke?',
      short: 'tjenester',
      hint: 'Velg alle som passer.',
      help: {
        summary: 'Hva er {ID-porten}?',
        body: [
          '{ID-porten} er vinduet der du logger inn på offentlige tjenester. Den er ikke en eID, men ber deg velge en av dine.',
          'Hver tjeneste bestemmer hvilket sikkerhetsnivå den krever.',
        ],
      },
      apart: 'Jeg er usikker – vis meg alt',
      omission: 'Velg tjenestene du vil bruke, eller «Jeg er usikker»',
    },
  },
  eids: {
    bankid: { name: '{BankID}', what: 'Fra banken din, som app eller kodebrikke.' },
    minid: { name: '{MinID}', what: 'Fra staten. Gratis, for offentlige tjenester.' },
    buypass: { name: '{Buypass ID}', what: 'Fra selskapet {Buypass}. Du betaler for den selv.' },
    commfides: {
      name: '{Commfides}',
      what: 'Fra selskapet {Commfides}. For ansatte, ifølge selskapets egne sider.',
    },
  },
  services: {
    myTax: { name: '{Min skatt}', what: '{Skatteetaten}: skattekort, skattemelding' },
    altinn: { name: '{Altinn}', what: 'skjemaer og brev om skatt, registre og næringsdrift' },
    moving: {
      name: 'Melde flytting i Norge',
      short: 'Melde flytting',
      what: 'den nye adressen din, når du allerede bor i Norge',
      inText: 'skjemaet for flytting',
    },
    helsenorge: { name: '{Helsenorge}', what: 'fastlegen din, resepter, meldinger til legen' },
    osloKommune: { name: '{Oslo kommune}', what: 'Min side: tjenester fra kommunen, brevene du har fått derfra' },
    nav: { name: '{NAV}', what: 'sykefravær, stønader' },
    lanekassen: { name: '{Lånekassen}', what: 'studielån og stipend' },
    vegvesen: { name: '{Statens vegvesen}', short: '{Vegvesen}', what: 'Din side: førerkort, kjøretøy' },
    udi: { name: '{UDI}', what: 'Min side: utlendingssaken din, bevis på lovlig opphold' },
    digipost: { name: '{Digipost}', what: 'digital postkasse' },
    eboks: { name: '{e-Boks}', what: 'digital postkasse' },
    onlineBank: { name: 'Nettbank', what: 'se pengene dine, betale regninger', inText: 'nettbanken din' },
    payOnline: { name: 'Betale på nett', what: 'godkjenne kortbetalinger', inText: 'betaling på nett' },
    signContract: { name: 'Signere avtaler', what: 'husleie, lån, abonnement', inText: 'signering av avtaler' },
    insurance: {
      name: 'Forsikring',
      what: 'logge inn hos forsikringsselskapet ditt',
      inText: 'sidene til forsikringsselskapet ditt',
    },
    mobileOperator: {
      name: 'Mobiloperatør',
      what: 'logge inn hos teleselskapet ditt',
      inText: 'sidene til mobiloperatøren din',
    },
  },
  groups: {
    taxAndWork: 'Skatt og arbeid',
    health: 'Helse',
    municipality: 'Kommune',
    state: 'Stat',
    mailbox: 'Digital postkasse',
    private: 'Penger og privat',
  },
  levels: { substantial: 'betydelig (nivå 3)', high: 'høyt (nivå 4)' },
  ui: {
    skip: 'Hopp til innholdet',
    languages: 'Språk',
    footer: 'Om denne veiviseren',
    footerNote: 'Svarene dine forlater aldri nettleseren. Ingen informasjonskapsler, ingen sporing.',
    pages: {
      all: 'Alle reglene på én side',
      how: 'Slik kommer veiviseren fram til svaret',
      about: 'Om eID og veiviseren',
    },
    back: 'Tilbake',
    next: 'Fortsett',
    or: 'eller',
    progress: (at, most) => `Spørsmål ${at} av høyst ${most}`,
    errorPrefix: 'Feil: ',
    errorTitle: 'Rett dette for å gå videre',
    ignored: 'Vi forsto ikke alt i lenken. Det vi ikke forsto, er utelatt.',
    dropped: 'Vi fjernet det som ikke gjelder lenger. Alle de andre svarene er beholdt.',
    loading: 'Laster …',
    result: 'Resultatet ditt',
    compare: 'Sammenlign to situasjoner',
    needsScript: 'Spørsmålene krever JavaScript. Uten JavaScript kan du lese alle reglene på én side:',
    resume: 'Gå videre med svarene dine',
    startAgain: 'Start på nytt',
    list: listIn('nb'),
    sources: 'Kilder',
    partFailed: 'Vi kunne ikke laste resten av siden. Last siden på nytt for å prøve igjen.',
  },
  preview: {
    title: 'Dørene dine så langt',
    count: ({ sure, surePart, maybe, closed }) => {
      const parts = [
        sure > 0 ? `${sure} kan åpnes` : '',
        surePart > 0 ? `${surePart} kan åpnes delvis` : '',
        maybe > 0 ? `${maybe} er fortsatt ${maybe === 1 ? 'mulig' : 'mulige'}` : '',
        closed > 0 ? `${closed} er ${closed === 1 ? 'stengt' : 'stengte'}` : '',
      ].filter(Boolean)
      const price = sure + surePart > 0 ? ' Noen eID-er koster penger.' : ''
      return `Med svarene dine: ${parts.join(', ')}.${price}`
    },
    standings: { sure: 'åpen', surePart: 'delvis', maybe: 'mulig', closed: 'stengt' },
    gained: (services) => `Kan åpnes med dette valget, i alle fall delvis: ${services}.`,
    gainsNothing: 'Dette valget alene åpner ingenting.',
    lost: (services) => `Stengt med dette valget: ${services}.`,
    lessened: (services) => `Åpnes mindre, eller mindre sikkert: ${services}.`,
    each: 'Hva hvert svar åpner',
    eachNote: 'Antall tjenester. Velg det som er sant i dag, ikke det som åpner mest.',
    answer: 'Svar',
  },
  start: {
    title: 'Finn riktig elektronisk ID (eID)',
    lead: 'Mange tjenester i Norge ber deg logge inn med eID. Finn ut hvilken du kan få, hvordan du får den, og hva den åpner.',
    button: 'Start nå',
    note: 'To til sju spørsmål, omtrent ett minutt. Du logger ikke inn.',
    keysTitle: 'Fire eID-er åpner offentlige tjenester',
    panels: [
      {
        title: 'Dette trenger du',
        text: 'Du må vite hvilket norsk identitetsnummer du har, hvis du har fått et. Du må også vite hvilken legitimasjon du kan vise. Vi spør aldri om selve nummeret.',
      },
      {
        title: 'Dette får du',
        text: 'Et tydelig svar for hver eID: ja, ikke ennå, nei, eller hvem som avgjør. Du får også vite hvorfor, hva kilden er, og hva du skal gjøre først.',
      },
      {
        title: 'Privat',
        text: 'Svarene blir i nettleseren din. De står i den delen av adressen som ikke sendes til noen.',
      },
    ],
  },
}
