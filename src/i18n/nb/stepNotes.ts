import type * as english from '../en/stepNotes.ts'

export const stops: typeof english.stops = {
  hiddenAddress: 'Har du hemmelig adresse? Ring brukerstøtten for {MinID} før du bestiller.',
  hiddenAddressAtBank: 'Har du hemmelig adresse? Si det til banken før noe sendes i posten.',
  orderYourself: 'Bestill selv, på din egen telefon. Ikke la andre gjøre det.',
  onlyInNorway: 'Bare hvis du kan komme til Norge: Du må møte opp i banken med legitimasjon.',
  checkBeforePaying:
    'Sjekk på {buypass.com} hva det koster, og hva de godtar, før du betaler. Vi har ikke fått det bekreftet.',
}

export const deadlines: typeof english.deadlines = {
  reportMove: 'Senest 8 dager etter at du kom.',
  numberByPost: 'Med d-nummer under 30 dager gammelt: i posten eller på nett.',
  activateLetter: 'Senest 60 dager etter at du bestilte. Det kan ta 14 dager før brevet kommer.',
  taxCard:
    'Uten skattekort må arbeidsgiveren trekke halve lønnen din i skatt. Det du har betalt for mye, får du igjen senere.',
}

export const bring: typeof english.bring = {
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
}

export const cost: typeof english.cost = {
  free: 'Gratis',
  paid: 'Omtrent 900 til 1 000 kroner (ikke bekreftet)',
  bankMayCharge: 'Gratis, ifølge én kilde. Nye kunder må kanskje betale (ikke bekreftet)',
  unknown: 'Ukjent',
}

export const conditions: typeof english.conditions = {
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
}

export const ask: typeof english.ask = {
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
}
