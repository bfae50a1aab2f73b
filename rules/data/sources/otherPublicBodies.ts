import { archived, type Readings } from '../../provenance.ts'

/** What all other public bodies say. One row, one page, as in identityAuthorities.ts. */
export const otherPublicBodies = {
  NAV: [
    archived(
      '2026-11-22',
      'https://www.nav.no/en/home/shortcuts/are-you-living-abroad-without-electronic-id-for-navs-digital-services',
      { S08: 'high', G08: 'low' },
      '2022',
    ),
    archived('2026-11-25', 'https://www.nav.no/en/home/about-nav/contact-us', { G14: 'medium' }),
  ],
  Helsenorge: [
    archived('2026-11-22', 'https://www.helsenorge.no/en/personvern-og-nettsikkerhet/logging-in-to-helsenorge/', {
      E33: 'high',
      S03: 'high',
    }),
    archived(
      '2026-11-22',
      'https://www.helsenorge.no/en/about-services-on-helsenorge/using-helsenorge-with-your-child',
      {
        S03b: 'high',
      },
    ),
    archived('2026-11-22', 'https://www.helsenorge.no/fullmakt/', { G05: 'high' }),
    archived(
      '2026-11-25',
      'https://www.helsenorge.no/en/about-services-on-helsenorge/using-helsenorge-with-your-child',
      { S30: 'high' },
    ),
    archived('2026-11-25', 'https://www.helsenorge.no/innboks/', { L07: 'high' }),
  ],
  Altinn: [
    archived('2026-11-22', 'https://info.altinn.no/nn/hjelp/innlogging/diverse-om-innlogging/sikkerhetsniva/', {
      S01: 'low',
    }),
    archived('2026-11-25', 'https://github.com/Altinn/altinn-studio-docs/pull/2380', { S26: 'high' }, '2025-09-29'),
    archived('2026-11-25', 'https://www.altinn.no/no/Portalhelp/Ny-bruker-av-Altinn/Utenlandsk-bruker/', {
      N23: 'medium',
    }),
  ],
  'Statens vegvesen': [
    archived(
      '2026-11-22',
      'https://www.vegvesen.no/en/about-us/about-the-organisation/about-vegvesen.no/about-your-page/security-in-your-page/?lang=en',
      { S13: 'high' },
    ),
    archived(
      '2026-11-25',
      'https://www.vegvesen.no/nn/om-oss/om-organisasjonen/om-vegvesenno/om-din-side/sikkerheit-i-di-side/',
      { S40: 'high' },
    ),
  ],
  Lånekassen: [
    archived('2026-11-22', 'https://larestedsinfo.lanekassen.no/nb-NO/veiledning/hjelp-eleven-a-soke-og-fa-pengene/', {
      S09: 'high',
    }),
    archived(
      '2026-11-22',
      'https://lanekassen.no/nb-NO/Hovedmeny/For-laresteder/grunnskole/oppgaver-/gjor-eleven-sokeklar-1/',
      { G07: 'medium' },
      '2020-04-21',
    ),
    archived(
      '2026-11-25',
      'https://www.lanekassen.no/nn-NO/stipend-og-lan/utdanning-i-utlandet/slik-soker-du/utbetaling/elektronisk-signatur/',
      { S31: 'medium' },
      '2019-04-03',
    ),
    archived('2026-11-25', 'https://lanekassen.no/nn-NO/larestader/rettleiing/foreldresignering/', { S32: 'high' }),
  ],
  Finanstilsynet: [
    archived(
      '2026-11-22',
      'https://finanstilsynet.no/forbrukerinformasjon/Hvitvasking/hvitvaskingsregelverket-og-forbrukernes-rett-til-finansielle-tjenester',
      { B03: 'high' },
      '2024-02-21',
    ),
  ],
  'Oslo kommune': [
    archived(
      '2026-11-22',
      'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
      { S24: 'low', W01: 'medium', W02: 'high' },
    ),
    archived(
      '2026-11-22',
      'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/open-your-first-bank-account/opening-your-first-norwegian-bank-account',
      { B07: 'high' },
    ),
  ],
  'Bodø kommune': [
    archived('2026-11-22', 'https://bodo.kommune.no/fastlege/vis-skjul-artikler-fastlege/hvem-har-rett-til-fastlege', {
      G13: 'high',
    }),
  ],
  'Hasvik kommune': [
    archived('2026-11-22', 'https://www.hasvik.kommune.no/fastlege.6282122-520984.html', { H01: 'high' }),
  ],
  'vilbli.no': [
    archived('2026-11-25', 'https://www.vilbli.no/nn/nn/no/hjelp-til-vigono-og-minid/a/036543', {
      E71: 'high',
      E72: 'high',
      S33: 'high',
    }),
  ],
  Statsforvalteren: [
    archived(
      '2026-11-25',
      'https://www.statsforvalteren.no/vestland/verjemal/nyhende-om-verjemal/2022/12/pinkodebrev-blir-avvikla-fra-nyttar/',
      { E74: 'medium' },
      '2022-12-21',
    ),
  ],
  Helfo: [archived('2026-11-25', 'https://www.helfo.no/english/helfo-for-private-citizens', { G16: 'high' })],
  'Universitetet i Oslo': [
    archived('2026-11-25', 'https://www.uio.no/english/about/vacancies/ismo/on-arrival/permit/eu-eea.html', {
      P08: 'medium',
    }),
  ],
  'Uu-tilsynet': [
    archived('2026-11-26', 'https://www.uutilsynet.no/webdirektivet-wad/eus-webdirektiv-wad/265', { A01: 'high' }),
    archived(
      '2026-11-26',
      'https://www.uutilsynet.no/webdirektivet-wad/viktige-standardar-er-no-pa-norsk/925',
      { A02: 'high' },
      '2021-06-21',
    ),
    archived('2026-11-26', 'https://www.uutilsynet.no/tilgjengelighetserklaering/om-tilgjengelegheitserklaering/1128', {
      A03: 'high',
    }),
    archived(
      '2026-11-26',
      'https://www.uutilsynet.no/tilgjengelighetserklaering/kommuner-risikerer-dagboter-mangel-pa-tilgjengelighetserklaering/1930',
      { A04: 'high' },
    ),
    archived(
      '2026-11-26',
      'https://www.uutilsynet.no/uubloggen/uu-tilsynet-gir-uttale/1307',
      { A05: 'high' },
      '2022-06-08',
    ),
  ],
} as const satisfies Readings
