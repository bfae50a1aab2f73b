import { listIn } from '../lists.ts'
import type { Count, ResultMessages } from '../messages.ts'

const list = listIn('nb')

/** Two names can stand in a sentence; more are counted. A second count in one sentence says only "others". */
function named(services: readonly string[], isSecond = false): string {
  return services.length <= 2 ? list(services) : counted(services, isSecond)
}

function anyOf(services: readonly string[], isSecond = false): string {
  return services.length <= 2 ? services.join(' eller ') : counted(services, isSecond)
}

function counted(services: readonly string[], isSecond: boolean): string {
  return `${services.length} ${isSecond ? 'andre' : 'av tjenestene du valgte'}`
}

function opens({ all, opened }: Count): string {
  const { full, part, unverified, none } = opened
  if (full.length === all.length) return ''
  if (none.length === all.length) return `den åpner ikke ${anyOf(all)}`
  const isCounted = (...groups: readonly (readonly string[])[]) => groups.some((group) => group.length > 2)
  if (full.length + part.length === 0) {
    const unsure = `vi har ikke fått bekreftet at den åpner ${anyOf(unverified)}`
    return none.length > 0 ? `${unsure}, og den åpner ikke ${anyOf(none, isCounted(unverified))}` : unsure
  }
  const clauses = [
    full.length > 0 ? named(full) : '',
    part.length > 0 ? `${part.length === 1 ? 'en del' : 'deler'} av ${named(part, isCounted(full))}` : '',
  ].filter(Boolean)
  const sure = `den åpner ${clauses.join(full.length === 1 ? ' og ' : ', og ')}`
  if (none.length === 0) return sure
  if ([full, part, none].every((group) => group.length > 2)) return `${sure}, men ${none.length} åpner den ikke`
  return `${sure}, men ikke ${anyOf(none, isCounted(full, part))}`
}

const privateTrade =
  'Private selskaper velger selv hva de godtar, vanligvis {BankID}. {MinID} er bare for offentlige tjenester.'
const mailboxNote =
  'For å opprette en digital postkasse må du ha eID på nivå høyt. Postkassen er gratis, og du kan bytte den eller si den opp når som helst.'

