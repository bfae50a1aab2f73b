import { listIn } from '../lists.ts'
import type { RulesMessages } from '../messages.ts'

const either = { format: listIn(' eller ') }
const both = { format: listIn(' og ') }

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function quoted(texts: readonly string[]): string {
  return either.format(texts.map((text) => `«${text}»`))
}

export const rules: RulesMessages = {
  all: {
    title: 'Alle reglene på én side',
    lead: 'Alle eID-er, alle tjenester og alle krav, med kilder. Spørsmålene bruker nøyaktig disse reglene.',
    contents: 'På denne siden',
    sections: {
      matrix: 'Dette åpner hver eID',
      eids: 'eID-ene: hvem som får dem, og hvordan',
      services: 'Tjenestene: hva de krever',
      questions: 'Spørsmålene: hvem som får hvilke',
      steps: 'Først et identitetsnummer, og det som kommer etterpå',
      sources: 'Når kildene ble lest',
    },
    matrixNote:
      'Gjelder en voksen med fødselsnummer. Det som faller bort med d-nummer eller lav alder, står ved hver tjeneste.',
    forSome: (access) => `For noen: ${lowerFirst(access)}`,
    filter: {
      summary: 'Vis bare det som gjelder deg',
      have: 'Dette har jeg',
      want: 'Dette vil jeg bruke',
      open: 'Bare tjenester som kan åpnes, i det minste delvis',
      shown: (services, eids) =>
        `Viser ${services} ${services === 1 ? 'tjeneste' : 'tjenester'} og ${eids} ${eids === 1 ? 'eID' : 'eID-er'}.`,
      nothing: 'Ingenting å vise: Det du har, åpner ingen av tjenestene du vil bruke. Ta bort et kryss.',
    },
    answers: (question, answers) => `${upperFirst(question)}: ${quoted(answers)}`,
    onlyWith: (answers) => `(Bare med: ${answers.join('; ')}.)`,
    eids: {
      notes: (unsure) => [
        'Les hver tabell ovenfra: Den første raden som passer med alle svarene dine, avgjør. Er svaret nei, gjelder også begrunnelsene i alle andre rader med nei som passer.',
        `«${unsure}» regnes som begge typene. Gir de ulike svar, kommer det an på hvilket nummer du har.`,
        'En eID som du allerede har, er din uansett hva tabellen sier.',
      ],
      level: 'Nivå',
      decision: 'Hvem som får den',
      when: 'Svarene dine',
      verdict: 'Resultat',
      why: 'Hvorfor',
      otherwise: 'Alle andre',
      unneeded: (held, free) =>
        `Ikke nødvendig hvis du har ${either.format(held)}${free.length > 0 ? `, eller kan få ${either.format(free)} gratis i dag` : ''}. Den åpner hver tjeneste her minst like mye.`,
      saleUnconfirmed:
        'Vi har ikke fått bekreftet at privatpersoner kan kjøpe den. Derfor teller den bare for noen som allerede har den.',
      conditions: 'Dette må du vite før du bestiller',
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
      note: 'Du får et spørsmål bare så lenge svaret kan endre et resultat. Hvilke tjenester du vil bruke, blir du alltid spurt om, til slutt.',
      everyone: 'Alle får dette spørsmålet.',
      asked: 'Bare de som har svart dette, får spørsmålet, og bare så lenge svaret kan endre noe:',
      held: (withAll, without) => {
        if (withAll.length === 0) return `ikke ${either.format(without)}`
        return without.length > 0 ? `${both.format(withAll)}, men ikke ${either.format(without)}` : both.format(withAll)
      },
    },
    steps:
      'Disse stegene gir deg et identitetsnummer eller en digital postkasse, eller sørger for at opplysningene om deg er riktige. Ingen av dem gir deg en eID alene.',
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
        'Det neste spørsmålet er det første som fortsatt kan endre et resultat, uansett hva du svarer på resten. Derfor får ingen et unødvendig spørsmål.',
        'Hver sirkel er et sted i spørsmålene. Samme spørsmål kan stå flere steder (4a, 4b) når det som kommer etterpå, er forskjellig.',
      ],
      picture:
        'Spørsmålene fra det første til resultatet, med en strek for hver vei videre. Listen ved siden av sier det samme.',
      result: 'resultatet',
      anyAnswer: 'Alle svar',
      either: quoted,
      eitherCase: (cases) => upperFirst(cases.join('; eller ')),
      leadsTo: (answers, place) => `${answers} →\u00a0${place}`,
    },
    changes: {
      answers: 'Svar',
      verdicts: (eids) => `Kan endre resultatet for ${both.format(eids)}.`,
      services: (services) =>
        `Kan endre hvor mye av disse som kan åpnes, eller hvordan du kommer inn uten eID: ${services.join(', ')}.`,
      nothingElse:
        'Endrer ikke resultatet for noen eID. Svaret avgjør hvilke tjenester som teller når eID-ene rangeres, og hva resultatsiden viser.',
      by: {
        you: 'Dette kan du endre selv, så veiviseren kan foreslå det.',
        authority: 'Dette avgjør en offentlig virksomhet. Veiviseren sier bare hva det ville endret.',
        time: 'Bare tiden endrer dette. Veiviseren sier bare hva det ville endret.',
        never: 'Veiviseren foreslår aldri at du endrer dette.',
      },
      standsFor: (answer, meant) =>
        `«${answer}» regnes som hvert av disse: ${meant.join('; ')}. Gir de ulike svar, blir resultatet «kommer an på».`,
    },
    ranking: {
      intro:
        'Blant eID-ene som du har, kan få, kanskje kan få eller kan få senere, anbefaler veiviseren den beste først. Det første punktet som skiller to eID-er, avgjør:',
      criteria: [
        'Færrest av tjenestene du har valgt, forblir stengt. Det vi ikke har fått bekreftet, regnes som stengt hvis eID-en koster penger og du ikke har den. Ingen skal betale for et kanskje. Tjenester som allerede er helt åpne for deg uten eID, teller ikke.',
        'En som du har, eller som er gratis, kommer foran en som koster penger.',
        'Først en du har, så et klart ja, så en som kommer an på noen andre, så en du kan få senere.',
        'Færrest av tjenestene du har valgt, kan bare åpnes delvis eller er ikke bekreftet.',
        'Flest tjenester på hele listen kan åpnes, i det minste delvis.',
      ],
      order: (eids) => `Er alt likt, gjelder denne rekkefølgen: ${eids.join(', ')}.`,
      after: [
        'Velger du «vis meg alt», regnes ingen tjeneste som valgt.',
        'En eID som vi ikke har fått bekreftet at selges til privatpersoner, anbefales bare hvis du har den.',
        'Overskriften på resultatet følger den første, og sier fra hvis den ikke åpner noe av det du valgte.',
      ],
    },
    machine: {
      intro: [
        'En liten tilstandsmaskin vet hvilken type side du er på. Spørsmålene er data, så den vokser ikke med dem. Den kjører i nettleseren din og sender ingenting.',
        'Navnene er de samme som i koden.',
      ],
      picture:
        'Tilstandene i maskinen, med en pil for hver vei fra en til en annen. Listen ved siden av sier det samme.',
      initial: 'Den starter her.',
      states: {
        arriving: 'leser adressen og går rett videre til det stedet svarene når fram til.',
        start: 'startsiden.',
        asking: 'et spørsmål.',
        calm: 'venter på svar.',
        complaining: 'sier fra om at ingenting er valgt.',
        result: 'resultatet.',
        reading: 'en side som informerer eller sammenligner.',
      },
      events: {
        visited: 'adressen er endret: en lenke, Tilbake, Fram eller Last på nytt',
        answered: 'noen trykket på Fortsett og hadde svart',
        submittedEmpty: 'noen trykket på Fortsett uten å ha svart',
        chose: 'noen valgte et alternativ',
      },
      guards: {
        atStart: 'hvis det er startsiden',
        atQuestion: 'hvis det er et spørsmål',
        atResult: 'hvis det er resultatet',
        atOther: 'hvis det er en annen side',
        aboutThisQuestion: 'hvis det gjelder spørsmålet på denne siden',
      },
      always: 'med en gang',
      move: (event, state) => `${event} →\u00a0${state}`,
      fromAnywhere: 'Fra alle tilstander:',
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
  map: {
    title: 'Kart over nøkler og dører',
    intro:
      'Nøklene dine lyser: dem du har eller kan få i dag. En stiplet nøkkel kan bli din, og en grå er ikke din i dag. På hver dør ser du nivået låsen krever, og under den nøklene som passer.',
    introPlain:
      'Hver eID er en nøkkel, og hver tjeneste er en dør. På låsen står nivået den krever, og under den nøklene som passer.',
    keys: 'Nøkler',
    lock: (level) => `Krever nivå ${level}`,
    ownLock: 'Velger sine egne nøkler',
    chosen: 'Du valgte denne',
    why: (service) => `Nøkler til ${service}`,
    withKey: (eid, access, verdict) => `${eid}: ${lowerFirst(access)}. Kan du få den? ${verdict}.`,
    withPlainKey: (eid, access) => `${eid}: ${lowerFirst(access)}`,
  },
}
