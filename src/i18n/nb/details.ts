import type { DetailsMessages } from '../messages.ts'

const mailboxNote =
  'For å opprette en digital postkasse må du ha eID på nivå høyt. Postkassen er gratis, og du kan bytte den eller si den opp når som helst.'

const privateTrade =
  'Hvert selskap velger selv hva det godtar, vanligvis {BankID}. Ifølge Signicat, som leverer innlogging, er {ID-porten} og dermed {MinID} bare for offentlige tjenester.'

export const details: DetailsMessages = {
  ways: {
    taxOffice:
      'Søk om skattekort med et skjema på et skattekontor, der identiteten din blir kontrollert. Arbeidsgiveren din kan også søke for deg.',
    emailLogin:
      'Noen få tjenester i {Altinn} lar deg logge inn med e-post og uten identitetsnummer. Vi har ikke fått bekreftet hvilke.',
    otherForm:
      'Ifølge {Skatteetaten} melder de som ikke er registrert som bosatt, fra om postadresse på et eget skjema.',
    askSkatteetaten: 'Vi kjenner ikke til noen bekreftet måte å gjøre dette på uten eID. Spør {Skatteetaten}.',
    doctorByPhone:
      'Du har rett til nødvendig helsehjelp også uten fastlege. Ifølge avisen The Local kan du velge eller bytte fastlege på telefon.',
    paperPower:
      'Noen du stoler på, kan handle på vegne av deg med en fullmakt på papir. Den blir normalt behandlet innen 30 dager. Du må være 16 år eller eldre. Den som hjelper deg, må være 18 år eller eldre og ha eID på nivå høyt.',
    noneKnown: 'Vi kjenner ikke til noen bekreftet måte å gjøre dette på uten eID. Spør virksomheten selv.',
    navOffice: 'Du kan nå {NAV} på telefon, på kontorene og med papirskjemaer. Vi har ikke fått bekreftet detaljene.',
    signOnPaper: 'Du kan skrive ut låneavtalen, signere den og sende den i posten.',
    emailAndPassword:
      'Logg inn hos {UDI} med e-post og passord. Det er en egen konto, og en sak flyttes ikke mellom de to.',
    paperPost:
      'Uten digital postkasse kommer brev på papir til den folkeregistrerte adressen din. Skriv navnet ditt på postkassen.',
    banksOwnLogin: 'Banker har sine egne måter å logge inn på, for eksempel kodebrikke. Spør banken din.',
    foreignCard: 'Et kort fra banken i hjemlandet kan være nok de første månedene.',
    askBankHow: 'Vi har ikke fått bekreftet andre måter å godkjenne en betaling på. Spør banken din.',
    askCompany:
      'Vi har ikke fått bekreftet hva hvert selskap godtar. Spør om du kan signere på papir eller logge inn på en annen måte.',
  },
  without: {
    emailLogin:
      'Noen få tjenester i {Altinn} lar deg logge inn med e-post og uten identitetsnummer. Vi har ikke fått bekreftet hvilke.',
    emailAndPassword:
      'Hos {UDI} kan du også logge inn med e-post og passord. Det er en egen konto, og en sak flyttes ikke mellom de to.',
    alreadyLoggedIn: 'Du er allerede inne. Bankens egen innlogging er nok.',
    bankDecidesHow: 'Banken din bestemmer hvordan du godkjenner en betaling. Den kan be om {BankID}.',
  },
  serviceNotes: {
    altinn: 'Ifølge {Altinn} krever noen få skjemaer nivå høyt.',
    nav: 'Sykefravær og noen søknader krever nivå høyt. {NAV} sender også brev til den digitale postkassen din.',
    lanekassen:
      'Med {MinID} kan du søke. Du signerer deretter på papir. {Lånekassen} sender også brev til den digitale postkassen din.',
    osloKommune: 'Vi har ikke fått bekreftet hvilket nivå hver side krever. Nivå høyt er trygt.',
    digipost: mailboxNote,
    eboks: mailboxNote,
    signContract: privateTrade,
    insurance: privateTrade,
    mobileOperator: privateTrade,
    onlineBank: 'Banken din velger hvordan du logger inn, på bankens egen måte eller med {BankID}.',
    payOnline: 'Ifølge busselskapet {Kolumbus} kan banker be om {BankID} når du skal godkjenne en kortbetaling.',
  },
  steps: {
    numberByTaxCard: {
      title: 'Du skal jobbe her: Søk om skattekort',
      text: ['Søk på et skattekontor og få identiteten din kontrollert der. Da får du d-nummer. Bestill time.'],
    },
    numberByMove: {
      title: 'Du kommer fra et EØS-land og skal være her i mer enn seks måneder: Meld flytting',
      text: [
        'Bestill time hos {Skatteetaten}, meld flytting til Norge og få identiteten din kontrollert. Da får du fødselsnummer. Hvis flyttingen ikke blir godkjent, kan du få d-nummer.',
      ],
    },
    numberByPermit: {
      title: 'Du har tillatelse fra {UDI}',
      text: [
        '{UDI} gir beskjed til Folkeregisteret. Typen tillatelse avgjør om du blir registrert som bosatt og får fødselsnummer, eller om du får d-nummer og må melde flytting selv.',
      ],
    },
    numberByAsylum: {
      title: 'Du søker asyl',
      text: ['Utlendingsmyndighetene bestiller d-nummer til deg. Spør dem hvis du ikke har fått det.'],
    },
    askBank: {
      title: 'Be banken din om {BankID}',
      text: ['Det er gratis å spørre. Spørsmålet står lenger opp på siden, under «Hvem som avgjør».'],
    },
    registerAddress: {
      title: 'Sjekk den folkeregistrerte adressen din og postkassen din',
      text: [
        'Brevet for {MinID} går til adressen din i Folkeregisteret. Er det også registrert en postadresse, går det dit. Har du d-nummer og ingen norsk postadresse, går det til adressen i utlandet som du har oppgitt.',
        'Skriv navnet ditt på postkassen. En c/o-adresse kan registreres, men bare der du bor og får posten din uåpnet.',
      ],
    },
    orderMinid: {
      title: 'Bestill {MinID}',
      text: [
        'Bestill på {norge.no} med identitetsnummeret ditt og din egen mobiltelefon. Vent så på aktiveringsbrevet (tidligere kalt PIN-kodebrev).',
      ],
    },
    activateMinid: {
      title: 'Aktiver {MinID} med brevet',
      text: [
        'Bruk brevet så snart det kommer, og sjekk datoen i det. Installer {MinID}-appen, skriv inn identitetsnummeret ditt og skann koden i brevet. Det finnes også en måte uten appen.',
      ],
    },
    findBank: {
      title: 'Spør banker om {BankID} før du velger en',
      text: [
        'Spør: «Kan jeg få {BankID} hos dere med identitetsnummeret mitt og legitimasjonen min?» Bankene svarer forskjellig. Vi fant ingen bank som lover {BankID} til folk med d-nummer.',
      ],
    },
    openAccount: {
      title: 'Åpne en bankkonto',
      text: [
        'Alle som bor i Norge, har som hovedregel rett til konto, kort og nettbank. Et avslag krever en saklig grunn, og det er ikke en saklig grunn at du er utlending. Be om en skriftlig begrunnelse.',
        'Banker sier ofte nei eller venter når de ikke er sikre på hvem du er, hva kontoen skal brukes til, eller hvor pengene dine kommer fra.',
      ],
    },
    getOnlineBank: {
      title: 'Få tilgang til nettbanken',
      text: ['Avtalen, kortet og kodebrikken kommer vanligvis i posten. Spør banken din hvis de ikke gjør det.'],
    },
    orderBankid: {
      title: 'Få {BankID} fra banken din',
      text: [
        'Bestill den i nettbanken, eller spør i banken. Den første gangen kontrollerer banken identiteten din når du møter opp personlig.',
      ],
    },
    askBuypass: {
      title: 'Spør {Buypass} før du betaler',
      text: [
        'Vi har ikke fått bekreftet hvilken legitimasjon {Buypass} godtar i stedet for pass. Spør: «Kan jeg hente {Buypass ID} med denne legitimasjonen i stedet for pass?» Bestill først når du har fått et klart ja.',
      ],
    },
    findKind: {
      title: 'Finn ut hvilket nummer du har',
      text: [
        'Se på det første sifferet. 4, 5, 6 eller 7 betyr d-nummer. 0, 1, 2 eller 3 betyr fødselsnummer. Endre så svaret ditt.',
      ],
    },
    parentsOwnEid: {
      title: 'Forelder: Bruk din egen eID på nivå høyt',
      text: [
        'Du handler på vegne av barnet ditt på {Helsenorge} med din egen eID. Har du en på nivå høyt? Da logger du inn som deg selv. Hvis ikke: Start på nytt, og svar for deg selv.',
      ],
    },
    askAnotherBank: {
      title: 'Be banken om en skriftlig begrunnelse, og spør en annen bank',
      text: [
        'Det er gratis å spørre. En bank må vurdere akkurat din sak og kan ikke avvise en hel gruppe. En annen bank kan svare noe annet.',
        'Du kan spørre slik: «Kan jeg få {BankID} hos dere med identitetsnummeret mitt og denne legitimasjonen?»',
      ],
    },
    orderBuypassIfYes: {
      title: 'Bare hvis {Buypass} sier ja: Bestill {Buypass ID}',
      text: ['Gå gjennom listen lenger opp på siden først. Ikke bestill uten et klart ja.'],
    },
    collectBuypassIfYes: {
      title: 'Bare hvis du har bestilt: Hent aktiveringskoden',
      text: [
        'Møt opp personlig på postkontoret. Ifølge {Buypass} er det ingen vei utenom hvis kontrollen mislykkes, men du kan be om å få pengene tilbake.',
      ],
    },
    askChecked: {
      title: 'Spør {Skatteetaten} om identiteten din er «kontrollert»',
      text: [
        'Har du d-nummer, må identiteten din ha statusen «kontrollert» i Folkeregisteret når en eID skal fornyes.',
      ],
    },
    orderBuypass: {
      title: 'Bestill {Buypass ID}',
      text: ['Gå gjennom listen lenger opp på siden først. Bestill og betal så på {buypass.com}.'],
    },
    collectBuypass: {
      title: 'Hent aktiveringskoden på postkontoret',
      text: [
        'Møt opp personlig. Ifølge {Buypass} er det ingen vei utenom hvis kontrollen mislykkes, men du kan be om å få pengene tilbake.',
      ],
    },
    askCommfides: {
      title: 'Spør {Commfides} om du kan kjøpe en eID',
      text: [
        'Ikke noe annet du kan få, åpner alt du vil bruke, og offentlige tjenester godtar {Commfides}. Men vi har ikke fått bekreftet at selskapet selger til privatpersoner. Spør først, og betal ikke før du har fått et klart ja.',
      ],
    },
    createMailbox: {
      title: 'Opprett en digital postkasse',
      text: ['Start på {norge.no}, velg {Digipost} eller {e-Boks}, og logg inn med eID på nivå høyt. Det er gratis.'],
    },
    choosePost: {
      title: 'Velg digital post eller papirpost',
      text: [
        'Ifølge registreringssiden til {Digdir} blir du registrert for digital kontakt når du oppgir kontaktinformasjon. Frister gjelder også for digital post. På {norge.no} kan du reservere deg og få vedtak på papir, og du kan ombestemme deg når som helst.',
      ],
    },
    updateDocument: {
      title: 'Nytt pass eller ID-kort? Si fra til {Skatteetaten}',
      text: [
        'Når en eID skal fornyes, må Folkeregisteret ha nummeret på den legitimasjonen som gjelder nå. Du trenger ikke ny ID-kontroll bare for dette.',
      ],
    },
    askForTravelDocument: {
      title: 'Har du beskyttelse i Norge? Spør {UDI} om norsk reisedokument',
      text: [
        'Flyktninger har rett til reisebevis for flyktninger. Utlendingspass er for folk som ikke kan kontakte myndighetene i hjemlandet. Spør {UDI} før du kontakter hjemlandet. Kontakt med hjemlandet kan føre til at du mister det norske reisedokumentet.',
      ],
    },
    toNationalNumber: {
      title: 'Skal du være her i mer enn seks måneder? Fra d-nummer til fødselsnummer',
      text: [
        'Skal du være her i mer enn seks måneder? Meld fra til {Skatteetaten} om at du har flyttet til Norge. Ifølge {Skatteetaten} må du dokumentere bolig, jobb eller studier i minst seks måneder. {Skatteetaten} avgjør. Ifølge en privat rådgiver må du da kanskje skaffe deg eID-ene på nytt.',
      ],
    },
    keepNumberActive: {
      title: 'Hold d-nummeret ditt aktivt',
      text: [
        'Et d-nummer blir inaktivt etter fem år. Det er fortsatt ditt. Skal du ha nytt skattekort, må nummeret aktiveres igjen med en ID-kontroll.',
      ],
    },
  },
  circles: {
    registerAddress:
      'Dette går i ring: Du trenger eID for å melde ny adresse på nett, og {MinID} krever adressen. Slik kommer du ut av det: Be {Skatteetaten} om et papirskjema. Ifølge {Skatteetaten} melder de som ikke er bosatt, fra om postadresse på et eget skjema.',
    openAccount:
      'Dette går i ring: Noen banker ber nye kunder logge inn med {BankID}, og {BankID} får du fra en bank. Slik kommer du ut av det: Noen banker har et skjema for nye kunder uten {BankID}. Spør etter det.',
    updateDocument:
      'Dette går i ring: Skjemaet på nett krever eID. Slik kommer du ut av det: Send et brev med kopi av legitimasjonen til {Skatteetaten, Postboks 9200 Grønland, 0134 Oslo}, og skriv at det gjelder oppdatering av eID-en din.',
  },
  deadlines: {
    reportMoveWithinEightDays:
      'Meld fra om at du har flyttet til Norge, innen 8 dager etter at du kom, hvis du skal være her i mer enn seks måneder.',
    thirtyDaysByPost:
      'Ifølge {Skatteetaten} kan du gjøre dette per post eller på nett innen 30 dager etter at du fikk d-nummeret. Senere må du møte opp personlig til ny ID-kontroll.',
    halfOfPayWithoutCard: 'Uten skattekort blir halvparten av lønnen din holdt tilbake til skatten er gjort opp.',
    letterAtOnce:
      'Brevet slutter å gjelde etter en tid, så bruk det så snart det kommer. Ifølge arbeidsgiverorganisasjonen {MEF} er det gyldig i 60 dager. Sjekk datoen i det.',
  },
  mailbox:
    'Frister gjelder også for brev i en digital postkasse, og du får ikke lenger brev på papir. Du kan reservere deg og få brev på papir, og du kan ombestemme deg når som helst.',
  untilThen: {
    letters:
      'Ifølge {norge.no} kommer brev på papir så lenge du ikke har oppgitt telefonnummer eller e-postadresse gjennom {ID-porten}. For utbetalingsmeldinger fra {NAV} må du reservere deg mot digital post. Skriv navnet ditt på postkassen, og sørg for at den folkeregistrerte adressen din er riktig.',
    taxCard:
      'Skattekort: Søk på et skattekontor, med ID-kontroll. Uten skattekort blir halvparten av lønnen din holdt tilbake til skatten er gjort opp.',
    immigration: 'Utlendingssak: Hos {UDI} kan du logge inn med e-post og passord.',
    doctor: 'Lege: Noen du stoler på, kan handle på vegne av deg på {Helsenorge} med en fullmakt på papir.',
    money: 'Penger: De første månedene kan et kort fra banken i hjemlandet være nok.',
  },
  hard: {
    noSmartphone: 'Ingen smarttelefon: {BankID} finnes også som kodebrikke. {MinID} kan brukes uten appen.',
    noAddress:
      'Ingen norsk adresse, men d-nummer: Brevet for {MinID} går til adressen i utlandet som du har oppgitt. Ifølge arbeidsgiverorganisasjonen {MEF} kan du registrere en c/o-adresse, men bare der du bor og får posten din uåpnet.',
    onlyYourOwn: 'Bruk aldri telefonen, e-posten eller adressen til noen andre for eID-en din.',
    confidentialAddress:
      'Fortrolig eller strengt fortrolig adresse: Ring brukerstøtten for eID-en før du bestiller noe som kommer i posten.',
  },
  noNumber: {
    udi: '{UDI}: Logg inn med e-post og passord.',
    emailLogin: 'Noen få tjenester lar deg logge inn med bare e-post, der tjenesten har valgt å tilby det.',
    europeanEid:
      'En eID fra et annet europeisk land virker der den norske tjenesten har slått det på. De fleste har ikke gjort det.',
    idCheck: 'Du kan bestille time til ID-kontroll og møte opp der, og du kan bruke et kort fra banken i hjemlandet.',
  },
  safety: {
    neverLend:
      'Lån aldri bort eID-en din, og lån aldri en av andre. Hvis noen må handle på vegne av deg, bruk en fullmakt.',
    onlyYourOwn:
      'Bruk din egen telefon, e-post og postkasse. Ingen arbeidsgiver, utleier eller partner skal ha brevet, kodebrikken eller passordet ditt.',
    confidentialAddress:
      'Har du fortrolig eller strengt fortrolig adresse? Ring brukerstøtten for eID-en før du bestiller noe som kommer i posten.',
    learn:
      'Lær om svindel, identitetstyveri, trygg bruk av nettbank og netthandel, og seksuell utpressing på nett. Ifølge {Oslo kommune} er {nettvett.no} det offisielle nettstedet om dette.',
  },
  compare: {
    title: 'Sammenlign to situasjoner',
    lead: 'Svarene dine i dag ved siden av de samme svarene, der ett av dem er endret.',
    pick: 'Hvilket svar er annerledes?',
    today: 'I dag',
    difference: 'Forskjell',
    same: 'Likt',
    different: 'Ulikt',
    eids: 'De elektroniske ID-ene',
    services: 'Tjenestene',
    none: 'Velg et svar ovenfor for å se begge situasjonene.',
  },
}
