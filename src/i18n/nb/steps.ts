import type { steps as english } from '../en/steps.ts'

export const steps: typeof english = {
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
}
