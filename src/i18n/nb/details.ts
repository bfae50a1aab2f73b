import type { details as english } from '../en/details.ts'

export const details: typeof english = {
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
      'Det er lettere å få eID med fødselsnummer enn med d-nummer. Se på det første sifferet: 4, 5, 6 eller 7 betyr d-nummer.',
    noDocumentNeeded:
      'Du trenger verken bank eller legitimasjon. Du trenger identitetsnummer, adresse i Folkeregisteret og din egen telefon og e-post.',
    minidFromThirteen: 'Du kan få {MinID} fra det året du fyller 13.',
    bankSaidYes: 'Banken din har sagt ja.',
    bankSaidNo: 'Banken din har sagt nei. Hver bank avgjør selv, så en annen bank kan svare noe annet.',
    bankAgeLimit: 'Noen banker gir {BankID} fra 12 år, andre senere. Spør banken.',
    bankNeedsDocument:
      'Du må møte opp i banken og vise legitimasjon. Du har ikke noe av det vi vet at bankene godtar for {BankID}.',
    bankUsuallyGives: 'Du har det bankene vanligvis ber om. Banken gjør den siste kontrollen.',
    openAccountFirst: 'Du har det bankene vanligvis ber om. Det du mangler, er en konto med nettbank. Banken avgjør.',
    onlineBankFirst: 'Du mangler bare tilgang til nettbanken. Der bestiller du {BankID}. Banken avgjør.',
    bankDecidesOnDNumber: 'Med d-nummer avgjør hver bank, og mange sier nei. Ingen lov forbyr det.',
    bankDecidesOnAge:
      'Er du under 18 år? Hver bank har sin egen aldersgrense. Vi har sett grenser fra 12 til 15 år. Ofte er det en forelder som bestiller.',
    bankDecidesOnStay: 'Retten til bankkonto gjelder dem som bor i Norge. Bor du utenfor Norge, avgjør hver bank selv.',
    bankDecidesOnDocument:
      'Hver bank avgjør hvilken legitimasjon den godtar. Noen godtar bare pass eller norsk ID-kort.',
    buypassTakesPassport:
      'Du kan bestille fra du er 13 år, med fødselsnummer eller d-nummer. Én kilde sier at pass er nok.',
    buypassFromThirteen: 'Du må være minst 13 år for å få {Buypass ID}.',
    buypassNeedsDocument: 'Én kilde sier at {Buypass} kontrollerer pass eller annen legitimasjon som kan skannes.',
    buypassMayTakeDocument: 'Vi har ikke fått bekreftet om {Buypass} godtar legitimasjonen din.',
    commfidesSaleUnclear:
      'Offentlige tjenester godtar {Commfides}. Men på selskapets nettsider finner vi bare en eID for ansatte. Vi har ikke fått bekreftet at privatpersoner kan kjøpe en.',
    commfidesNotForChildren: 'Vi fant ingen eID for barn fra {Commfides}.',
    commfidesChecksIdentity: 'Vi har ikke fått bekreftet hvilken legitimasjon {Commfides} godtar.',
  },
  coveredBy: (eid) => `Med ${eid} trenger du ikke denne.`,
  without: {
    emailLogin: 'I noen få skjemaer i {Altinn} kan du logge inn med e-post. Vi har ikke fått bekreftet hvilke.',
    emailAndPassword: 'Hos {UDI} kan du også logge inn med e-post og passord. Det er en egen konto.',
    alreadyLoggedIn: 'Du er allerede inne. Bankens egen innlogging er nok.',
    banksOwnLogin: 'Bankens egen innlogging er nok.',
    bankDecidesHow: 'Banken bestemmer hvordan du godkjenner en betaling. Én kilde sier at den kan be om {BankID}.',
  },
  access: { none: 'Ingen tilgang', unverified: 'Ikke bekreftet', part: 'En del', full: 'Tilgang' },
  matrix: { label: 'Dette gir hver eID tilgang til', service: 'Tjeneste', yours: 'du har den' },
  mailbox:
    'Står det en frist i brevet, gjelder den også når brevet bare ligger i den digitale postkassen. Med digital postkasse kan det hende at du ikke får brevet på papir. Du kan reservere deg.',
  untilThen: {
    letters:
      'Brev: Én kilde sier at du får dem på papir så lenge du ikke har oppgitt telefon eller e-post gjennom {ID-porten}, men utbetalingsmeldinger fra {Nav} bare hvis du reserverer deg mot digitale brev.',
    taxCard: 'Skattekort: Søk på et skattekontor, med ID-kontroll.',
    immigration: 'Utlendingssak: Hos {UDI} kan du logge inn med e-post og passord.',
    doctor:
      'Lege: {Helfo} svarer på telefon om du kan få fastlege. Er du 16 år eller eldre? Med en {fullmakt} på papir kan noen du stoler på, handle for deg på {Helsenorge}. De må ha eID på høyt nivå.',
    money: 'Penger: De første månedene kan kortet fra banken hjemme være nok.',
  },
  hard: {
    noSmartphone: 'Har du ikke smarttelefon? Du kan bruke {MinID} med SMS, og {BankID} finnes også som kodebrikke.',
    noAddress:
      'Har du d-nummer og ikke norsk adresse? Brevet for {MinID} går til adressen i utlandet som du har oppgitt.',
    registerAddress:
      'Har du feil adresse i Folkeregisteret, og ingen eID? Spør {Skatteetaten} hvordan du retter den på papir. Én kilde sier at de som har d-nummer, bruker et annet skjema.',
  },
  noNumber: {
    udi: '{UDI}: Logg inn med e-post og passord.',
    emailLogin: 'I noen få tjenester er det nok å logge inn med e-post.',
    europeanEid:
      'Har du eID fra et annet europeisk land? Den virker bare der den norske tjenesten godtar den. Vi har ikke fått bekreftet hvilke det gjelder.',
    idCheck: 'Du kan bestille time og møte til ID-kontroll, og bruke kortet fra banken hjemme.',
  },
  safety: {
    onlyYourOwn:
      'Bruk din egen telefon, e-post og postkasse. Ingen arbeidsgiver, utleier eller partner skal ha brevet, kodebrikken eller passordet ditt.',
    neverLend: 'Lån aldri bort eID-en din, og lån aldri andres. Må noen handle for deg? Bruk en {fullmakt}.',
    lost: 'Har du mistet eID-en, eller vet noen passordet ditt? Gjelder det {BankID}, si fra til banken med en gang. Gjelder det en annen eID, si fra der du fikk den.',
    confidentialAddress:
      'Har du hemmelig adresse? Ring brukerstøtte eller banken før du bestiller noe som kommer i posten.',
    learn: 'På {nettvett.no} lærer du trygg bruk av internett, ifølge én kilde.',
  },
  headings: {
    hard: 'Har du ikke smarttelefon eller adresse?',
    noNumber: 'Dette virker uten nummer',
  },
  links: {
    eid: (eid, host) => `${eid} (${host})`,
    bankAccount: 'Slik åpner du bankkonto ({oslo.kommune.no}, på engelsk)',
    firstMonths: 'Elektronisk ID og de første månedene i Norge ({oslo.kommune.no}, på engelsk)',
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
    none: 'Vi kjenner ikke til noe som ville gitt deg mer.',
  },
  compare: {
    title: 'Sammenlign to situasjoner',
    lead: 'Sammenlign svarene dine i dag med de samme svarene, der ett er endret.',
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
