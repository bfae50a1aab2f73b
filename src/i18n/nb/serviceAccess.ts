import type * as english from '../en/serviceAccess.ts'

export const ways: typeof english.ways = {
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
}

export const parts: typeof english.parts = {
  altinn: 'En del: de fleste skjemaene (ikke bekreftet hvilke).',
  nav: 'En del: ikke sykefravær, og ikke alle søknader.',
  lanekassen: 'En del: Du søker på nett og skriver så under på papir.',
  udi: 'En del: saken din, med e-post og passord.',
}

export const serviceNotes: typeof english.serviceNotes = {
  moving:
    'Gjelder bare flytting innenfor Norge. Flytter du til Norge for mer enn seks måneder? Møt opp og meld fra senest 8 dager etter at du kom.',
  digipost: 'Opprett digital postkasse på {norge.no} med eID. Det er gratis.',
  eboks: 'Opprett digital postkasse på {norge.no} med eID. Det er gratis.',
  nav: '{Nav} sender også brev til digital postkasse.',
  lanekassen: '{Lånekassen} sender også brev til digital postkasse.',
  municipality: 'Vi har ikke fått bekreftet hvilket nivå hver side krever. En eID på høyt nivå bør være nok.',
}

export const limits: typeof english.limits = {
  residentsOnly: 'Én kilde sier: bare for dem som er registrert som bosatt. Med d-nummer bruker du et annet skjema.',
  withinNorway: 'Bare for dem som allerede bor i Norge.',
  noGp: 'Et d-nummer gir ikke rett til {fastlege}.',
  gpByPhone: 'Du har rett til {fastlege}. Ring {Helfo}.',
  parentsConsent: 'En forelder må samtykke først, fram til du er 16 år.',
  parentSigns: 'En forelder eller verge skriver under fram til du er 18 år.',
  neverLived: 'Ikke for dem som aldri har bodd i Norge.',
  mailboxAge: '{Digipost} er for alle over 15 år. For {e-Boks} har vi ikke fått bekreftet aldersgrensen.',
  ageNotConfirmed: 'Vi har ikke fått bekreftet hvor gammel du må være.',
}

export const alternatives: typeof english.alternatives = {
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
}
