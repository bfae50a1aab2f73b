import type { result as english } from '../en/result.ts'

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
    supposed: (condition, heading) => `${condition}: ${heading}`,
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
  ways: {
    open: (by) => (by ? `Du har tilgang med ${by}` : 'Du har tilgang uten eID'),
    free: (by) => `Gratis med ${by}`,
    paid: (by) => `Koster penger, med ${by}`,
    unconfirmed: (by) => (by ? `Ikke bekreftet: kanskje med ${by}` : 'Ikke bekreftet'),
    later: (by) => `Mulig med ${by}, etter stegene nedenfor`,
    depends: {
      bank: (by) => `Mulig med ${by}, hvis en bank sier ja`,
      buypass: (by) => `Mulig med ${by}, hvis {Buypass} sier ja`,
      commfides: (by) => `Mulig med ${by}, hvis {Commfides} sier ja`,
      numberKind: (by) => `Mulig med ${by}, men det avhenger av hvilket nummer du har`,
    },
    ownStep: 'Mulig når en norsk bank gir deg innlogging',
    closed: 'Ingen tilgang ennå',
    short: (status, by) => `${status}: ${by}`,
    inPart: 'En del av tjenesten.',
    inPartWhy: (why) => `En del. ${why}`,
  },
  parts: {
    altinn: 'En del: de fleste skjemaene (ikke bekreftet hvilke).',
    nav: 'En del: ikke sykefravær, og ikke alle søknader.',
    lanekassen: 'En del: Du søker på nett og skriver så under på papir.',
    udi: 'En del: saken din, med e-post og passord.',
  },
  serviceNotes: {
    moving:
      'Gjelder bare flytting innenfor Norge. Flytter du til Norge for mer enn seks måneder? Møt opp og meld fra senest 8 dager etter at du kom.',
    digipost: 'Opprett digital postkasse på {norge.no} med eID. Det er gratis.',
    eboks: 'Opprett digital postkasse på {norge.no} med eID. Det er gratis.',
    nav: '{Nav} sender også brev til digital postkasse.',
    lanekassen: '{Lånekassen} sender også brev til digital postkasse.',
    municipality: 'Vi har ikke fått bekreftet hvilket nivå hver side krever. En eID på høyt nivå bør være nok.',
  },
  limits: {
    residentsOnly: 'Én kilde sier: bare for dem som er registrert som bosatt. Med d-nummer bruker du et annet skjema.',
    withinNorway: 'Bare for dem som allerede bor i Norge.',
    noGp: 'Et d-nummer gir ikke rett til {fastlege}.',
    gpByPhone: 'Du har rett til {fastlege}. Ring {Helfo}.',
    parentsConsent: 'En forelder må samtykke først, fram til du er 16 år.',
    parentSigns: 'En forelder eller verge skriver under fram til du er 18 år.',
    neverLived: 'Ikke for dem som aldri har bodd i Norge.',
    mailboxAge: '{Digipost} er for alle over 15 år. For {e-Boks} har vi ikke fått bekreftet aldersgrensen.',
    ageNotConfirmed: 'Vi har ikke fått bekreftet hvor gammel du må være.',
  },
  alternatives: {
    taxOffice: 'Søk om skattekort på et skattekontor. Der må du gjennom en ID-kontroll.',
    emailLogin: 'I noen få skjemaer i {Altinn} kan du logge inn med e-post. Vi har ikke fått bekreftet hvilke.',
    moveInPerson:
      'Flytter du til Norge for mer enn seks måneder? Møt opp på et skattekontor og meld fra, senest 8 dager etter at du kom.',
    otherForm: 'Har du d-nummer? Spør {Skatteetaten} etter skjemaet for postadresse. Én kilde sier at det finnes et.',
    askSkatteetaten: 'Spør {Skatteetaten} om du kan melde fra på papir.',
    doctorByPhone: 'Du har rett til nødvendig helsehjelp. Ring {Helfo} og spør om du kan få fastlege.',
    paperPower:
      'Er du 16 år eller eldre? Med en {fullmakt} på papir kan noen du stoler på, handle for deg på {Helsenorge}. De må ha eID på høyt nivå.',
    noneKnown: 'Vi fant ingen bekreftet måte å gjøre dette på uten eID. Spør tjenesten direkte.',
    navOffice:
      'Du kan ringe {Nav}, møte opp på et {Nav}-kontor eller bruke papirskjema. Vi har ikke fått bekreftet detaljene.',
    signOnPaper: 'Skriv ut låneavtalen, skriv under og send den i posten.',
    emailAndPassword:
      'Logg inn hos {UDI} med e-post og passord. Det er en egen konto. Saker flyttes ikke mellom de to kontoene.',
    paperPost:
      'Brevene kommer på papir til den folkeregistrerte adressen din. Har du ikke hemmelig adresse, må navnet ditt stå på postkassen.',
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
      where: 'Der foreldre kan logge inn for barnet',
      more: 'Slik handler du for barnet',
      how: [
        'Foreldre kan handle på vegne av barnet på {Helsenorge} når minst én av dem har samme folkeregistrerte adresse som barnet. Har du ikke eID ennå? Finn din.',
      ],
    },
    numberByMove: {
      title: 'Møt til ID-kontroll, og meld flytting',
      where: 'På et skattekontor. Bestill time.',
      more: 'Slik melder du flytting',
      how: [
        'Er du fra et EØS-land? Bestill time hos {Skatteetaten}, meld flytting og vis legitimasjon. Da får du fødselsnummer, eller kanskje d-nummer hvis flyttingen ikke blir godkjent.',
        'Er du fra et annet land? Først må du ha oppholdstillatelse fra {UDI}. Typen tillatelse avgjør om du blir registrert automatisk, eller må melde flytting selv.',
        'Én kilde sier at brevet med nummeret vanligvis kommer innen tre uker etter oppmøtet.',
      ],
      button: 'Les om ID-kontroll på {skatteetaten.no}',
    },
    numberByTaxCard: {
      title: 'Søk om skattekort. Da får du d-nummer.',
      where: 'På et skattekontor, med ID-kontroll',
      more: 'Slik søker du om skattekort',
      how: [
        'Bestill time, og søk der. Arbeidsgiveren kan også søke for deg.',
        'Studerer du uten å jobbe? Da kan en bank eller en offentlig virksomhet som du har kontakt med, bestille d-nummer for deg. Skolen kan ikke gjøre det.',
      ],
      button: 'Søk om skattekort på {skatteetaten.no}',
    },
    numberByAsylum: {
      title: 'Se etter nummeret på asylsøkerbeviset',
      where: 'Har du ikke fått bevis eller nummer? Spør politiet eller {UDI}.',
      more: 'Om nummeret på beviset',
      how: [
        'Utlendingsmyndighetene bestiller d-nummer for deg. Det står på asylsøkerbeviset.',
        'Får du opphold i mer enn seks måneder, får du fødselsnummer. Da kan du ikke lenger bruke d-nummeret.',
      ],
    },
    numberByBody: {
      title: 'Be dem du har kontakt med i Norge, om å bestille d-nummer',
      where: 'Den offentlige virksomheten, banken eller selskapet. Du kan ikke søke selv.',
      more: 'Hvem kan bestille d-nummer',
      how: [
        'Du kan ikke søke om d-nummer selv. {Skatteetaten} (når du søker om skattekort), {Nav}, {Kartverket}, {Brønnøysundregistrene}, en bank eller et forsikringsselskap kan bestille det.',
        'Spør bare hvis du trenger et nummer.',
      ],
    },
    findNumberKind: {
      title: 'Finn ut hvilket nummer du har',
      where: 'Det første sifferet: 0 til 3 er fødselsnummer, 4 til 7 er d-nummer',
      more: 'Slik ser du forskjell',
      how: ['4, 5, 6 eller 7 betyr d-nummer. 0, 1, 2 eller 3 betyr fødselsnummer. Velg så riktig nummer her.'],
    },
    orderMinid: {
      title: 'Bestill {MinID}',
      where: 'På nett, på {norge.no}',
      more: 'Slik bestiller du {MinID}',
      how: [
        'Koden kommer i et brev til adressen din i Folkeregisteret. Har du registrert en postadresse, går brevet dit. Har du d-nummer og ingen adresse i Norge, går det til adressen i utlandet som du har oppgitt.',
        'Sjekk at adressen er riktig før du bestiller. Hvis adressen ikke er hemmelig: Står navnet ditt på postkassen?',
      ],
      button: 'Bestill {MinID} på {norge.no}',
    },
    activateMinid: {
      title: 'Aktiver {MinID} med brevet',
      where: 'I appen eller på SMS',
      more: 'Slik aktiverer du {MinID}',
      how: [
        'Har du {MinID}-appen? Skann koden i brevet. Har du ikke smarttelefon? Gå til nettadressen i brevet, og få koder på SMS.',
      ],
    },
    askBank: {
      title: 'Be banken din om {BankID}',
      where: 'I banken eller på telefon',
      more: 'Hva du tar med og spør om',
      how: [
        'Hver bank avgjør selv, og bankene godtar ulik legitimasjon. Sier banken ja, bestiller du der. Du må møte opp og vise legitimasjon.',
      ],
    },
    askBankForBoth: {
      title: 'Be en bank om konto og {BankID}',
      where: 'I en bank eller på telefon',
      more: 'Hva du tar med og spør om',
      how: [
        'Spør om {BankID} før du velger bank. Hver bank avgjør selv, og bankene godtar ulik legitimasjon.',
        'Noen banker ber nye kunder logge inn med {BankID}. Spør etter skjemaet for dem som ikke har det.',
        'Banken sier ofte nei eller bruker lang tid når den ikke er sikker på hvem du er, hva kontoen skal brukes til, eller hvor pengene kommer fra.',
      ],
    },
    openAccount: {
      title: 'Åpne bankkonto med nettbank',
      where: 'I en bank, eller på bankens nettside',
      more: 'Slik åpner du konto',
      how: [
        'Alle som bor i Norge, har som hovedregel rett til konto, kort og nettbank. Be om en skriftlig begrunnelse hvis banken sier nei.',
        'Noen banker ber nye kunder logge inn med {BankID}. Spør etter skjemaet for dem som ikke har det.',
        'Avtale, kort og kodebrikke kommer i posten.',
      ],
    },
    getOnlineBank: {
      title: 'Skaff deg tilgang til nettbanken',
      where: 'I banken din',
      more: 'Slik får du nettbank',
      how: ['Avtale, kort og kodebrikke kommer vanligvis i posten. Spør banken hvis de ikke kommer.'],
    },
    orderBankid: {
      title: 'Bestill {BankID}',
      where: 'I nettbanken, eller ved å ringe banken',
      more: 'Slik bestiller du {BankID}',
      how: [
        'Første gang må du møte opp og vise legitimasjon, og banken kan fortsatt si nei. Så får du app eller kodebrikke.',
      ],
    },
    askAnotherBank: {
      title: 'Be en annen bank om {BankID}',
      where: 'I den andre banken eller på telefon',
      more: 'Hva du tar med og spør om',
      how: ['Hver bank avgjør selv, og bankene godtar ulik legitimasjon. En annen bank kan svare noe annet.'],
    },
    askUdiForDocument: {
      title: 'Spør {UDI} om et norsk reisedokument før du kontakter hjemlandet',
      where: '{UDI}',
      more: 'Om reisedokumenter',
      how: [
        'Flyktninger har rett til reisebevis for flyktninger. Utlendingspass er for dem som har opphold, men ikke kan kontakte myndighetene i hjemlandet.',
        'Spør {UDI} før du tar kontakt med hjemlandet. Slik kontakt kan føre til at du mister det norske reisedokumentet.',
        'Med et reisedokument avgjør hver bank om du får {BankID}.',
      ],
      button: 'Les om reisedokumenter på {udi.no}',
    },
    documentAfterPermit: {
      title: 'Får du opphold? Spør {UDI} om et reisedokument før du kontakter hjemlandet',
      where: '{UDI}',
      more: 'Om reisedokumenter når du har fått opphold',
      how: [
        'Vi fant ingen bank som godtar asylsøkerbevis når du skal ha {BankID}. Med et norsk reisedokument avgjør hver bank.',
        'Spør {UDI} før du tar kontakt med hjemlandet. Slik kontakt kan føre til at du mister det norske reisedokumentet.',
      ],
    },
    getDocument: {
      title: 'Finn ut hvilken legitimasjon du kan få i Norge',
      where: 'Hos politiet eller {UDI}',
      more: 'Hvem gir hvilken legitimasjon',
      how: [
        'Er du norsk statsborger? Du kan få pass eller nasjonalt ID-kort hos politiet.',
        'Er du borger av et EØS-land og har fødselsnummer? Én kilde sier at du kan få norsk ID-kort hos politiet. Navnet i Folkeregisteret må være det samme som i passet.',
        'Har du beskyttelse i Norge, eller søker du om det? Spør {UDI} før du tar kontakt med hjemlandet.',
        'Gjelder ikke noe av dette deg? Spør banken hvilke papirer den godtar for en konto.',
      ],
      button: 'Les om ID-kort på {politiet.no}',
    },
    askBuypass: {
      title: 'Spør {Buypass} om de godtar legitimasjonen din',
      where: '{Buypass}',
      more: 'Slik spør du {Buypass}',
      how: [
        'Vi har ikke fått bekreftet hva {Buypass} godtar i tillegg til pass. Ikke betal før du har fått et klart ja.',
      ],
      button: 'Gå til {buypass.com}',
    },
    orderBuypass: {
      title: 'Bestill {Buypass ID}. Den koster omtrent 900 til 1 000 kroner. Sjekk prisen.',
      where: 'På nett, og etterpå ID-kontroll',
      more: 'Slik bestiller du {Buypass ID}',
      how: [
        'Én kilde sier at du skanner passet med telefonen, en annen at du viser det på et norsk postkontor. Sjekk på {buypass.com} hva som gjelder.',
        'Én kilde sier at nummeret på et utenlandsk pass må stå i Folkeregisteret først. Står det ikke der? Send {Skatteetaten} et brev med kopi av passet.',
      ],
      button: 'Gå til {buypass.com}',
    },
    reportMove: {
      title: 'Meld flytting til Norge hvis du blir i mer enn seks måneder',
      where: '{Skatteetaten}',
      more: 'Slik melder du flytting til Norge',
      how: [
        'Er d-nummeret eldre enn 30 dager? Da må du møte opp.',
        'Da får du fødselsnummer hvis {Skatteetaten} godkjenner det. Én kilde sier at du må dokumentere bolig, jobb eller studier i minst seks måneder.',
      ],
      button: 'Les om å flytte til Norge på {skatteetaten.no}',
    },
    keepNumberActive: {
      title: 'Pass på at d-nummeret er aktivt. Det blir inaktivt etter fem år.',
      where: 'På et skattekontor',
      more: 'Slik holder du d-nummeret aktivt',
      how: ['Nummeret er fortsatt ditt. Skal du ha nytt skattekort, må du gjøre det aktivt igjen med en ID-kontroll.'],
    },
    updateDocument: {
      title: 'Si fra til {Skatteetaten} når du får nytt pass eller ID-kort',
      where: 'På nett med eID, eller i brev',
      more: 'Slik sier du fra til {Skatteetaten}',
      how: [
        'Kanskje må du bekrefte identiteten din på nytt for en eID. Da må Folkeregisteret ha nummeret på legitimasjonen du bruker i dag.',
        'Med d-nummer må identiteten din også ha status «kontrollert». Spør {Skatteetaten}.',
        'I brev: Send kopi av legitimasjonen til {Skatteetaten, Postboks 9200 Grønland, 0134 Oslo}. Skriv at det gjelder eID-en din.',
      ],
    },
  },
  stops: {
    hiddenAddress: 'Har du hemmelig adresse? Ring brukerstøtten for {MinID} før du bestiller.',
    hiddenAddressAtBank: 'Har du hemmelig adresse? Si det til banken før noe sendes i posten.',
    orderYourself: 'Bestill selv, på din egen telefon. Ikke la andre gjøre det.',
    onlyInNorway: 'Bare hvis du kan komme til Norge: Du må møte opp i banken med legitimasjon.',
    checkBeforePaying:
      'Sjekk på {buypass.com} hva det koster, og hva de godtar, før du betaler. Vi har ikke fått det bekreftet.',
  },
  deadlines: {
    reportMove: 'Senest 8 dager etter at du kom.',
    numberByPost: 'Med d-nummer under 30 dager gammelt: i posten eller på nett.',
    activateLetter: 'Senest 60 dager etter at du bestilte. Det kan ta 14 dager før brevet kommer.',
    taxCard:
      'Uten skattekort må arbeidsgiveren trekke halve lønnen din i skatt. Det du har betalt for mye, får du igjen senere.',
  },
  bring: {
    idDocument: 'legitimasjonen din',
    passport: 'passet ditt',
    paperWithNumber: 'et offentlig brev med identitetsnummeret ditt',
    residencePapers: 'oppholdspapirer (hvis du har)',
    jobOrStudyPapers: 'arbeidsavtale eller studiebevis',
    addressPhoneEmail: 'adressen din, telefon og e-post',
    idNumber: 'fødselsnummeret eller d-nummeret ditt',
    ownPhoneAndEmail: 'din egen telefon og e-post',
    activationLetter: 'brevet med koden',
    proofOfStay: 'bekreftelse på bolig, jobb eller studier i minst seks måneder',
    documentCopy: 'kopi av legitimasjonen',
  },
  cost: {
    free: 'Gratis',
    paid: 'Omtrent 900 til 1 000 kroner (ikke bekreftet)',
    bankMayCharge: 'Gratis, ifølge én kilde. Nye kunder må kanskje betale (ikke bekreftet)',
    unknown: 'Ukjent',
  },
  wait: ({ least, most, unit }) => {
    const range = least === most ? `Omtrent ${most}` : `${least} til ${most}`
    return `${range} ${unit === 'weeks' ? 'uker' : 'arbeidsdager'}`
  },
  waitNone: 'Med en gang',
  waitUnknown: 'Ikke kjent',
  conditions: {
    letterToRegisteredAddress:
      'Brevet går til den folkeregistrerte adressen din. Sett navnet ditt på postkassen hvis du ikke har hemmelig adresse.',
    letterGoesAbroad: 'Har du ikke adresse i Norge? Da går brevet til adressen i utlandet som du har oppgitt.',
    ownPhoneAndEmail: 'Bruk din egen telefon og e-post.',
    worksBySms: 'Du trenger ikke smarttelefon. Du kan få koder på SMS.',
    letterLastsSixtyDays: 'Brevet kan bruke 14 dager. Koden i det er gyldig i 60 dager fra du bestilte.',
    lettersMayGoDigital:
      'Oppgir du telefon og e-post, kan brev komme digitalt, sier én kilde. Fristene gjelder likevel. Du kan reservere deg.',
    inactiveNumber: 'Har d-nummeret ditt blitt inaktivt? Vi har ikke fått bekreftet at eID-en fortsatt virker.',
    bankMakesFinalCheck: 'Banken gjør den siste kontrollen når du møter opp, og kan fortsatt si nei.',
    passportWithChip: 'Flere banker krever pass med chip.',
    bankSetsAgeLimit: 'Bankens aldersgrense er ikke bekreftet. Spør om den, og om en forelder må bestille.',
    appOrCodeDevice:
      'Du får app (noen banker har sin egen) eller kodebrikke. {BankID} på mobil (SIM) ble lagt ned i 2024.',
    paidCheckPrice: 'Omtrent 900 til 1 000 kroner. Ikke bekreftet: Sjekk prisen først.',
    identityCheck:
      'Én kilde sier at du skanner legitimasjonen med telefonen, en annen at du viser den på et norsk postkontor.',
    documentInRegister: 'Nummeret på utenlandsk legitimasjon må stå i Folkeregisteret først, sier én kilde.',
    newNumberNewEid:
      'Får du fødselsnummer senere, trenger du trolig ny eID (ikke bekreftet). Lagre de digitale brevene dine først.',
    askCommfidesFirst: 'Vi har ikke fått bekreftet at {Commfides} selger til privatpersoner. Spør før du betaler.',
  },
  ask: {
    bank: {
      show: 'Vis dette i banken:',
      question: ({ account }) =>
        account
          ? 'Kan jeg få konto og {BankID} her med nummeret mitt og denne legitimasjonen?'
          : 'Kan jeg få {BankID} her med nummeret mitt og denne legitimasjonen?',
      ifNo: 'Sier banken nei? Spør en annen bank. Bankene svarer ulikt.',
    },
    buypass: {
      show: 'Spør {Buypass}:',
      question: () => 'Kan jeg få {Buypass ID} med denne legitimasjonen i stedet for pass?',
      ifNo: 'Får du nei, eller ikke noe svar, skal du ikke betale. Vi har ikke fått bekreftet at de godtar legitimasjonen din.',
    },
    commfides: {
      show: 'Spør {Commfides}:',
      question: () => 'Kan jeg kjøpe en eID hos dere som privatperson?',
      ifNo: 'Får du nei, skal du ikke betale. Vi har ikke fått bekreftet at privatpersoner kan kjøpe en.',
    },
    numberKind: {
      show: 'Vis dette på et skattekontor:',
      question: () => 'Har jeg fødselsnummer eller d-nummer?',
      ifNo: 'Er du fortsatt usikker? Spør på et skattekontor.',
    },
  },
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
