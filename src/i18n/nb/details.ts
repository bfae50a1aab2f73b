import type { DetailsMessages } from '../messages.ts'

export const details: DetailsMessages = {
  verdicts: {
    have: 'Du har den',
    yes: 'Ja',
    later: 'Ja, senere',
    depends: 'Ikke avgjort',
    no: 'Nei, ikke i dag',
    unneeded: 'Ikke nødvendig',
    unknown: 'Vet ikke ennå',
  },
  dependsOn: {
    bank: 'Banken avgjør',
    buypass: '{Buypass} avgjør',
    commfides: '{Commfides} avgjør',
    numberKind: 'Avhenger av hvilket nummer du har',
  },
  reasons: {
    held: 'Du har svart at du har den.',
    coveredByAnother: 'Med en annen eID trenger du ikke denne.',
    needsNumber: 'Du må ha fødselsnummer eller d-nummer først.',
    parentActs: 'Barn trenger ikke egen eID. En forelder logger inn med sin.',
    numberKindDecides:
      'Det er lettere å få eID med fødselsnummer enn med d-nummer. Se på det første sifferet: 4 til 7 betyr d-nummer.',
    noDocumentNeeded:
      'Du trenger verken bank eller legitimasjon. Du trenger identitetsnummer, adresse i Folkeregisteret og din egen telefon og e-post.',
    minidFromThirteen: 'Du kan få {MinID} fra det året du fyller 13.',
    bankSaidYes: 'Banken din har sagt ja.',
    bankSaidNo: 'Banken din har sagt nei. Hver bank avgjør selv: En annen kan svare noe annet.',
    bankAgeLimit: 'Noen banker gir {BankID} fra 12 år, andre senere, sier én kilde. Spør banken.',
    bankNeedsDocument:
      'Banken kontrollerer identiteten din ved oppmøte. Du har ikke legitimasjon som banker godtar for {BankID}.',
    bankUsuallyGives: 'Du har det bankene vanligvis ber om. Banken gjør den siste kontrollen.',
    openAccountFirst: 'Du har det bankene vanligvis ber om. Du mangler en konto med nettbank. Banken avgjør.',
    onlineBankFirst: 'Én ting mangler: tilgang til nettbanken. Der bestiller du {BankID}. Banken avgjør.',
    bankDecidesOnDNumber: 'Med d-nummer avgjør hver bank, og mange sier nei. Ingen lov forbyr det.',
    bankDecidesOnAge:
      'Under 18 år har hver bank sin aldersgrense, sier én kilde: fra 12 til 15 år. Ofte må en forelder bestille.',
    bankDecidesOnStay: 'Bankene må ikke ta imot alle som bor utenfor Norge. Hver bank avgjør.',
    bankDecidesOnDocument:
      'Hver bank avgjør hvilken legitimasjon den godtar. Noen godtar bare pass eller norsk ID-kort.',
    buypassTakesPassport:
      'Du kan bestille fra du er 13 år, med fødselsnummer eller d-nummer. Én kilde sier at pass er nok.',
    buypassFromThirteen: 'Du må være minst 13 år for å få {Buypass ID}.',
    buypassNeedsDocument: 'Én kilde sier at {Buypass} kontrollerer pass eller annen legitimasjon som kan skannes.',
    buypassMayTakeDocument: 'Vi har ikke fått bekreftet om {Buypass} godtar legitimasjonen din.',
    commfidesSaleUnclear:
      'Offentlige tjenester godtar {Commfides}. Men på selskapets nettsider finner vi bare en eID for ansatte: Vi har ikke fått bekreftet at privatpersoner kan kjøpe en.',
    commfidesNotForChildren: 'Vi fant ingen eID for barn fra {Commfides}.',
    commfidesChecksIdentity: 'Vi har ikke fått bekreftet hvilken legitimasjon {Commfides} godtar.',
  },
  coveredBy: (eid) => `Med ${eid} trenger du ikke denne.`,
  without: {
    emailLogin: 'I noen få skjemaer i {Altinn} kan du logge inn med e-post. Vi har ikke fått bekreftet hvilke.',
    emailAndPassword: 'Hos {UDI} kan du også logge inn med e-post og passord. Det er en egen konto.',
    alreadyLoggedIn: 'Du er allerede inne: Bankens egen innlogging er nok.',
    banksOwnLogin: 'Bankens egen innlogging er nok.',
    bankDecidesHow: 'Banken bestemmer hvordan du godkjenner en betaling. Én kilde sier at den kan be om {BankID}.',
  },
  access: { none: 'Ingen tilgang', unverified: 'Ikke bekreftet', part: 'En del', full: 'Tilgang' },
  matrix: { label: 'Hva hver eID gir tilgang til', service: 'Tjeneste', yours: 'du har den' },
  mailbox:
    'Står det en frist i brevet, gjelder den også når brevet bare ligger i den digitale postkassen. Da får du ikke brevet på papir. Du kan reservere deg.',
  untilThen: {
    letters:
      'Brev kommer på papir så lenge du ikke har oppgitt telefon eller e-post gjennom {ID-porten}, sier én kilde. Utbetalingsmeldinger fra {NAV} får du bare på papir hvis du reserverer deg.',
    taxCard: 'Skattekort: Søk på et skattekontor, med ID-kontroll.',
    immigration: 'Utlendingssak: Hos {UDI} kan du logge inn med e-post og passord.',
    doctor:
      'Lege: Noen du stoler på, kan handle for deg på {Helsenorge} med en fullmakt på papir. {Helfo} svarer på telefon.',
    money: 'Penger: De første månedene kan kortet fra banken hjemme være nok.',
  },
  hard: {
    noSmartphone: 'Har du ikke smarttelefon? {MinID} virker med SMS, og {BankID} finnes også som kodebrikke.',
    noAddress:
      'Har du d-nummer og ikke norsk adresse? Brevet for {MinID} går til adressen i utlandet som du har oppgitt.',
    registerAddress:
      'Er adressen i Folkeregisteret feil, og har du ikke eID? Spør {Skatteetaten} etter et papirskjema. Én kilde sier at de som har d-nummer, bruker et eget skjema.',
  },
  noNumber: {
    udi: '{UDI}: Logg inn med e-post og passord.',
    emailLogin: 'I noen få tjenester kan du logge inn bare med e-post.',
    europeanEid:
      'En eID fra et annet europeisk land virker der den norske tjenesten har slått det på. De fleste har ikke det.',
    idCheck: 'Du kan bestille time og møte til ID-kontroll, og bruke kortet fra banken hjemme.',
  },
  safety: {
    onlyYourOwn:
      'Bruk din egen telefon, e-post og postkasse. Ingen arbeidsgiver, utleier eller partner skal ha brevet, kodebrikken eller passordet ditt.',
    neverLend: 'Lån aldri bort eID-en din, og lån aldri en. Må noen handle for deg? Bruk en fullmakt.',
    lost: 'Har du mistet den, eller vet noen passordet ditt? Si fra til banken med en gang når det gjelder {BankID}, og til utstederen for de andre.',
    confidentialAddress:
      'Har du hemmelig adresse? Ring brukerstøtten for eID-en før du bestiller noe som kommer i posten.',
    learn: '{nettvett.no} lærer deg trygg bruk av internett, ifølge én kilde.',
  },
  headings: {
    hard: 'Har du ikke smarttelefon eller adresse?',
    noNumber: 'Dette virker uten nummer',
  },
  links: {
    eid: (eid, host) => `${eid} (${host})`,
    bankAccount: 'Slik åpner du bankkonto ({oslo.kommune.no}, på engelsk)',
    firstMonths: 'Slik klarer du deg de første månedene ({oslo.kommune.no}, på engelsk)',
    optOut: 'Reserver deg mot digitale brev ({norge.no})',
    nettvett: '{nettvett.no}',
  },
  changes: {
    lead: {
      you: 'Dette kan du gjøre',
      authority: 'Dette avgjør en myndighet',
      time: 'Dette kommer med tiden',
    },
    gain: (name, now) => `${name}: ${now}`,
    see: (condition) => `Se resultatet: ${condition}`,
    compareAny: 'Sammenlign to situasjoner',
    none: 'Vi kjenner ikke til noe som ville gi deg mer.',
  },
  compare: {
    title: 'Sammenlign to situasjoner',
    lead: 'Svarene dine i dag ved siden av de samme svarene med én forskjell.',
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
