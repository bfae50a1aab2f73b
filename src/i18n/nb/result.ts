import { listIn } from '../lists.ts'
import type { Count, ResultMessages } from '../messages.ts'

const list = listIn(' og ')

/** Two names can stand in a sentence; more are counted. */
function named(services: readonly string[]): string {
  return services.length <= 2 ? list(services) : counted(services)
}

function anyOf(services: readonly string[]): string {
  return services.length <= 2 ? services.join(' eller ') : counted(services)
}

function counted(services: readonly string[]): string {
  return `${services.length} av tjenestene du valgte`
}

/** Those that come after others in the sentence: only the first count says of what. */
function others(services: readonly string[], before: readonly (readonly string[])[]): string {
  return `${services.length} andre${before.some(isCounted) ? '' : ' tjenester du valgte'}`
}

function isCounted(services: readonly string[]): boolean {
  return services.length > 2
}

function opens({ all, opened }: Count, isSure: boolean): string {
  const { full, part, unverified, none } = opened
  const [does, doesNot] = isSure ? ['åpner', 'åpner ikke'] : ['ville åpne', 'ville ikke åpne']
  if (full.length === all.length) return ''
  if (none.length === all.length) return `den ${doesNot} ${anyOf(all)}`
  if (full.length + part.length === 0) {
    const unsure = `vi har ikke fått bekreftet at den ${does} ${anyOf(unverified)}`
    if (none.length === 0) return unsure
    return `${unsure}, og den ${doesNot} ${isCounted(none) ? others(none, [unverified]) : anyOf(none)}`
  }
  const partly = isCounted(part) && full.length > 0 ? others(part, [full]) : named(part)
  const sure = [
    full.length > 0 ? named(full) : '',
    part.length > 0 ? `${part.length === 1 ? 'en del' : 'deler'} av ${partly}` : '',
  ].filter(Boolean)
  const but = none.length > 0 ? `, men ${not(none, [full, part], isSure)}` : ''
  const unsure = isCounted(unverified) ? others(unverified, [full, part, none]) : anyOf(unverified)
  const perhaps =
    unverified.length > 0 ? `, ${but ? 'og' : 'men'} vi har ikke fått bekreftet at den ${does} ${unsure}` : ''
  return `den ${does} ${sure.join(full.length === 1 ? ' og ' : ', og ')}${but}${perhaps}`
}

/** After "others" once, a second count of them needs a sentence of its own. */
function not(
  none: readonly string[],
  [full, part]: readonly [readonly string[], readonly string[]],
  isSure: boolean,
): string {
  if (!isCounted(none)) return `ikke ${anyOf(none)}`
  if (isCounted(part) && full.length > 0)
    return isSure ? `${none.length} åpner den ikke` : `${none.length} ville den ikke åpne`
  return `ikke ${others(none, [full, part])}`
}

