import type { ResultMessages } from '../messages.ts'

export const result: ResultMessages = {
  headline: {
    blocked: {
      visit: 'Du trenger ikke eID når du bare er på besøk',
      parent: 'En forelder gjør dette med sin egen eID',
      number: 'Skaff deg et norsk identitetsnummer først',
    },
    unsettled: 'Dette avhenger av svar du ikke har gitt ennå',
    openWithout: 'Du trenger ikke eID til dette',
    openInPart: 'Du trenger ikke eID til en del av dette',
    haveEnough: (eid) => `Du har allerede det du trenger: ${eid}`,
    havePart: (eid) => `Du har allerede ${eid}. Den gir tilgang til en del av dette`,
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
      numberByMove: 'Skaff deg et norsk identitetsnummer: meld flytting',
      numberByTaxCard: 'Skaff deg et norsk identitetsnummer: søk om skattekort',
      numberByAsylum: 'Skaff deg et norsk identitetsnummer: det står på asylsøkerbeviset',
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
      documentAfterPermit: 'Når du har fått opphold: spør {UDI} om et reisedokument',
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
    supposed: (condition, heading) => `${condition}: ${heading}`,
  },
  lead: {
    blocked: {
      visit: 'Du kan få legehjelp, betale og få meldinger uten. Her ser du hvordan.',
      parent:
        'Barn under 13 år trenger ikke egen eID. En forelder logger inn med sin og handler for barnet. Noen banker gir {BankID} fra 12 år: spør banken.',
      number: 'Du må ha et norsk identitetsnummer for å få eID. Kom tilbake og svar på nytt når du har fått det.',
    },
    unsettled: 'Svar på spørsmålene som mangler',
    openWithout: 'Du er allerede inne.',
    openInPart: 'Vi kjenner ikke til noen eID du kan få i dag, som gir deg tilgang til mer av dette.',
    haveEnough: 'Du trenger ikke å bestille noe. Pass godt på eID-en din.',
    havePart: 'Vi kjenner ikke til noen annen eID du kan få i dag, som gir deg tilgang til mer av dette.',
    nothing:
      'Vi kjenner ikke til noen eID du kan få til dette i dag. Her ser du hva du kan gjøre, og hvordan du klarer deg uten.',
    findYours: 'Finn din',
  },
  ways: {
    open: (by) => (by ? `Du har tilgang med ${by}` : 'Du har tilgang uten eID'),
    free: (by) => `Gratis med ${by}`,
    paid: (by) => `Koster penger: ${by}`,
    unconfirmed: (by) => (by ? `Ikke bekreftet: kanskje med ${by}` : 'Ikke bekreftet'),
    later: (by) => `Mulig med ${by}, etter stegene nedenfor`,
    depends: {
      bank: (by) => `Mulig med ${by}, hvis en bank sier ja`,
      buypass: (by) => `Mulig med ${by}, hvis {Buypass} sier ja`,
      commfides: (by) => `Mulig med ${by}, hvis {Commfides} sier ja`,
      numberKind: (by) => `Mulig med ${by}. Det avhenger av hvilket nummer du har`,
    },
    ownStep: 'Mulig når du har en norsk bankkonto som du kan logge inn på',
    closed: 'Ingen tilgang ennå',
    inPart: 'En del av tjenesten.',
  },
  parts: {
    altinn: 'De fleste skjemaene. Noen få krever høyt nivå. Det er ikke bekreftet hvilke.',
    nav: 'En del av tjenesten. Sykefravær og noen søknader krever høyt nivå.',
    lanekassen: 'Du kan søke. Etterpå skriver du under på papir.',
    udi: 'Saken din, med e-post og passord. Det er en egen konto.',
  },
  serviceNotes: {
    moving:
      'Gjelder bare flytting innenfor Norge. Flytter du til Norge, melder du fra ved personlig oppmøte, senest 8 dager etter at du kom.',
    digipost: 'Du oppretter den med eID på {norge.no}. Det er gratis.',
    eboks: 'Du oppretter den med eID på {norge.no}. Det er gratis.',
    nav: '{NAV} sender også brev til digital postkasse.',
    lanekassen: '{Lånekassen} sender også brev til digital postkasse.',
    municipality: 'Vi har ikke fått bekreftet hvilket nivå hver side krever. Høyt nivå er trygt.',
  },
  limits: {
    residentsOnly:
      'Én kilde sier at bare de som er registrert som bosatt, kan bruke skjemaet. Med d-nummer bruker du et annet.',
    withinNorway: 'Skjemaet er for dem som allerede bor i Norge.',
    noGp: 'En del av tjenesten. D-nummer alene gir ikke rett til fastlege. Søker du beskyttelse, har du rett til fastlege: spør på telefon.',
    parentsConsent:
      'En del av tjenesten. Fra 13 til 15 år må en forelder samtykke. For yngre barn handler en forelder.',
    parentSigns: 'Du kan søke. Er du under 18 år, skriver en forelder eller verge under.',
    neverLived: 'Den som aldri har bodd i Norge, kan ikke ha digital postkasse.',
    mailboxAge: '{Digipost} er for dem over 15 år. For {e-Boks} har vi ikke fått bekreftet aldersgrensen.',
    ageNotConfirmed: 'Vi har ikke fått bekreftet fra hvilken alder dette går.',
  },
  alternatives: {
    taxOffice: 'Gå til et skattekontor. Der kan du få skattekort etter ID-kontroll.',
    emailLogin: 'I noen få skjemaer i {Altinn} kan du logge inn med e-post. Vi har ikke fått bekreftet hvilke.',
    moveInPerson: 'Du melder flytting til Norge ved å møte opp på et skattekontor, senest 8 dager etter at du kom.',
    otherForm: 'Har du d-nummer? Spør {Skatteetaten} etter skjemaet for postadresse. Én kilde sier at det finnes et.',
    askSkatteetaten: 'Spør {Skatteetaten} etter et papirskjema.',
    doctorByPhone: 'Du har rett til nødvendig helsehjelp. {Helfo} svarer på telefon om du kan få fastlege.',
    paperPower: 'Noen du stoler på, kan handle for deg på {Helsenorge} med en fullmakt på papir.',
    noneKnown: 'Vi fant ingen bekreftet måte uten eID. Spør tjenesten direkte.',
    navOffice: 'Du kan ringe {NAV}, møte opp på et {NAV}-kontor eller bruke papirskjema. Detaljene er ikke bekreftet.',
    signOnPaper: 'Skriv ut låneavtalen, skriv under og send den i posten.',
    emailAndPassword:
      'Logg inn hos {UDI} med e-post og passord. Det er en egen konto. Saker flyttes ikke mellom kontoene.',
    paperPost: 'Brevene kommer på papir til den folkeregistrerte adressen din. Navnet ditt må stå på postkassen.',
    banksOwnLogin: 'Bankene har egne innlogginger, for eksempel kodebrikke. Spør banken din.',
    foreignCard: 'Kortet fra banken hjemme kan være nok de første månedene.',
    askBankHow: 'Vi har ikke fått bekreftet andre måter å godkjenne en betaling på. Spør banken din.',
    askCompany:
      'Vi har ikke fått bekreftet hva hvert selskap godtar. Spør om du kan skrive under på papir eller logge inn på en annen måte.',
    askOperator: 'Vi har ikke fått bekreftet hva hvert mobilselskap godtar. Spør om du kan vise legitimasjon i stedet.',
  },
  steps: {
    parentActs: {
      title: 'Bruk din egen eID for barnet',
      where: 'Der tjenesten lar foreldre logge inn',
      how: [
        'En forelder på barnets folkeregistrerte adresse handler for barnet på {Helsenorge}. Ingen eID ennå? Finn din.',
      ],
    },
    numberByMove: {
      title: 'Møt til ID-kontroll, og meld flytting',
      where: 'På et skattekontor. Bestill time.',
      how: [
        'Er du fra et EØS-land? Bestill time hos {Skatteetaten}, meld flytting og vis legitimasjon. Da får du fødselsnummer, eller d-nummer hvis flyttingen ikke blir godkjent.',
        'Er du fra et annet land? Først må du ha oppholdstillatelse fra {UDI}. Typen tillatelse avgjør om du blir registrert automatisk, eller må melde flytting selv.',
        'Én kilde sier at brevet med nummeret vanligvis kommer innen tre uker etter oppmøtet.',
      ],
      button: 'Les om ID-kontroll på {skatteetaten.no}',
    },
    numberByTaxCard: {
      title: 'Søk om skattekort. Da får du d-nummer.',
      where: 'På et skattekontor, med ID-kontroll',
      how: [
        'Bestill time, og søk der. Arbeidsgiveren kan også søke for deg.',
        'Studerer du uten å jobbe? Da kan en bank eller en offentlig virksomhet som du har kontakt med, bestille d-nummer for deg. Det kan ikke skolen.',
      ],
      button: 'Søk om skattekort på {skatteetaten.no}',
    },
    numberByAsylum: {
      title: 'Se etter nummeret på asylsøkerbeviset',
      where: 'Har du ikke bevis eller nummer? Spør politiet eller {UDI}.',
      how: [
        'Utlendingsmyndighetene bestiller d-nummer for deg. Det står på asylsøkerbeviset.',
        'Får du opphold i mer enn seks måneder, får du fødselsnummer. Da kan du ikke lenger bruke d-nummeret.',
      ],
    },
    numberByBody: {
      title: 'Be dem du har kontakt med i Norge, om å bestille d-nummer',
      where: 'Den offentlige virksomheten, banken eller selskapet',
      how: [
        'Du kan ikke søke om d-nummer selv. {Skatteetaten} (med skattekort), {NAV}, {Kartverket}, {Brønnøysundregistrene}, en bank eller et forsikringsselskap kan bestille det.',
        'Spør bare hvis du trenger det. Mye i Norge kan ordnes med brev eller e-post.',
      ],
    },
    findNumberKind: {
      title: 'Finn ut hvilket nummer du har',
      where: 'Se på det første sifferet',
      how: ['4, 5, 6 eller 7 betyr d-nummer. 0, 1, 2 eller 3 betyr fødselsnummer. Velg det så her.'],
    },
    orderMinid: {
      title: 'Bestill {MinID}',
      where: 'På nett, med identitetsnummeret og din egen telefon',
      how: [
        'Koden kommer i et brev til adressen din i Folkeregisteret. Har du registrert en postadresse, kommer det dit. Har du d-nummer og ingen adresse i Norge, kommer det til adressen i utlandet som du har oppgitt.',
        'Er adressen riktig, og står navnet ditt på postkassen? Ordne det først. Har du hemmelig adresse, ring først.',
      ],
      button: 'Bestill {MinID} på {norge.no}',
    },
    activateMinid: {
      title: 'Aktiver {MinID} med brevet',
      where: 'På nett, senest 60 dager etter at du bestilte',
      how: [
        'Med {MinID}-appen: skann koden i brevet. Uten smarttelefon: gå til adressen i brevet, og få koder på SMS.',
      ],
    },
    askBank: {
      title: 'Be banken din om {BankID}',
      where: 'I banken eller på telefon. Det er gratis å spørre.',
      how: [
        'Hver bank avgjør selv, og bankene godtar ulik legitimasjon. Sier banken ja, bestiller du der, og banken kontrollerer identiteten din ved oppmøte.',
      ],
    },
    askBankForBoth: {
      title: 'Be en bank om konto og {BankID}',
      where: 'I en bank eller på telefon. Det er gratis å spørre.',
      how: [
        'Spør om {BankID} før du velger bank: Hver bank avgjør selv, og bankene godtar ulik legitimasjon.',
        'Noen banker ber nye kunder logge inn med {BankID}. Spør etter skjemaet for dem som ikke har det.',
        'Banken sier ofte nei eller bruker lang tid når den ikke er sikker på hvem du er, hva kontoen skal brukes til, eller hvor pengene kommer fra.',
      ],
    },
    openAccount: {
      title: 'Åpne bankkonto med nettbank',
      where: 'I en bank, eller på bankens nettside',
      how: [
        'Alle som bor i Norge, har som hovedregel rett til konto, kort og nettbank. Be om en skriftlig begrunnelse hvis banken sier nei.',
        'Noen banker ber nye kunder logge inn med {BankID}. Spør etter skjemaet for dem som ikke har det.',
        'Avtale, kort og kodebrikke kommer i posten.',
      ],
    },
    getOnlineBank: {
      title: 'Skaff deg tilgang til nettbanken',
      where: 'I banken din',
      how: ['Avtale, kort og kodebrikke kommer vanligvis i posten. Spør banken hvis de ikke kommer.'],
    },
    orderBankid: {
      title: 'Bestill {BankID}',
      where: 'I nettbanken, eller ved å ringe banken',
      how: [
        'Første gang kontrollerer banken identiteten din ved oppmøte, og den kan fortsatt si nei. Så får du app eller kodebrikke.',
      ],
    },
    askAnotherBank: {
      title: 'Be en annen bank om {BankID}',
      where: 'I den andre banken eller på telefon. Det er gratis å spørre.',
      how: ['Hver bank avgjør selv, og bankene godtar ulik legitimasjon. En annen bank kan svare noe annet.'],
    },
    askUdiForDocument: {
      title: 'Spør {UDI} om et norsk reisedokument',
      where: '{UDI}',
      how: [
        'Flyktninger har rett til reisebevis for flyktninger. Utlendingspass er for dem som ikke kan kontakte myndighetene i hjemlandet.',
        'Spør {UDI} før du tar kontakt med hjemlandet: Det kan føre til at du mister det norske reisedokumentet.',
        'Med et reisedokument avgjør hver bank om du får {BankID}.',
      ],
      button: 'Les om reisedokumenter på {udi.no}',
    },
    documentAfterPermit: {
      title: 'Får du opphold? Spør {UDI} om et reisedokument',
      where: '{UDI}',
      how: [
        'Bankene godtar ikke asylsøkerbevis når du skal ha {BankID}. Med et norsk reisedokument avgjør hver bank.',
        'Spør {UDI} før du tar kontakt med hjemlandet: Det kan føre til at du mister det norske reisedokumentet.',
      ],
    },
    getDocument: {
      title: 'Finn ut hvilken legitimasjon du kan få i Norge',
      where: 'Politiet eller {UDI}',
      how: [
        'Norsk statsborger: pass eller nasjonalt ID-kort fra politiet.',
        'Borger av et EØS-land med fødselsnummer: Én kilde sier at politiet gir deg et norsk ID-kort. Navnet i registeret må være det samme som i passet.',
        'Har du beskyttelse i Norge, eller søker du om det? Spør {UDI} før du tar kontakt med hjemlandet.',
        'Andre: Spør banken hvilke papirer den godtar for en konto.',
      ],
      button: 'Les om ID-kort på {politiet.no}',
    },
    askBuypass: {
      title: 'Spør {Buypass} om de godtar legitimasjonen din',
      where: '{Buypass}',
      how: [
        'Vi har ikke fått bekreftet hva {Buypass} godtar i tillegg til pass. Ikke betal før du har fått et klart ja.',
      ],
      button: 'Gå til {buypass.com}',
    },
    orderBuypass: {
      title: 'Bestill {Buypass ID}. Den koster omtrent 900 til 1 000 kroner: sjekk prisen.',
      where: 'På nett, og så ID-kontroll',
      how: [
        'Én kilde sier at du skanner passet med telefonen, eller viser det på et norsk postkontor. Det står på utstederens side.',
        'Nummeret på passet må stå i Folkeregisteret først. Gjør det ikke det? Send {Skatteetaten} et brev med kopi av passet.',
      ],
      button: 'Gå til {buypass.com}',
    },
    reportMove: {
      title: 'Blir du i mer enn seks måneder? Meld at du har flyttet til Norge.',
      where: '{Skatteetaten}',
      how: [
        'Da får du fødselsnummer hvis {Skatteetaten} godkjenner det. Én kilde sier at du må dokumentere bolig, jobb eller studier i minst seks måneder.',
      ],
      button: 'Les om å flytte til Norge på {skatteetaten.no}',
    },
    keepNumberActive: {
      title: 'Et d-nummer blir inaktivt etter fem år',
      where: 'På et skattekontor',
      how: ['Det er fortsatt ditt. Skal du ha nytt skattekort, må det gjøres aktivt igjen med ID-kontroll.'],
    },
    updateDocument: {
      title: 'Nytt pass eller ID-kort? Si fra til {Skatteetaten}.',
      where: 'På nett med eID, eller i brev',
      how: [
        'Før en eID fornyes, må Folkeregisteret ha nummeret på legitimasjonen du bruker i dag.',
        'Med d-nummer må identiteten din også ha status «kontrollert». Spør {Skatteetaten}.',
        'I brev: Send kopi av legitimasjonen til {Skatteetaten, Postboks 9200 Grønland, 0134 Oslo}. Skriv at det gjelder eID-en din.',
      ],
    },
  },
  stops: {
    hiddenAddress: 'Har du hemmelig adresse? Ring brukerstøtte før du bestiller: brevet kommer i posten.',
    orderYourself: 'Bestill selv, på din egen telefon. Ingen andre kan gjøre det for deg.',
    onlyInNorway: 'Bare hvis du kan komme til Norge: banken kontrollerer identiteten din ved oppmøte.',
    checkBeforePaying: 'Sjekk pris og legitimasjon på utstederens side før du betaler. Vi har ikke fått dem bekreftet.',
  },
  deadlines: {
    reportMove: 'Senest 8 dager etter at du kom, hvis du blir i mer enn seks måneder.',
    numberByPost: 'Én kilde sier: innen 30 dager etter d-nummeret i posten eller på nett. Senere må du møte opp.',
    activateLetter: 'Aktiver senest 60 dager etter at du bestilte. Brevet kan bruke 14 dager.',
    taxCard: 'Uten skattekort må arbeidsgiveren trekke halve lønnen din i skatt.',
  },
  bring: {
    idDocument: 'legitimasjonen din',
    passport: 'passet ditt',
    paperWithNumber: 'et papir fra det offentlige med identitetsnummeret ditt',
    residencePapers: 'papirer som viser at du har lovlig opphold, hvis du har det',
    jobOrStudyPapers: 'arbeidsavtale eller studiebevis',
    addressPhoneEmail: 'adresse, telefonnummer og e-postadresse',
    idNumber: 'identitetsnummeret ditt',
    ownPhoneAndEmail: 'ditt eget telefonnummer og din egen e-postadresse',
    activationLetter: 'brevet',
    proofOfStay: 'bekreftelse på bolig, jobb eller studier i minst seks måneder',
    documentCopy: 'kopi av legitimasjonen',
  },
  cost: {
    free: 'Gratis',
    paid: 'Omtrent 900 til 1 000 kroner. Vi har ikke fått bekreftet dagens pris',
    bankMayCharge: 'Gratis å bruke, ifølge én kilde. Noen banker kan ta betalt av nye kunder: ikke bekreftet',
    unknown: 'Ikke kjent',
  },
  wait: ({ least, most, unit }) => {
    const range = least === most ? `Omtrent ${most}` : `${least} til ${most}`
    return `${range} ${unit === 'weeks' ? 'uker' : 'arbeidsdager'}`
  },
  waitNone: 'Med en gang',
  waitUnknown: 'Ingen kilde sier hvor lang tid',
  conditions: {
    letterToRegisteredAddress: 'Brevet går til den folkeregistrerte adressen din. Navnet ditt må stå på postkassen.',
    letterGoesAbroad:
      'Har du d-nummer og ingen adresse i Norge, går brevet til adressen i utlandet som du har oppgitt.',
    ownPhoneAndEmail: 'Bruk din egen telefon, e-post og postkasse. Aldri noen andres.',
    worksBySms: 'Den virker uten smarttelefon, med SMS.',
    letterLastsSixtyDays: 'Brevet kan bruke 14 dager og er gyldig i 60 dager.',
    lettersMayGoDigital:
      'Én kilde sier at du da kan få brev digitalt. Frister gjelder likevel. Du kan reservere deg og få papir.',
    inactiveNumber: 'Er d-nummeret ditt blitt inaktivt? Vi har ikke fått bekreftet at eID-en fortsatt virker.',
    bankMakesFinalCheck: 'Banken gjør den siste kontrollen ved oppmøte, og kan fortsatt si nei.',
    passportWithChip: 'Passet må ha brikke, sier én kilde.',
    bankSetsAgeLimit: 'Vi har ikke fått bekreftet bankens aldersgrense. Spør, og spør om en forelder må bestille.',
    appOrCodeDevice:
      'Du får app eller kodebrikke. {BankID} på mobil, på SIM-kortet, ble lagt ned 1. september 2024. Noen banker bruker sin egen app.',
    paidCheckPrice:
      'Den koster omtrent 900 til 1 000 kroner. Vi har ikke fått bekreftet dagens pris: sjekk før du bestiller.',
    identityCheck:
      'Identiteten din kontrolleres ved at legitimasjonen skannes, eller på et norsk postkontor. Det sier én kilde: se utstederens side.',
    documentInRegister: 'Nummeret på legitimasjonen må stå i Folkeregisteret først, sier én kilde.',
    newNumberNewEid:
      'Får du fødselsnummer senere, må du trolig skaffe deg eID-en på nytt. Vi har ikke fått det bekreftet for alle. Ta vare på brevene dine først.',
    askCommfidesFirst: 'Vi har ikke fått bekreftet at {Commfides} selger til privatpersoner. Spør før du betaler.',
  },
  ask: {
    bank: {
      question: 'Kan jeg få {BankID} hos dere, med nummeret mitt og denne legitimasjonen?',
      ifNo: 'Sier banken nei, spør en annen bank. Bankene svarer ulikt.',
    },
    buypass: {
      question: 'Kan jeg få {Buypass ID} med denne legitimasjonen i stedet for pass?',
      ifNo: 'Får du nei eller ikke noe svar, ikke betal. Vi har ikke fått det bekreftet.',
    },
    commfides: {
      question: 'Kan jeg kjøpe en eID hos dere som privatperson?',
      ifNo: 'Får du nei, ikke betal. Vi har ikke fått det bekreftet.',
    },
    numberKind: {
      question: 'Har jeg fødselsnummer eller d-nummer?',
      ifNo: 'Fortsatt usikker? Et skattekontor kan svare deg.',
    },
  },
  sections: {
    services: 'Dette får du',
    next: 'Så gjør du dette',
    todo: 'Dette kan du gjøre',
    know: 'Greit å vite',
    take: 'Ta det med deg',
    more: 'Mer',
    others: 'eID-ene, og hvorfor',
    changes: 'Dette kan endre resultatet',
    matrix: 'Hva hver eID gir tilgang til',
    without: 'Slik gjør du det uten eID',
    safety: 'Bruk eID trygt, mistet eller sperret',
    sources: 'Kildene til denne siden',
  },
  ui: {
    answersLine: (answers) => answers.join(' · '),
    changeAnswers: 'Endre svarene dine',
    cost: 'Pris',
    wait: 'Ventetid',
    where: 'Hvor',
    bring: 'Ha klart',
    until: 'Inntil da',
    about: 'Om',
    also: (way) => `Eller: ${way}`,
    how: (step) => `Slik gjør du det: ${step}`,
    show: 'Vis dette i skranken:',
    means: (question) => `Det betyr: ${question}`,
    answered: {
      bank: 'Har banken svart?',
      buypass: 'Har {Buypass} svart?',
      commfides: 'Har {Commfides} svart?',
      numberKind: 'Hvilket nummer er det?',
    },
    cannotWait: 'Kan du ikke vente? {Buypass ID} koster penger',
    haveNow: (eid) => `Jeg har ${eid} nå`,
    haveNot: (eid) => `Jeg har ikke ${eid} lenger`,
    change: (short) => `Endre ${short}`,
    shareNote: 'Lenken inneholder svarene dine. Del den bare med dem som kan se dem.',
    copy: 'Kopier lenken',
    copied: 'Lenken er kopiert.',
    copyFailed: 'Lenken kunne ikke kopieres. Kopier den fra adressefeltet.',
    print: 'Skriv ut',
    printFailed: 'Denne nettleseren kan ikke skrive ut. Kopier lenken, og åpne den et annet sted.',
    servicePage: (service, host) => `${service} (${host})`,
    serviceTime: (time) => `Tid: ${time}`,
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
    banner: (condition) => `Dette er ikke ditt resultat. Det viser hva som ville gjelde: ${condition}`,
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
    care: 'Fare for liv: ring 113. Haster det: ring 116 117. Du har rett til nødvendig helsehjelp, uten eID.',
    pay: 'Betal med kortet fra banken hjemme.',
    reached: 'Oppgi e-postadressen din. Hos {UDI} og noen få andre kan du logge inn med e-post.',
  },
  health: 'Fare for liv: ring 113. Haster det: ring 116 117. Du trenger ikke eID.',
}