export const result: ResultMessages = {
  headline: {
    blocked: {
      needsNumber: 'Først må du få et norsk identitetsnummer',
      parentActs: 'Et barn trenger ikke eID – en forelder bruker sin egen',
    },
    openWithout: (services) => `Du trenger ikke eID for å bruke ${named(services)}`,
    get: {
      bankid: 'Bestill {BankID} fra banken din',
      minid: 'Bestill {MinID} (gratis)',
      buypass: 'Skaff deg {Buypass ID}',
      commfides: 'Skaff deg {Commfides}',
    },
    have: (eid) => `Du har allerede ${eid}`,
    haveEnough: (eid) => `Du har allerede det du trenger: ${eid}`,
    later: {
      openAccountFirst: 'Åpne en bankkonto og be om {BankID}',
      onlineBankFirst: 'Få tilgang til nettbanken, og bestill så {BankID}',
    },
    ask: {
      bank: 'Be banken din om {BankID}',
      buypass: 'Spør {Buypass} om legitimasjonen din før du betaler for {Buypass ID}',
      commfides: 'Spør {Commfides} først',
      numberKind: 'Finn ut hvilket identitetsnummer du har: Det er avgjørende for {BankID}',
    },
    startWith: (first, then) => `Start med ${first} (gratis), deretter ${then}`,
    onlyOne: (eid, services) => `${eid} er den eneste eID-en du kan få i dag – den åpner ikke ${anyOf(services)}`,
    nothingOpens: (services) => `Ingenting du kan få i dag, åpner ${anyOf(services)}`,
    opens,
  },
  lead: {
    blocked: {
      needsNumber:
        'Alle eID-ene i denne veiviseren krever fødselsnummer eller d-nummer. Nedenfor ser du hvordan du får et nummer, og hva du kan gjøre i mellomtiden.',
      parentActs:
        'En forelder logger inn med sin egen eID og handler på vegne av barnet. På {Helsenorge} handler foreldre på vegne av barna sine.',
    },
    openWithout: 'Du er allerede inne. En eID åpner andre tjenester. Nedenfor ser du hvilken du kan få.',
    sooner: (eid) => `Kan du ikke vente? ${eid} (koster penger)`,
  },
  access: { none: 'Åpner ikke', unverified: 'Ikke bekreftet', part: 'Åpner delvis', full: 'Åpner' },
  standings: {
    open: 'Åpner seg',
    openPart: 'Åpner seg delvis',
    mayOpen: 'Kan åpne seg',
    mayOpenPart: 'Kan åpne seg delvis',
    notConfirmed: 'Ikke bekreftet',
    shut: 'Fortsatt stengt',
  },
  reach: {
    summary: (now, part, possible, of) => {
      const inPart = part > 0 ? `, og ${part} delvis` : ''
      const others = of === 1 ? 'Den' : now + part > 0 ? `${possible} til` : possible
      const more = possible > 0 ? ` ${others} kan åpne seg, helt eller delvis, senere.` : ''
      return `Uten eID, og med eID-ene du har eller kan få i dag, åpner ${now} av ${of} ${of === 1 ? 'tjeneste' : 'tjenester'} seg helt${inPart}.${more}`
    },
  },
  verdicts: {
    have: 'Du har den',
    yes: 'Ja',
    later: 'Ja, senere',
    depends: 'Det kommer an på',
    no: 'Nei, ikke i dag',
    unneeded: 'Ikke nødvendig',
    unknown: 'Vet ikke ennå',
  },
  dependsOn: {
    bank: 'Kommer an på banken din',
    buypass: 'Kommer an på {Buypass}',
    commfides: 'Kommer an på {Commfides}',
    numberKind: 'Kommer an på hvilket nummer du har',
  },
  reasons: {
    held: 'Du har svart at du har den.',
    coveredByAnother: 'En annen eID åpner hver tjeneste her minst like mye.',
    needsNumber: 'Du må ha fødselsnummer eller d-nummer først.',
    parentActs: 'Et barn trenger ikke sin egen eID. En forelder bruker sin.',
    numberKindDecides:
      'Med fødselsnummer er svaret bedre enn med d-nummer. Se på det første sifferet. 4 til 7 betyr d-nummer.',
    numberIsEnough: 'Identitetsnummeret ditt er nok. Du viser ingen legitimasjon og trenger ingen bank.',
    minidFromThirteen: '{MinID} er for folk fra det året de fyller 13.',
    bankSaidYes: 'Banken din har sagt ja. Det er banken som avgjør.',
    bankSaidNo:
      'Banken din har sagt nei. Hver bank avgjør selv. Den må vurdere akkurat din sak, og en annen bank kan svare noe annet.',
    bankAgeLimit: 'Hver bank setter sin egen aldersgrense. Ifølge bankenes egne sider ligger den mellom 12 og 15 år.',
    bankNeedsDocument:
      'Banken kontrollerer identiteten din når du møter opp personlig. Du må vise pass eller annen legitimasjon som banken godtar.',
    bankNeedsAccount: '{BankID} får du fra en bank der du er kunde, og du har ikke norsk bankkonto ennå.',
    bankUsuallyGives:
      'Du har fødselsnummer, legitimasjon som banker godtar, og nettbank. Be banken din om å utstede {BankID}.',
    openAccountFirst:
      'Du mangler bare steg som du tar selv. Åpne en bankkonto, få tilgang til nettbanken, og bestill så {BankID} der.',
    onlineBankFirst:
      'Du mangler bare ett steg, og det tar du selv. Få tilgang til nettbanken. Så kan du bestille {BankID} der.',
    bankDecides: 'Banken avgjør etter å ha vurdert akkurat din sak. Det er gratis å spørre.',
    bankDecidesOnDNumber:
      'Med d-nummer avgjør hver bank selv, og mange sier nei. Ingen lov forbyr det. Vi fant ingen bank som lover det.',
    bankDecidesOnAge:
      'Under 18 år har hver bank sine egne regler. Ifølge bankenes egne sider må en forelder ofte medvirke.',
    bankDecidesOnDocument: 'Noen banker godtar bare pass eller norsk legitimasjon.',
    buypassTakesNumberAndPassport:
      'Ifølge {Buypass} kan du bestille fra du er 13 år, enten du har fødselsnummer eller d-nummer, og hente den med pass.',
    buypassFromThirteen: '{Buypass ID} er for folk som er 13 år eller eldre.',
    buypassNeedsPassport: 'Ifølge {Buypass} må nye kunder vise pass når de henter den.',
    buypassMayTakeDocument:
      'Ifølge {Buypass} må nye kunder vise pass. Vi har ikke fått bekreftet om legitimasjonen din regnes som pass.',
    commfidesAcceptedButSaleUnclear:
      'Offentlige tjenester godtar {Commfides}. Men selskapets egne sider viser en eID for ansatte, og vi har ikke fått bekreftet at privatpersoner kan kjøpe en.',
    commfidesNotForChildren:
      'Vi fant ingen eID fra {Commfides} for barn. Selskapets egne sider viser en eID for ansatte.',
    commfidesChecksIdentity:
      'Du har ingen legitimasjon å vise. Vi har ikke fått bekreftet hvilken legitimasjon {Commfides} godtar.',
  },
  coveredBy: (eid) => `${eid} åpner hver tjeneste i denne veiviseren minst like mye.`,
  conditions: {
    letterToRegisteredAddress:
      'Du får et brev i posten. Det går til den folkeregistrerte adressen din. Har du d-nummer og ingen norsk adresse, går det til adressen i utlandet som du har oppgitt. Sjekk adressen, og at navnet ditt står på postkassen.',
    ownPhoneAndEmail: 'Du må ha eget mobilnummer og egen e-postadresse. Bruk aldri noe som tilhører andre.',
    movesYouToDigitalPost:
      'Når du oppgir telefonnummer og e-postadresse, går du trolig over til digitale brev. Frister gjelder også for dem, og det kan bli slutt på papir. Du kan reservere deg og få brev på papir.',
    bankMakesFinalCheck: 'Banken gjør den endelige kontrollen når du møter opp personlig, og kan fortsatt si nei.',
    askBeforeChoosingBank: 'Spør før du velger bank: «Gir dere {BankID} til noen med mitt nummer og min legitimasjon?»',
    bankSetsAgeLimit: 'Spør om bankens aldersgrense, og om en forelder må være med.',
    appOrCodeDevice:
      'Du får en app eller en kodebrikke. {BankID} på mobil (på SIM-kortet) ble lagt ned 1. september 2024.',
    paidCheckPrice:
      'Den koster penger, rundt 900 kroner i 2022. Vi har ikke fått bekreftet dagens pris. Sjekk prisen før du bestiller.',
    collectInPerson:
      'Ifølge {Buypass} henter du aktiveringskoden personlig på et norsk postkontor. Hvis postkontoret ikke kan lese passet ditt, får du den ikke. Da kan du be om å få pengene tilbake.',
    paperWithNumber:
      'Har du utenlandsk pass, trenger du ifølge {Buypass} også et papir fra en offentlig virksomhet som viser identitetsnummeret ditt. Finn fram papiret før du betaler.',
    maySurviveNewNumber:
      'Regner du med å få fødselsnummer snart? Vent hvis du kan. Vi har ikke fått bekreftet at en eID som er laget med d-nummer, fortsatt virker etter byttet.',
    dNumberNoGp: 'Et d-nummer gir normalt ikke rett til fastlege.',
    askCommfidesFirst: 'Spør {Commfides} om du kan kjøpe en som privatperson, før du betaler noe.',
  },
  limits: {
    residentsOnly:
      'Med d-nummer bruker du et annet skjema. Ifølge {Skatteetaten} er det bare de som er registrert som bosatt, som melder flytting på denne måten. Andre melder fra om postadresse.',
    noGp: 'Et d-nummer gir normalt ikke fastlege, så en del av {Helsenorge} er fortsatt stengt.',
    parentsConsent:
      'Under 16 år er {Helsenorge} begrenset. Fra 13 til 15 år kreves samtykke fra en forelder. En forelder handler på vegne av et yngre barn.',
    ageNotConfirmed: 'Vi har ikke fått bekreftet fra hvilken alder dette virker.',
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
    altinn: 'Noen få skjemaer krever nivå høyt.',
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
    payOnline: 'Banken din kan be om {BankID} når du skal godkjenne en kortbetaling.',
  },
  steps: {
    getNumber: {
      title: 'Få et norsk identitetsnummer',
      text: [
        'Du kan ikke søke om selve nummeret. Du får det når en offentlig virksomhet registrerer deg.',
        'Skal du jobbe her? Søk om skattekort på et skattekontor, med ID-kontroll. Da får du d-nummer.',
        'Kommer du fra et EØS-land og skal være her i mer enn seks måneder? Bestill time hos {Skatteetaten}, meld flytting til Norge og få identiteten din kontrollert. Da får du fødselsnummer.',
        'Har du tillatelse fra {UDI}? Typen tillatelse avgjør hvilket nummer du får. {UDI} gir beskjed til Folkeregisteret.',
        'Søker du asyl? Utlendingsmyndighetene bestiller d-nummer til deg.',
      ],
    },
    askBank: {
      title: 'Be banken din om {BankID}',
      text: [
        'Spør: «Gir dere {BankID} til noen med mitt identitetsnummer og min legitimasjon?» Det er gratis å spørre.',
        'Banken må vurdere akkurat din sak. Hvis den sier nei, be om en skriftlig begrunnelse. En annen bank kan svare noe annet.',
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
    openAccount: {
      title: 'Åpne en bankkonto',
      text: [
        'Alle som bor i Norge, har som hovedregel rett til konto, kort og nettbank. Et avslag krever en saklig grunn. Det er ikke saklig grunn at du er utlending.',
        'Spør før du velger bank: «Gir dere {BankID} til noen med mitt identitetsnummer og min legitimasjon?» {BankID} er et tillegg som hver bank bestemmer over.',
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
        'Spør: «Kan jeg hente {Buypass ID} med denne legitimasjonen i stedet for pass?» Bestill først når du har fått et klart ja.',
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
  },
  bring: {
    passportOrId: 'passet ditt eller annen legitimasjon',
    passport: 'passet ditt',
    paperWithNumber: 'et papir fra en offentlig virksomhet som viser identitetsnummeret ditt',
    residencePapers: 'oppholdskort, registreringsbevis eller asylsøkerbevis, hvis du har det',
    jobOrStudyPapers: 'arbeidskontrakt eller bevis på at du studerer',
    addressPhoneEmail: 'adressen, telefonnummeret og e-postadressen din',
    ownPhoneAndEmail: 'din egen mobiltelefon og e-postadresse',
    activationLetter: 'aktiveringsbrevet',
    bankQuestion: 'spørsmålet ditt om banken gir {BankID} med ditt nummer og din legitimasjon',
  },
  stages: { now: 'Nå', next: 'Deretter', later: 'Senere' },
  wait: ({ least, most, unit }) => {
    const range = least === most ? `omtrent ${most}` : `${least} til ${most}`
    return `${range} ${unit === 'weeks' ? 'uker' : 'arbeidsdager'}`
  },
  cost: {
    free: 'Gratis',
    paid: 'Koster penger. Sjekk dagens pris',
    unknown: 'Noen banker kan ta betalt. Spør først',
  },
  links: {
    eid: (eid, host) => `${eid}, offisiell side (${host})`,
    order: (eid, host) => `Gå til ${eid}, offisiell side (${host})`,
    service: (service, host) => `${service}, offisiell side (${host})`,
    bankAccount: 'Åpne din første bankkonto ({oslo.kommune.no}, på engelsk)',
    firstMonths: 'Elektronisk ID og «Prepare for the first few months» ({oslo.kommune.no}, på engelsk)',
    optOut: 'Reserver deg mot digitale brev ({norge.no})',
    nettvett: 'Trygg bruk av internett ({nettvett.no})',
  },
  sections: {
    before: (eid) => `Sjekk dette før du bestiller ${eid}`,
    beforePay: (eid) => `Sjekk dette før du betaler for ${eid}`,
    held: (eid) => `Du har ${eid}`,
    allEids: 'De fire elektroniske ID-ene',
    notes: 'Nyttig å vite om hver tjeneste',
    others: 'De andre elektroniske ID-ene',
    services: 'Tjenestene dine, nøkkel for nøkkel',
    allServices: 'Alle tjenester, nøkkel for nøkkel',
    route: 'Veien videre for deg',
    untilThen: 'Til du har en eID',
    answers: 'Svarene dine',
    take: 'Ta det med deg',
    safety: 'Pass godt på eID-en',
  },
  ui: {
    service: 'Tjeneste',
    without: 'Uten eID',
    bring: 'Ta med',
    cost: 'Pris',
    wait: 'Ventetid',
    opens: 'Åpner',
    tableNote: 'Hver rute sier hva eID-en ville ha åpnet for deg. Under navnet på eID-en står det om du kan få den.',
    change: (short) => `Endre ${short}`,
    answersNote: 'Du kan endre hvert av dem. De andre blir stående.',
    shareNote: 'Lenken inneholder svarene dine. Alle som har den, kan se dem.',
    copy: 'Kopier lenken',
    copied: 'Lenken er kopiert.',
    copyFailed: 'Nettleseren tillot det ikke. Kopier adressen til denne siden i stedet.',
    print: 'Skriv ut',
  },
  mailbox:
    'Frister gjelder også for brev i en digital postkasse, og du får ikke lenger brev på papir. Du kan reservere deg og få brev på papir, og du kan ombestemme deg når som helst.',
  health:
    'Er det fare for liv? Ring 113. Haster det, og har legen din stengt? Ring 116 117. Du trenger ikke eID for noen av delene.',
  untilThen: [
    'Brev kommer på papir så lenge du ikke har oppgitt telefonnummer eller e-postadresse gjennom {ID-porten}. Skriv navnet ditt på postkassen, og sørg for at den folkeregistrerte adressen din er riktig.',
    'Skattekort: Søk på et skattekontor, med ID-kontroll. Uten skattekort blir halvparten av lønnen din holdt tilbake til skatten er gjort opp.',
    'Utlendingssak: Hos {UDI} kan du logge inn med e-post og passord.',
    'Lege: Legekontoret svarer på telefon. Noen du stoler på, kan handle på vegne av deg på {Helsenorge} med en fullmakt på papir.',
    'Penger: De første månedene kan et kort fra banken i hjemlandet være nok.',
  ],
  safety: [
    'Lån aldri bort eID-en din, og lån aldri en av andre. Hvis noen må handle på vegne av deg, bruk en fullmakt.',
    'Bruk din egen telefon, e-post og postkasse. Ingen arbeidsgiver, utleier eller partner skal ha brevet, kodebrikken eller passordet ditt.',
    'Er adressen din hemmelig eller skjult? Ring brukerstøtten for eID-en før du bestiller noe i posten.',
    'Lær om svindel, identitetstyveri, trygg bruk av nettbank og netthandel, og seksuell utpressing på nett.',
  ],
}