/** "Ja, senere" starts a sentence, but not inside one. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function weeks(count: number): string {
  return count === 1 ? 'uke' : 'uker'
}

export const result: ResultMessages = {
  headline: {
    blocked: {
      needsNumber: 'Først må du få et norsk identitetsnummer',
      parentActs: 'Et barn trenger ikke eID – en forelder bruker sin egen',
    },
    unsettled: 'Dette kommer an på svar du ikke har gitt ennå',
    openWithout: (services) => `Du trenger ikke eID for å bruke ${named(services)}`,
    get: {
      bankid: 'Bestill {BankID} fra banken din',
      minid: 'Bestill {MinID} (gratis)',
      buypass: 'Skaff deg {Buypass ID}',
      commfides: 'Skaff deg {Commfides}',
    },
    have: (eid) => `Du har allerede ${eid}`,
    haveThen: (eid, then) => `Du har allerede ${eid}. Neste: ${then}`,
    haveEnough: (eid) => `Du har allerede det du trenger: ${eid}`,
    later: {
      openAccountFirst: 'Åpne en bankkonto og be om {BankID}',
      onlineBankFirst: 'Få tilgang til nettbanken, og bestill så {BankID}',
    },
    ask: {
      bank: (eid) => `Be banken din om ${eid}`,
      buypass: (eid) => `Før du betaler: Spør om legitimasjonen din er god nok for ${eid}`,
      commfides: (eid) => `Spør ${eid} først`,
      numberKind: (eid) => `Finn ut hvilket identitetsnummer du har, før du ber om ${eid}`,
    },
    startWith: (first, then) => `Start med ${first} (gratis), deretter ${then}`,
    onlyOne: (eid, services) => `${eid} er den eneste eID-en du kan få i dag – den åpner ikke ${anyOf(services)}`,
    nothingOpens: (services) =>
      isCounted(services)
        ? `Vi kjenner ikke til noe du kan få i dag, som åpner noen av de ${services.length} tjenestene du trenger eID for`
        : `Vi kjenner ikke til noe du kan få i dag, som åpner ${anyOf(services)}`,
    opens,
  },
  lead: {
    blocked: {
      needsNumber:
        'Alle eID-ene i denne veiviseren krever fødselsnummer eller d-nummer. Nedenfor ser du hvordan du får et nummer, og hva du kan gjøre i mellomtiden.',
      parentActs:
        'En forelder logger inn med sin egen eID og handler på vegne av barnet. På {Helsenorge} handler foreldre på vegne av barna sine.',
    },
    unsettled: 'Svar på spørsmålene som mangler',
    openWithout: 'Du er allerede inne. En eID åpner andre tjenester. Nedenfor ser du hvilken du kan få.',
    toRoute: 'Se veien videre for deg',
    paid: (eid) => `${eid} koster penger. Sjekk det som står nedenfor, før du bestiller.`,
    sooner: (eid, opens) => `Kan du ikke vente? ${eid} (koster penger)${opens ? ` – ${opens}` : ''}`,
    meanwhile: (eid, opens) => `Gratis i mellomtiden: ${eid}${opens ? ` – ${opens}` : ''}`,
  },
  access: { none: 'Åpner ikke', unverified: 'Ikke bekreftet', part: 'Åpner delvis', full: 'Åpner' },
  accessIf: {
    none: 'Ville ikke åpne',
    unverified: 'Ikke bekreftet',
    part: 'Ville åpne delvis',
    full: 'Ville åpne',
  },
  standings: {
    open: 'Kan åpnes',
    openPart: 'Kan åpnes delvis',
    mayOpen: 'Kan kanskje åpnes',
    mayOpenPart: 'Kan kanskje åpnes delvis',
    byStep: 'Et steg nedenfor åpner den',
    notConfirmed: 'Ikke bekreftet',
    shut: 'Fortsatt stengt',
  },
  openedBy: (eid, how) => {
    if (how === 'without') return 'uten eID'
    if (how === 'held' || how === 'mayCost') return `med ${eid}`
    return how === 'free' ? `med ${eid}, som er gratis` : `med ${eid}, som du betaler for selv`
  },
  reach: {
    summary: ({ open, openPart, mayOpen, mayOpenPart, byStep, notConfirmed, shut }) => {
      const may = mayOpen + mayOpenPart + byStep
      const parts = [
        open > 0 ? `${open} kan åpnes helt` : '',
        openPart > 0 ? `${openPart} kan åpnes delvis` : '',
        may > 0 ? `${may} kan kanskje åpnes senere` : '',
        notConfirmed > 0 ? `${notConfirmed} er ikke bekreftet` : '',
        shut > 0 ? `${shut} er fortsatt stengt` : '',
      ].filter(Boolean)
      const of = open + openPart + may + notConfirmed + shut
      // Each part is a clause, so the last one takes a comma, which a list of names does not have.
      const all = [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter(Boolean).join(', og ')
      return `Med det du har eller kan bestille nå, ser det slik ut for de ${of} tjenestene: ${all}.`
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
    bankAgeLimit:
      'Hver bank setter sin egen aldersgrense: 12 år ifølge {Sparebanken Vest}, 15 år ifølge {Nordea Direct}.',
    bankNeedsDocument:
      'Banken kontrollerer identiteten din når du møter opp personlig. Du må vise pass eller annen legitimasjon som banken godtar.',
    bankNeedsAccount: '{BankID} får du fra en bank der du er kunde, og du har ikke norsk bankkonto ennå.',
    bankUsuallyGives:
      'Du har fødselsnummer, legitimasjon som banker godtar, og nettbank. Be banken din om å utstede {BankID}.',
    openAccountFirst:
      'Du har det banker vanligvis spør etter. Det som mangler, er konto og nettbank. Så bestiller du {BankID} der. Banken avgjør.',
    onlineBankFirst: 'Ett steg mangler: Få tilgang til nettbanken. Så bestiller du {BankID} der. Banken avgjør.',
    bankDecides: 'Banken avgjør etter å ha vurdert akkurat din sak. Det er gratis å spørre.',
    bankDecidesOnDNumber:
      'Med d-nummer avgjør hver bank selv, og mange sier nei. Ingen lov forbyr det. Vi fant ingen bank som lover det.',
    bankDecidesOnAge:
      'Under 18 år er reglene ulike: fra 12 år ifølge {Sparebanken Vest}, fra 15 år ifølge {Nordea Direct}. Spør om aldersgrensen i banken din, og om en verge må være med.',
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
      'Ifølge registreringssiden til {Digdir} blir du registrert for digital kontakt når du oppgir telefonnummer og e-postadresse. Da gjelder frister også for digital post, og det kan bli slutt på papir. Du kan reservere deg og få brev på papir.',
    bankMakesFinalCheck: 'Banken gjør den endelige kontrollen når du møter opp personlig, og kan fortsatt si nei.',
    askBeforeChoosingBank:
      'Spør før du velger bank: «Kan jeg få {BankID} hos dere med nummeret mitt og legitimasjonen min?»',
    bankSetsAgeLimit:
      'Vi har ikke fått bekreftet aldersgrensen i banken din. Spør om den, og om en forelder må være med.',
    appOrCodeDevice:
      'Du får en app eller en kodebrikke. {BankID} på mobil (på SIM-kortet) ble lagt ned 1. september 2024.',
    paidCheckPrice:
      'Den koster penger, rundt 900 kroner i 2022. Vi har ikke fått bekreftet dagens pris. Sjekk prisen før du bestiller.',
    collectInPerson:
      'Ifølge {Buypass} henter du aktiveringskoden personlig på et norsk postkontor. Hvis postkontoret ikke kan lese legitimasjonen din, får du den ikke. Da kan du be om å få pengene tilbake.',
    paperWithNumber:
      'Har du utenlandsk pass, trenger du ifølge {Buypass} også et papir fra en offentlig virksomhet som viser identitetsnummeret ditt. Finn fram papiret før du betaler.',
    maySurviveNewNumber:
      'Regner du med å få fødselsnummer snart? Vent hvis du kan. Vi har ikke fått bekreftet at en eID som er laget med d-nummer, fortsatt virker etter byttet.',
    renewWithNewNumber:
      'Får du fødselsnummer senere, må du ifølge rådgiveren {litnor.no} kanskje skaffe deg eID-en på nytt med det nye nummeret. Vi har ikke fått bekreftet det.',
    dNumberNoGp: 'Et d-nummer gir normalt ikke rett til fastlege. Asylsøkere er et unntak.',
    askCommfidesFirst: 'Vi har ikke fått bekreftet at {Commfides} selger til privatpersoner. Spør før du betaler noe.',
  },
  limits: {
    residentsOnly:
      'Ifølge {Skatteetaten} er det bare de som er registrert som bosatt, som melder flytting på denne måten; de som har d-nummer, bruker et annet skjema og melder fra om postadresse.',
    numberDecides:
      'Ifølge {Skatteetaten} melder de som er registrert som bosatt, flytting på denne måten, men ikke de som har d-nummer. Se på det første sifferet: 4 til 7 betyr d-nummer.',
    noGp: 'Et d-nummer gir normalt ikke fastlege, så en del av {Helsenorge} er fortsatt stengt. Asylsøkere er et unntak.',
    parentsConsent:
      'Fra du er 16 år, bruker du {Helsenorge} på egen hånd. Fra 13 til 15 år er tilgangen begrenset og krever samtykke fra en forelder. En forelder handler på vegne av et yngre barn.',
    ageNotConfirmed: 'Vi har ikke fått bekreftet fra hvilken alder dette virker.',
  },
  bring: {
    passportOrId: 'legitimasjonen du kan vise',
    passport: 'passet ditt',
    paperWithNumber: 'et papir fra en offentlig virksomhet som viser identitetsnummeret ditt',
    residencePapers: 'oppholdskort, registreringsbevis eller asylsøkerbevis, hvis du har det',
    jobOrStudyPapers: 'arbeidskontrakt eller bevis på at du studerer',
    addressPhoneEmail: 'adressen, telefonnummeret og e-postadressen din',
    ownPhoneAndEmail: 'din egen mobiltelefon og e-postadresse',
    activationLetter: 'aktiveringsbrevet',
    proofOfStay: 'dokumentasjon på bolig, jobb eller studier i minst seks måneder',
    documentCopy: 'en kopi av legitimasjonen',
    acceptedDocument: 'legitimasjonen som {Buypass} har sagt ja til',
  },
  stages: { now: 'Nå', next: 'Deretter', later: 'Senere' },
  wait: ({ least, most, unit }) => {
    const range = least === most ? `omtrent ${most}` : `${least} til ${most}`
    return `${range} ${unit === 'weeks' ? weeks(most) : 'arbeidsdager'}`
  },
  timeTo: (service, least, most, uncounted) => {
    const range = least === most ? `omtrent ${most}` : `${least} til ${most}`
    const steps = list(uncounted.map((step) => `«${step}»`))
    if (most === 0 && !steps) return `${service}: med en gang.`
    if (most === 0) return `${service}: Ingen kilde oppgir hvor lang tid det tar. Dette kommer først: ${steps}.`
    return `${service}: ${range} ${weeks(most)}.${steps ? ` I tillegg kommer tiden som går med til ${steps}.` : ''}`
  },
  ask: {
    bank: {
      question: 'Kan jeg få {BankID} hos dere med identitetsnummeret mitt og denne legitimasjonen?',
      bring: 'Ta med legitimasjonen din og et papir som viser identitetsnummeret ditt.',
      ifNo: 'Er svaret nei? Banken må vurdere akkurat din sak og kan ikke avvise en hel gruppe. Be om en skriftlig begrunnelse. En annen bank kan svare noe annet.',
    },
    buypass: {
      question: 'Kan jeg hente {Buypass ID} med denne legitimasjonen i stedet for pass?',
      bring:
        'Vi har ikke fått bekreftet hvilken legitimasjon {Buypass} godtar i stedet for pass. Ha legitimasjonen din klar.',
      ifNo: 'Er svaret nei, skal du ikke bestille. Start med {MinID}, og spør banken din om {BankID}.',
    },
    commfides: {
      question: 'Kan jeg som privatperson kjøpe en eID hos dere med identitetsnummeret mitt og denne legitimasjonen?',
      bring: 'Vi har ikke fått bekreftet at {Commfides} selger til privatpersoner. Ha legitimasjonen din klar.',
      ifNo: 'Er svaret nei, har du ikke tapt noe. Ikke betal for et kanskje.',
    },
    numberKind: {
      question: 'Har jeg fødselsnummer eller d-nummer?',
      bring:
        'Se på det første sifferet i nummeret ditt. 4, 5, 6 eller 7 betyr d-nummer. Et skattekontor kan også svare deg. Ta med legitimasjonen din dit.',
      ifNo: 'Endre så svaret ditt om identitetsnummer. Da blir resultatet sikrere.',
    },
  },
  cost: {
    free: 'Gratis',
    paid: 'Koster penger – prisen er ikke bekreftet, så sjekk den',
    bankMayCharge: 'Noen banker kan ta betalt (ikke bekreftet) – spør først',
    unknown: 'Ukjent pris – spør først',
  },
  links: {
    eid: (eid, host) => `${eid}, offisiell side (${host})`,
    go: (host) => `Gå til ${host}`,
    order: (eid, host) => `Gå til ${eid}, offisiell side (${host})`,
    service: (service, host) => `${service}, offisiell side (${host})`,
    bankAccount: 'Åpne din første bankkonto ({oslo.kommune.no}, på engelsk)',
    firstMonths: 'Elektronisk ID og «Prepare for the first few months» ({oslo.kommune.no}, på engelsk)',
    optOut: 'Reserver deg mot digital post ({norge.no})',
    nettvett: 'Trygg bruk av internett ({nettvett.no})',
  },
  sections: {
    before: (eid) => `Sjekk dette før du skaffer deg ${eid}`,
    beforePay: (eid) => `Sjekk dette før du betaler for ${eid}`,
    held: (eid) => `Du har ${eid}`,
    takes: 'Dette må du regne med',
    changes: 'Dette ville endret resultatet',
    ask: 'Hvem som avgjør, og hva du kan spørre om',
    times: 'Så lang tid tar det før tjenestene blir tilgjengelige',
    hard: 'Uten smarttelefon, uten adresse, eller med fortrolig eller strengt fortrolig adresse',
    noNumber: 'Dette kan du gjøre i dag, uten nummer',
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
  changes: {
    if: {
      idNumber: { dNumber: 'med d-nummer', nationalNumber: 'med fødselsnummer' },
      age: { teen: 'fra det året du fyller 13 år', adult: 'når du fyller 18 år' },
      bank: { accountOnly: 'med norsk bankkonto', onlineBank: 'med nettbank' },
      bankAnswer: { yes: 'hvis en bank sier ja til {BankID}' },
    },
    lead: {
      you: 'Dette kan du gjøre selv',
      authority: 'Dette avgjør {Skatteetaten}',
      time: 'Dette kommer med tiden',
    },
    eid: (eid, verdict) => `${eid}: ${lowerFirst(verdict)}`,
    service: (service, standing) => `${service}: ${lowerFirst(standing)}`,
    other: (question, answer) => `med ${question}: «${answer}»`,
    see: (conditions) => `Se resultatet ${conditions}`,
    supposed: (conditions) => `Dette er ikke resultatet ditt i dag. Det viser hvordan det ville vært ${conditions}.`,
    back: 'Tilbake til ditt eget resultat',
    compare: 'Sammenlign med resultatet ditt i dag',
    compareAny: 'Sammenlign to situasjoner side om side',
    upperFirst: (conditions) => conditions.charAt(0).toUpperCase() + conditions.slice(1),
  },
  ui: {
    service: 'Tjeneste',
    without: 'Uten eID',
    quoted: (question) => `«${question}»`,
    inNorwegian: 'På norsk, til å vise i skranken:',
    theySaid: 'Har du fått svar? Velg det, så får du resultatet som følger av det:',
    reply: (question, answer) => `${question.charAt(0).toUpperCase()}${question.slice(1)}: ${answer}`,
    haveNow: (eid) => `Jeg har ${eid} nå`,
    haveNot: (eid) => `Jeg har ikke ${eid}`,
    onlyIfYouCannotWait: 'Bare hvis du ikke kan vente, eller hvis gratisløsningen ikke fører fram',
    oneOf: 'Velg det som passer for deg',
    done: 'Du er ferdig. Ingen annen eID i denne veiviseren åpner mer. Nedenfor ser du hva hver tjeneste fortsatt krever.',
    nothingToDo: 'I dag er det ikke noe du må gjøre for å skaffe deg eID.',
    waysAround: 'Slik klarer du deg til tjenesten blir tilgjengelig',
    howTo: 'Slik gjør du det, og dette tar du med',
    waitUnknown: 'ikke kjent',
    bring: 'Ta med',
    cost: 'Pris',
    wait: 'Ventetid',
    opens: (wanted, others) => {
      if (wanted.length === 0)
        return `Åpner, helt eller delvis: ${others} ${others === 1 ? 'annen tjeneste' : 'andre tjenester'}`
      return `Åpner, helt eller delvis: ${list(wanted)}${others > 0 ? `, og ${others} til` : ''}`
    },
    tableNote:
      '«Åpner» gjelder det du har eller kan få i dag. «Ville åpne» gjelder en eID som du ikke kan få, ikke kan få ennå, eller som det ikke er sikkert at du får.',
    change: (short) => `Endre ${short}`,
    answersNote: 'Du kan endre hvert av dem. De andre blir stående.',
    shareNote: 'Lenken inneholder svarene dine. Alle som har den, kan se dem.',
    copy: 'Kopier lenken',
    copied: 'Lenken er kopiert.',
    copyFailed: 'Nettleseren tillot det ikke. Kopier adressen til denne siden i stedet.',
    print: 'Skriv ut',
  },
  health:
    'Er det fare for liv? Ring 113. Haster det, og har legen din stengt? Ring 116 117. Du trenger ikke eID for noen av delene.',
}
