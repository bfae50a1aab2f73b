import type { rules as english } from '../en/rules.ts'
import { lowerFirst, upperFirst } from '../firstLetter.ts'
import { listFormat } from '../listFormat.ts'

const either = { format: listFormat(' eller ') }
const both = { format: listFormat(' og ') }

function quoted(texts: readonly string[]): string {
  return either.format(texts.map((text) => `«${text}»`))
}

export const rules: typeof english = {
  all: {
    title: 'Alle reglene på én side',
    lead: 'Alle eID-er, alle tjenester og alle krav, med kilder. Spørsmålene bruker nøyaktig disse reglene.',
    contents: 'På denne siden',
    sections: {
      matrix: 'Dette gir hver eID tilgang til',
      eids: 'eID-ene: hvem som får dem, og hvordan',
      services: 'Tjenestene: hva de krever',
      questions: 'Spørsmålene: hvem som får hvilke',
      steps: 'Først et identitetsnummer, og det som kommer etterpå',
      sources: 'Når kildene ble lest',
    },
    matrixNote:
      'Gjelder en voksen med fødselsnummer. Det som faller bort med d-nummer eller lav alder, står ved hver tjeneste.',
    filter: {
      summary: 'Vis bare det som gjelder deg',
      have: 'Dette har jeg',
      want: 'Dette vil jeg bruke',
      open: 'Bare tjenester jeg kommer inn på, i det minste en del',
      shown: (services, eids) =>
        `Viser ${services} ${services === 1 ? 'tjeneste' : 'tjenester'} og ${eids} ${eids === 1 ? 'eID' : 'eID-er'}.`,
      nothing: 'Ingenting å vise: Det du har, gir ikke tilgang til noen av tjenestene du vil bruke. Ta bort et kryss.',
    },
    answers: (question, answers) => `${upperFirst(question)}: ${quoted(answers)}`,
    onlyWith: (answers) => `(Bare med: ${answers.join('; ')}.)`,
    eids: {
      notes: (unsure) => [
        'Les hver tabell ovenfra: Den første raden som passer med alle svarene dine, avgjør.',
        `«${unsure}» regnes som begge typene. Gir de ulike svar, avhenger det av hvilket nummer du har.`,
        'En eID som du allerede har, er din uansett hva tabellen sier.',
      ],
      level: 'Nivå',
      decision: 'Hvem som får den',
      when: 'Svarene dine',
      verdict: 'Resultat',
      why: 'Hvorfor',
      otherwise: 'Alle andre',
      unneeded: (held, free) =>
        `Ikke nødvendig hvis du har ${either.format(held)}${free.length > 0 ? `, eller kan få ${either.format(free)} gratis i dag` : ''}. Den gir minst like mye tilgang.`,
      saleUnconfirmed:
        'Vi har ikke fått bekreftet at privatpersoner kan kjøpe den. Derfor teller den bare for noen som allerede har den.',
      conditions: 'Dette bør du vite',
      ask: 'Hvem som avgjør, og hva du spør om',
      steps: 'Steg for steg',
    },
    services: {
      asks: {
        none: (level) => `Du logger inn gjennom {ID-porten}. Tjenesten krever nivå ${level}.`,
        unverified: (level) => `Du logger inn gjennom {ID-porten}. Nivå ${level} er nok.`,
        part: (level) => `Du logger inn gjennom {ID-porten}. Deler av tjenesten krever nivå ${level}.`,
      },
      ownLogin: 'Tjenesten har sin egen innlogging og velger selv hva den godtar.',
      opens: (access, eids) => `${access}: ${eids.join(', ')}`,
      limits: 'Begrensninger',
      limited: (answers, access) => `(${answers.join('; ')}. Høyst: ${lowerFirst(access)}.)`,
      ways: 'Veier inn uten eID',
    },
    questions: {
      note: 'Du får et spørsmål bare så lenge svaret kan endre det du får vite. Hvilke tjenester du vil bruke, blir du alltid spurt om, til slutt.',
      everyone: 'Alle får dette spørsmålet.',
      asked: 'Bare de som har svart dette, får spørsmålet, og bare så lenge svaret kan endre noe:',
      notHeld: (eids) => `ikke ${either.format(eids)}`,
    },
    steps:
      'Disse stegene gir deg et identitetsnummer, eller sørger for at opplysningene om deg er riktige. Ingen av dem gir deg en eID alene.',
    sources: {
      note: 'En arkivert kopi kan være eldre enn siden slik den er i dag. Åpne selve siden før du bestemmer deg for noe viktig. «Én kilde», «gammelt eller fra andre hånd» og «ikke bekreftet» står ved det vi er mindre sikre på. Hver kilde har en dato da den senest skal leses på nytt.',
      list: 'Alle kildene',
    },
  },
  how: {
    title: 'Slik kommer veiviseren fram til svaret',
    lead: 'Spørsmålene, rangeringen og tilstandsmaskinen bak veiviseren. Bildene og listene er tegnet ut fra koden som kjører.',
    contents: 'På denne siden',
    sections: {
      graph: 'Hvilket spørsmål som følger etter hvilket',
      changes: 'Hva hvert svar kan endre',
      ranking: 'Hvilken eID som kommer først',
      machine: 'Tilstandsmaskinen bak sidene',
      data: 'Bruk reglene andre steder',
    },
    graph: {
      intro: [
        'Det neste spørsmålet er det første der svaret fortsatt kan endre det du får vite: om en eID, en tjeneste eller et steg. Hva du svarer på resten, har ikke noe å si. Derfor får ingen et unødvendig spørsmål.',
      ],
    },
    changes: {
      answers: 'Svar',
      verdicts: (eids) => `Kan endre resultatet for ${both.format(eids)}.`,
      services: (services) =>
        `Kan endre tilgangen til disse, eller hvordan du kommer inn uten eID: ${services.join(', ')}.`,
      nothingElse: 'Endrer ikke resultatet for noen eID. Svaret avgjør hva planen handler om.',
      by: {
        you: 'Dette kan du endre selv, så veiviseren kan foreslå det.',
        authority: 'Dette avgjør en offentlig virksomhet. Veiviseren sier bare hva det ville endret.',
        time: 'Bare tiden endrer dette. Veiviseren sier bare hva det ville endret.',
        never: 'Veiviseren foreslår aldri at du endrer dette.',
      },
      standsFor: (answer, meant) =>
        `«${answer}» regnes som hvert av disse: ${meant.join('; ')}. Gir de ulike svar, blir resultatet «ikke avgjort».`,
    },
    ranking: {
      intro:
        'Veiviseren ordner eID-ene du har, kan få, kan få senere eller kanskje kan få. Det første punktet som skiller to av dem, avgjør:',
      criteria: [
        'En som gir tilgang til noe av det du valgte, kommer foran en som ikke gir tilgang til noe av det. Det du allerede har tilgang til, teller ikke.',
        'Først en du har, så en som er gratis, så en som koster penger. Under 18 år: ingen som koster penger.',
        'Først en du har, så et klart ja, så en du kan få senere, så en der andre avgjør.',
        'Færrest av tjenestene du valgte, er uten tilgang. Deretter færrest med tilgang bare til en del, eller ikke bekreftet.',
        'Flest tjenester på hele listen, i det minste en del.',
      ],
      order: (eids) => `Er alt likt, gjelder denne rekkefølgen: ${eids.join(', ')}.`,
      after: [
        'Velger du «vis meg alt», regnes alle tjenestene som valgt.',
        'En eID som vi ikke har fått bekreftet at selges til privatpersoner, anbefales bare hvis du har den.',
        'Overskriften på resultatet er det første steget i planen. Det koster penger bare hvis ingen gratis steg gir, eller fører til, tilgang til noe av det du valgte.',
      ],
    },
    machine: {
      intro: [
        'En liten tilstandsmaskin vet hvilken side du er på. Hvert spørsmål er en tilstand i den. Hvilket som kommer etter, regner reglene ut. Den kjører i nettleseren din og sender ingenting.',
        'Navnene er de samme som i koden.',
      ],
      picture:
        'Tilstandene i maskinen, med en pil for hver vei fra en til en annen. Listen ved siden av sier det samme.',
      initial: 'Den starter her.',
      states: {
        address: 'om svarene i adressen er lest.',
        unread: 'siden vises slik den står i filen sin.',
        read: 'siden viser svarene.',
        page: 'siden som vises.',
        start: 'startsiden.',
        idle: 'venter på svar.',
        invalid: 'sier fra om at ingenting er valgt.',
      },
      events: {
        visited: 'adressen er endret: en lenke, Tilbake, Fram eller Last på nytt',
        reached: 'maskinen går til siden som svarene når fram til',
        answered: 'noen trykket på Fortsett og hadde svart',
        'submitted.empty': 'noen trykket på Fortsett uten å ha svart',
        changed: 'noen valgte et alternativ',
      },
      guards: {
        leadsHere: 'hvis det er denne',
        isThisQuestion: 'hvis det gjelder spørsmålet på denne siden',
      },
      questions: 'spørsmålene. I hvert av dem:',
      move: (event, state) => `${event} →\u00a0${state}`,
    },
    data: {
      intro: [
        'Samtaleroboter, saksbehandlere og andre kommuner kan bruke de samme reglene. Filene lages sammen med dette nettstedet, av den samme kilden, og inneholder ingenting om deg.',
      ],
      files: {
        'rules.json': 'Reglene med ord og kilder (rules.json)',
        'decisions.csv': 'Hele beslutningstabellen, også for regneark (decisions.csv)',
        'rules.schema.json': 'Hva som står hvor i reglene: et JSON-skjema (rules.schema.json)',
      },
    },
  },
}
