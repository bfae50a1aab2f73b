import type { about as english } from '../en/about.ts'

export const about: typeof english = {
  title: 'Om eID og denne veiviseren',
  lead: 'Hva en elektronisk ID er, hva den gir tilgang til, hvordan du bruker den trygt, og hvor denne veiviseren har fakta fra.',
  contents: 'På denne siden',
  sections: {
    what: {
      title: 'Hva en eID er',
      body: {
        proof:
          'En elektronisk ID (eID) viser hvem du er på internett, slik et pass gjør det i en skranke. Med den kan du logge inn, betale på nett, signere avtaler, lese helsejournalen din, skrive til legen, sende skattemeldingen og søke hos offentlige virksomheter.',
        levels:
          'Det finnes to sikkerhetsnivåer: betydelig (nivå 3) og høyt (nivå 4). Hver tjeneste bestemmer hvilket nivå den krever. {MinID} er på nivå betydelig. {BankID}, {Buypass ID} og {Commfides} er på nivå høyt.',
      },
    },
    idPorten: {
      title: 'Hva {ID-porten} er',
      body: {
        window:
          '{ID-porten} er vinduet der du logger inn på offentlige tjenester. Den er ikke selv en eID, men ber deg velge en av dine.',
      },
    },
    numbers: {
      title: 'De to typene identitetsnummer',
      body: {
        first:
          'Du må ha et norsk identitetsnummer før du kan få noen av de fire eID-ene. Det finnes to typer, og begge har 11 siffer.',
        kinds:
          'Fødselsnummer er for dem som er registrert som bosatt. D-nummer er for dem som skal være her i mindre enn seks måneder, eller som ikke oppfyller vilkårene for å bli registrert som bosatt.',
        tell: 'Du ser forskjellen på det første sifferet. Et d-nummer begynner med 4, 5, 6 eller 7. Du kan ikke søke om selve nummeret. Du får det når en offentlig virksomhet registrerer deg.',
      },
    },
    eids: {
      title: 'De fire eID-ene',
      body: {
        bankid:
          '{BankID} får du fra banken din, som app eller kodebrikke. Ifølge {Oslo kommune} er det den mest brukte. Den er ikke en rettighet. Hver bank avgjør selv, også når du har d-nummer. {BankID} på mobil, den som lå på SIM-kortet, ble lagt ned 1. september 2024.',
        minid:
          '{MinID} får du fra staten, og den er gratis. Det er nok med fødselsnummer eller d-nummer. Den gir ikke tilgang til {Helsenorge}.',
        buypass:
          '{Buypass ID} får du fra et selskap, og den koster penger. Du kan bestille den med fødselsnummer eller d-nummer fra du er 13 år.',
        commfides:
          'Offentlige tjenester godtar {Commfides}. Men selskapets egne sider viser en eID for ansatte, og vi har ikke fått bekreftet at privatpersoner kan kjøpe en.',
      },
    },
    mailbox: {
      title: 'Digitale postkasser: {Digipost} og {e-Boks}',
      body: {
        choice:
          'Offentlige virksomheter kan sende deg brev digitalt. Du kan velge digital postkasse fra ett av to selskaper, {Digipost} eller {e-Boks}. Begge er gratis og like sikre, og du kan bytte når som helst.',
        need: 'For å opprette en må du ha eID på nivå høyt og et identitetsnummer av en av de to typene. Kommuner, {Nav}, {Lånekassen}, sykehus og andre sender brev dit. Ifølge {Oslo kommune} kan forsikringsselskaper og selskaper som kredittsjekker deg, også gjøre det. Det har vi ikke fått bekreftet.',
        letters:
          'Frister gjelder også for brev i en digital postkasse, og du får ikke lenger brev på papir. Du har rett til å reservere deg og få viktige brev på papir, og du kan ombestemme deg når som helst. Ifølge {norge.no} får du brev på papir hvis du ikke oppgir telefonnummer eller e-postadresse gjennom {ID-porten}. Utbetalingsmeldinger fra {Nav} er et unntak. Ifølge {Digdir} blir telefonnummeret og e-postadressen din registrert når du oppretter {MinID}.',
      },
    },
    services: {
      title: 'Tjenester du kommer til å møte',
      body: {
        altinn:
          '{Altinn}: skjemaer og brev om skatt og det offentlige registre har om deg. Driver du en bedrift, rapporterer du her.',
        helsenorge:
          '{Helsenorge}: reseptene dine, meldinger til legen og valg av fastlege. Krever nivå høyt, så {MinID} gir ikke tilgang.',
        myTax: '{Min skatt} hos {Skatteetaten}: skattekortet og skattemeldingen din.',
        municipality:
          '{Oslo kommune}: Min side viser tjenester fra kommunen og brevene dine. Vi har ikke fått bekreftet hvilket nivå hver side krever.',
      },
    },
    nettvett: {
      title: 'Trygg bruk: {nettvett}',
      body: {
        site: 'Nettvett betyr å oppføre seg klokt og trygt på internett. Ifølge {Oslo kommune} er {nettvett.no} det offisielle nettstedet om dette. Vi har ikke fått bekreftet at det holdes oppdatert. Temaene er nettbank og netthandel, identitetstyveri, svindel og seksuell utpressing på nett.',
        own: 'Lån aldri bort eID-en din, og lån aldri en av andre. Bruk din egen telefon, e-post og postkasse. Hvis noen må handle på vegne av deg, bruk en fullmakt.',
      },
    },
    untilThen: {
      title: 'Slik klarer du deg til du har en eID',
      body: {
        health:
          'Er det fare for liv? Ring 113. Haster det, og har legen din stengt? Ring 116 117. Du trenger ikke eID for noen av delene.',
        meanwhile:
          'Få skattekortet på et skattekontor. Logg inn hos {UDI} med e-post og passord. Brev kommer i posten. Et kort fra banken i hjemlandet kan være nok de første månedene.',
      },
    },
    facts: {
      title: 'Hvor fakta kommer fra',
      body: {
        named:
          'Alle påstander i denne veiviseren oppgir kildene sine, og når og hvordan hver kilde ble lest. For hint og hjelp ved spørsmålene står kildene bare på siden «Alle reglene på én side». «Kopi lest» betyr at noen har lest en kopi i et arkiv. «Kontrollert» betyr at noen har åpnet selve siden. En kopi kan være eldre enn siden. Åpne kilden før du bestemmer noe viktig.',
        due: 'Hver kilde har en dato da den senest skal leses på nytt, og datoen er tidligere der vi er mindre sikre. Etter den datoen sier veiviseren ved påstanden at den kan være utdatert.',
        marked: 'Det vi ikke har fått bekreftet, er merket. Reglene er de samme for alle, og alle kan lese dem.',
      },
    },
    privacy: {
      title: 'Personvern',
      body: {
        here: 'Denne veiviseren har ingen egen server, ingen informasjonskapsler og ingen sporing, og den ber ikke andre nettsteder om noe. Svarene dine står bare i den delen av adressen som kommer etter #. Nettlesere sender ikke fra seg den delen.',
        link: 'Hvis du deler lenken, kan den som har den, se svarene dine. Vi spør aldri om navnet eller identitetsnummeret ditt.',
      },
    },
    accessibility: {
      title: 'Tilgjengelighet',
      body: {
        built:
          'Veiviseren er laget for å følge WCAG 2.2 på nivå AA, med tastatur, skjermleser, stor tekst, høy kontrast og på papir. Programmer tester den ved hver endring. Folk som bruker hjelpemidler, har ikke testet den ennå.',
      },
    },
  },
  links: {
    norge: 'Om elektronisk ID ({norge.no})',
    numbers: 'Norske identitetsnumre ({skatteetaten.no}, på engelsk)',
    bankid: '{BankID}, offisiell side ({bankid.no})',
    minid: '{MinID}, offisiell side ({norge.no}, på engelsk)',
    buypass: '{Buypass}, offisiell side ({buypass.com})',
    commfides: '{Commfides}, offisiell side ({commfides.com})',
    mailbox: 'Velg digital postkasse ({norge.no}, på engelsk)',
    optOut: 'Reserver deg mot digital post ({norge.no})',
    altinn: '{Altinn}, offisiell side ({altinn.no})',
    helsenorge: '{Helsenorge}, offisiell side ({helsenorge.no}, på engelsk)',
    skatteetaten: '{Skatteetaten}, offisiell side ({skatteetaten.no})',
    oslo: '{Oslo kommune}, offisiell side ({oslo.kommune.no})',
    nettvett: '{nettvett.no}',
    firstMonths: '«Prepare for the first few months», lenke nederst i denne artikkelen ({oslo.kommune.no}, på engelsk)',
    bankAccount: 'Åpne din første bankkonto ({oslo.kommune.no}, på engelsk)',
    article: 'Artikkelen som denne veiviseren bygger på ({oslo.kommune.no}, på engelsk)',
  },
}
