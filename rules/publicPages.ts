import { type Readings, read } from './reading.ts'

/** What public bodies publish. One row, one page. Once somebody has opened it and found all of it there, the row starts `read.live('2027-01-15', …`. */
export const publicPages = {
  'norge.no': [
    read.copy('2026-11-22', 'https://www.norge.no/nb/digital-borgar/elektronisk-id', {
      E01: 'high',
      E12: 'high',
      E20: 'high',
    }),
    read.copy('2026-11-22', 'https://www.norge.no/en/minid', { E02: 'high', E10: 'high', E13: 'high', S05: 'high' }),
    read.copy('2026-11-22', 'https://www.norge.no/nn/minid', { E11: 'high' }),
    read.copy('2026-11-22', 'https://www.norge.no/nb/digital-borger/sporsmal-og-svar', { S10: 'high' }),
    read.copy('2026-11-22', 'https://www.norge.no/en/life_situation/moving-home', { N09: 'high' }),
    read.copy('2026-11-22', 'https://norge.no/en/digital-citizen/choose-digital-mailbox', { M02: 'high', M03: 'high' }),
    read.copy('2026-11-22', 'https://norge.no/nb/digital-borger/digital-postkasse-gratis-og-enkelt', { M04: 'high' }),
    read.copy('2026-11-22', 'https://www.norge.no/nn/digital-borgar/reservasjon', { M06: 'high', M07: 'medium' }),
  ],
  Digdir: [
    read.copy(
      '2026-11-22',
      'https://docs.digdir.no/docs/idporten/oidc/oidc_protocol_id_token',
      { E03: 'high' },
      '2024-10',
    ),
    read.copy('2026-11-22', 'http://eid.difi.no/en/minid/termsofuse', { E18: 'high' }),
    read.copy('2026-11-22', 'https://docs.digdir.no/docs/ansattporten/ansattporten_protocol.html', { E50: 'high' }),
    // a plan on the road map, which moves faster than a help page
    read.copy(
      '2026-11-22',
      'https://github.com/digdir/roadmap/issues/588',
      { E63: ['high', '2027-02-22'] },
      '2026-01-13',
    ),
    read.copy('2026-11-22', 'https://docs.digdir.no/docs/idporten/oidc/oidc_func_eidas', { E64: 'high' }, '2024-10'),
    read.copy('2026-11-22', 'https://eid.difi.no/nn/registrer-ny-brukar-i-id-porten', { M05: 'medium', M08: 'medium' }),
  ],
  Skatteetaten: [
    read.copy('2026-11-22', 'https://www.skatteetaten.no/person/utenlandsk/bli-elektronisk-bruker/', {
      E04: 'high',
      E15: 'high',
      S04: 'high',
    }),
    read.copy(
      '2026-11-22',
      'https://www.skatteetaten.no/en/about-the-tax-administration/online-user/become-an-online-user/',
      { E08: 'high', G12: 'high' },
    ),
    read.copy(
      '2026-11-22',
      'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer-og-elektronisk-id/re-identify-to-update-your-electronid-id/',
      { E28: 'high', E29: 'high' },
    ),
    read.copy('2026-11-22', 'https://www.skatteetaten.no/en/person/foreign/norwegian-identification-number/d-number/', {
      N02: 'high',
    }),
    read.copy('2026-11-22', 'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer/d-nummer/', {
      N04: 'high',
    }),
    read.copy('2026-11-22', 'https://www.skatteetaten.no/en/forms/tax-deduction-card-for-foreign-citizens/', {
      N05: 'high',
      G01: 'high',
    }),
    read.copy(
      '2026-11-22',
      'https://www.skatteetaten.no/en/person/national-registry/moving/your-residence-permit-determines-whether-youll-be-automatically-considered-a-resident-in-norway/',
      { N07: 'high', N08: 'medium' },
    ),
    read.copy(
      '2026-11-22',
      'https://www.skatteetaten.no/en/person/taxes/tax-deduction-card-and-advance-tax/i-am-a-foreign-employee/how-to-get-a-tax-deduction-card-if-your-d-number-is-inactive/',
      { N12: 'high' },
    ),
    read.copy(
      '2026-11-22',
      'http://www.skatteetaten.no/en/International-pages/Felles-innhold-benyttes-i-flere-malgrupper/Articles/Reporting-a-move-and-change-of-address/',
      { N19: 'medium' },
    ),
    read.copy('2026-11-22', 'https://www.skatteetaten.no/person/folkeregister/identitetsnummer/id-kontroll/', {
      N10: 'high',
    }),
  ],
  'nyinorge.no': [
    read.copy(
      '2026-11-22',
      'https://www.nyinorge.no/en/arrival/settlement-in-norway-and-norwegian-identity-numbers',
      { N01: 'high', N03: 'high', N06: 'high' },
      '2026-02-10',
    ),
  ],
  UDI: [
    read.copy('2026-11-22', 'https://udi.no/min-side/innlogging', { S15: 'high', N17: 'medium' }),
    read.copy('2026-11-22', 'https://udi.no/uk/word-definitions/digital-mailbox', { M01: 'high' }),
    read.copy(
      '2026-11-22',
      'https://www.udi.no/nn/ord-og-omgrep/reisedokument-pass-utlendingspass-og-reisebevis-for-flyktningar/',
      { R01: 'high' },
    ),
    read.copy(
      '2026-11-22',
      'https://www.udi.no/har-fatt-svar/utlendingspass-og-reisebevis/har-fatt-ja-pa-soknad-om-utlendingspass-eller-reisebevis/utlendingspass/hva-skjer-hvis-jeg-reiser-til-hjemlandet-mitt-med-utlendingspass/',
      { R02: 'high' },
    ),
  ],
  NAV: [
    read.copy(
      '2026-11-22',
      'https://www.nav.no/en/home/shortcuts/are-you-living-abroad-without-electronic-id-for-navs-digital-services',
      { S08: 'high', G08: 'low' },
      '2022',
    ),
  ],
  Helsenorge: [
    read.copy('2026-11-22', 'https://www.helsenorge.no/en/personvern-og-nettsikkerhet/logging-in-to-helsenorge/', {
      E33: 'high',
      S03: 'high',
    }),
    read.copy(
      '2026-11-22',
      'https://www.helsenorge.no/en/about-services-on-helsenorge/using-helsenorge-with-your-child',
      {
        S03b: 'high',
      },
    ),
    read.copy('2026-11-22', 'https://www.helsenorge.no/fullmakt/', { G05: 'high' }),
  ],
  Altinn: [
    read.copy('2026-11-22', 'https://info.altinn.no/nn/hjelp/innlogging/diverse-om-innlogging/sikkerhetsniva/', {
      S01: 'medium',
    }),
    // this way in gives way to the log-in with e-mail of E63
    read.copy('2026-11-22', 'https://www.altinn.no/hjelp/innlogging/egenregistrert/', { S02: ['high', '2027-02-22'] }),
  ],
  'Statens vegvesen': [
    read.copy(
      '2026-11-22',
      'https://www.vegvesen.no/en/about-us/about-the-organisation/about-vegvesen.no/about-your-page/security-in-your-page/?lang=en',
      { S13: 'high' },
    ),
  ],
  Lånekassen: [
    read.copy('2026-11-22', 'https://larestedsinfo.lanekassen.no/nb-NO/veiledning/hjelp-eleven-a-soke-og-fa-pengene/', {
      S09: 'high',
    }),
    read.copy(
      '2026-11-22',
      'https://lanekassen.no/nb-NO/Hovedmeny/For-laresteder/grunnskole/oppgaver-/gjor-eleven-sokeklar-1/',
      { G07: 'medium' },
      '2020-04-21',
    ),
  ],
  Finanstilsynet: [
    read.copy(
      '2026-11-22',
      'https://finanstilsynet.no/forbrukerinformasjon/Hvitvasking/hvitvaskingsregelverket-og-forbrukernes-rett-til-finansielle-tjenester',
      { B03: 'high' },
      '2024-02-21',
    ),
  ],
  'Oslo kommune': [
    read.copy(
      '2026-11-22',
      'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
      { S07: 'unverified', S24: 'low', W01: 'medium', W02: 'high' },
    ),
    read.copy(
      '2026-11-22',
      'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/open-your-first-bank-account/opening-your-first-norwegian-bank-account',
      { B07: 'high' },
    ),
  ],
  'Bodø kommune': [
    read.copy('2026-11-22', 'https://bodo.kommune.no/fastlege/vis-skjul-artikler-fastlege/hvem-har-rett-til-fastlege', {
      G13: 'high',
    }),
  ],
  'Hasvik kommune': [
    read.copy('2026-11-22', 'https://www.hasvik.kommune.no/fastlege.6282122-520984.html', { H01: 'high' }),
  ],
} as const satisfies Readings
