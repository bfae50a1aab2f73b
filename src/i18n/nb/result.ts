import type { result as english } from '../en/result.ts'
import { alternatives, limits, parts, serviceNotes, ways } from './serviceAccess.ts'
import { ask, bring, conditions, cost, deadlines, stops } from './stepNotes.ts'
import { steps } from './steps.ts'

export const result: typeof english = {
  headline: {
    blocked: {
      visit: 'Du trenger ikke eID når du bare er på besøk',
      parent: 'En forelder gjør dette med sin egen eID',
      number: 'Skaff deg et norsk identitetsnummer først',
    },
    unsettled: 'Dette avhenger av svar du ikke har gitt ennå',
    openWithout: 'Du trenger ikke eID til dette',
    openInPart: 'En del av dette kan du bruke uten eID',
    haveEnough: (eid) => `Du har allerede det du trenger: ${eid}`,
    havePart: (eid) => `Du har allerede ${eid}. Ingen annen eID gir deg mer i dag`,
    nothing: (services) =>
      services
        ? `Ingen eID du kan få i dag, gir tilgang til dette: ${services}. Dette kan du gjøre`
        : 'Ingen eID du kan få i dag, gir tilgang til det du valgte. Dette kan du gjøre',
    notConfirmed: (services) =>
      services
        ? `Vi har ikke fått bekreftet hva som gir tilgang til dette: ${services}. Dette kan du gjøre`
        : 'Vi har ikke fått bekreftet hva som gir tilgang til det du valgte. Dette kan du gjøre',
    act: {
      parentActs: 'En forelder gjør dette med sin egen eID',
      numberByMove: 'Skaff deg et norsk identitetsnummer: Meld flytting',
      numberByTaxCard: 'Skaff deg et norsk identitetsnummer: Søk om skattekort',
      numberByAsylum: 'Skaff deg et norsk identitetsnummer: Det står på asylsøkerbeviset',
      numberByBody: 'Skaff deg et norsk identitetsnummer gjennom dem du har kontakt med i Norge',
      findNumberKind: 'Finn ut hvilket nummer du har',
      orderMinid: 'Bestill {MinID}. Det er gratis.',
      activateMinid: 'Aktiver {MinID}',
      askBank: 'Be banken din om {BankID}.',
      askBankForBoth: 'Be en bank om konto og {BankID}.',
      openAccount: 'Åpne en bankkonto',
      getOnlineBank: 'Skaff deg tilgang til nettbanken',
      orderBankid: 'Bestill {BankID} i banken din',
      askAnotherBank: 'Be en annen bank om {BankID}',
      askUdiForDocument: 'Spør {UDI} om et norsk reisedokument',
      documentAfterPermit: 'Når du har fått opphold, spør {UDI} om et reisedokument',
      getDocument: 'Finn ut hvilken legitimasjon du kan få',
      askBuypass: 'Spør {Buypass} om de godtar legitimasjonen din. Ikke betal ennå.',
      orderBuypass: '{Buypass ID} gir tilgang i dag. Det koster penger',
      reportMove: 'Meld at du har flyttet til Norge',
      keepNumberActive: 'Pass på at d-nummeret er aktivt',
      updateDocument: 'Si fra til {Skatteetaten} når du får nytt pass eller ID-kort',
    },
    actTowards: {
      openAccount: (eid) => `Åpne en bankkonto, og be om ${eid}`,
      getOnlineBank: (eid) => `Skaff deg tilgang til nettbanken, og bestill ${eid} der`,
    },
    why: {
      bankDecidesOnDNumber: 'Med d-nummer sier mange banker nei.',
      bankDecidesOnAge: 'Er du under 18 år, har hver bank sine egne regler.',
      bankDecidesOnStay: 'Bor du utenfor Norge, avgjør hver bank selv.',
      bankDecidesOnDocument: 'Hver bank avgjør om den godtar legitimasjonen din.',
    },
    hypothetical: (condition, heading) => `${condition}: ${heading}`,
  },
  lead: {
    blocked: {
      visit: 'Du kan få helsehjelp, betale og få meldinger uten eID. Slik gjør du det.',
      parent:
        'Barn under 13 år trenger ikke egen eID. En forelder logger inn med sin egen og handler på vegne av barnet. Noen banker gir {BankID} fra 12 år. Spør banken.',
      number: 'Du må ha et norsk identitetsnummer for å få eID. Kom tilbake og svar på nytt når du har fått det.',
    },
    unsettled: 'Svar på spørsmålene som mangler',
    openWithout: 'Du er allerede inne.',
    openInPart: 'Vi kjenner ikke til noen eID du kan få i dag, som gir deg tilgang til mer av dette.',
    haveEnough: 'Du trenger ikke å bestille noe. Pass godt på eID-en din.',
    havePart: 'Vi kjenner ikke til noen annen å bestille. Nedenfor ser du hva den gir tilgang til.',
    nothing:
      'Vi kjenner ikke til noen eID du kan få i dag, som gir tilgang. Nedenfor ser du hva annet du kan gjøre, og hvordan du klarer deg uten.',
    findYours: 'Finn din',
  },
  ways,
  parts,
  serviceNotes,
  limits,
  alternatives,
  steps,
  stops,
  deadlines,
  bring,
  cost,
  wait: ({ least, most, unit }) => {
    const range = least === most ? `Omtrent ${most}` : `${least} til ${most}`
    return `${range} ${unit === 'weeks' ? 'uker' : 'arbeidsdager'}`
  },
  waitNone: 'Med en gang',
  waitUnknown: 'Ikke kjent',
  conditions,
  ask,
  sections: {
    services: 'Dette får du',
    next: 'Så gjør du dette',
    todo: 'Dette kan du gjøre',
    know: 'Greit å vite',
    take: 'Ta det med deg',
    more: 'Mer',
    others: 'Alle eID-ene, med begrunnelse',
    changes: 'Dette kan endre resultatet',
    matrix: 'Hva hver eID gir tilgang til',
    without: 'Slik gjør du det uten eID',
    safety: 'Trygg bruk, og mistet eller sperret eID',
    sources: 'Kildene til denne siden',
  },
  ui: {
    answersLine: (answers) => answers.join(' · '),
    changeAnswers: 'Endre',
    cost: 'Pris',
    wait: 'Ventetid',
    where: 'Hvor',
    bring: 'Ha klart',
    until: 'Uten eID',
    also: (way) => `Eller: ${way}`,
    means: (question) => `Det betyr: ${question}`,
    said: { yes: 'Ja', no: 'Nei' },
    answered: {
      bank: 'Hva svarte banken?',
      buypass: 'Har {Buypass} svart?',
      commfides: 'Har {Commfides} svart?',
      numberKind: 'Hvilket nummer er det?',
    },
    cannotWait: 'Kan du ikke vente? {Buypass ID} koster penger',
    haveNow: (eid) => `Jeg har ${eid} nå`,
    haveNot: (eid) => `Jeg har ikke ${eid} lenger`,
    change: (short) => `Endre ${short}`,
    shareNote: 'Lenken inneholder svarene dine. Vær forsiktig når du deler den.',
    copy: 'Kopier lenken',
    copied: 'Lenken er kopiert.',
    copyFailed: 'Lenken kunne ikke kopieres. Kopier den fra adressefeltet.',
    print: 'Skriv ut én side',
    printPlan: 'Skriv ut planen',
    added: (what) => `Lagt til i svarene dine: ${what}.`,
    removed: (what) => `Fjernet fra svarene dine: ${what}.`,
    changed: (what) => `Svaret ditt er nå: ${what}.`,
    undo: 'Angre',
    printFailed: 'Denne nettleseren kan ikke skrive ut. Kopier lenken, og åpne den et annet sted.',
    servicePage: (service, host) => `${service} (${host})`,
    serviceStatus: (service, status) => `${service}: ${status}`,
    serviceTime: (time) => `Tid til du har tilgang: ${time}`,
  },
  whatIf: {
    if: {
      idNumber: { dNumber: 'Med d-nummer', nationalNumber: 'Med fødselsnummer' },
      age: { from13: 'Fra det året du fyller 13', from16: 'Fra du er 16', adult: 'Fra du er 18' },
      bank: {
        accountOnly: 'Hvis du får norsk bankkonto',
        onlineBank: 'Hvis du kan logge inn i en norsk bank',
      },
      bankAnswer: { yes: 'Hvis banken sier ja til {BankID}' },
    },
    accountAndYes: 'Hvis du får norsk bankkonto og banken sier ja til {BankID}',
    other: (question, answer) => `Med «${answer}» (${question})`,
    banner: (condition) => `Dette er ikke resultatet ditt i dag. Slik ville det blitt: ${condition}`,
    back: 'Tilbake til resultatet ditt',
    compare: 'Sammenlign med resultatet ditt i dag',
  },
  time: (least, most) =>
    most === 0
      ? 'med en gang'
      : least === most
        ? `omtrent ${most} ${most === 1 ? 'uke' : 'uker'}`
        : `${least} til ${most} uker`,
  visit: {
    care: 'Står det om liv? Ring 113. Haster det? Ring 116 117. Du har rett til nødvendig helsehjelp, uten eID.',
    pay: 'Betal med kortet fra banken hjemme.',
    reached: 'Oppgi e-postadressen din. Hos {UDI} og i noen få andre tjenester kan du logge inn med e-post.',
  },
  health: 'Står det om liv? Ring 113. Haster det? Ring 116 117. Du trenger ikke eID.',
}
