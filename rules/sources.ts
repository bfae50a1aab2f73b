/** How sure we are of what a source says: `unverified` means that no page was found that settles it. */
export type Confidence = 'high' | 'medium' | 'low' | 'unverified'

/** A page that a claim rests on: who published it, who read it when and how, and how sure it makes us. */
export type Source = {
  /** The page, as its publisher addresses it. */
  readonly url: string
  readonly publisher: string
  /** ISO day, month or year on the page itself, where it has one. */
  readonly published?: string
  /** ISO day on which somebody read it. */
  readonly read: string
  /** Read in an archived copy, or on the live page. */
  readonly how: 'archive' | 'live'
  readonly confidence: Confidence
}

/** One page read in an archived copy on 22 November 2026, as every page so far was. */
function copy(publisher: string, url: string, confidence: Confidence, published?: string): Source {
  return { url, publisher, ...(published ? { published } : {}), read: '2026-11-22', how: 'archive', confidence }
}

const skatteetaten = 'Skatteetaten'
const norge = 'norge.no'
const digdir = 'Digdir'
const oslo = 'Oslo kommune'
const article =
  'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/'

/** Every source, under the id of the fact that it supports. One row, one fact, one page. */
export const sources = {
  // eIDs and levels
  E01: copy(norge, 'https://www.norge.no/nb/digital-borgar/elektronisk-id', 'high'),
  E02: copy(norge, 'https://www.norge.no/en/minid', 'high'),
  E03: copy(digdir, 'https://docs.digdir.no/docs/idporten/oidc/oidc_protocol_id_token', 'high', '2024-10'),
  E04: copy(skatteetaten, 'https://www.skatteetaten.no/person/utenlandsk/bli-elektronisk-bruker/', 'high'),
  E05: copy('fasteverger.no', 'https://fasteverger.no/elektronisk-id/', 'high'),
  E08: copy(
    skatteetaten,
    'https://www.skatteetaten.no/en/about-the-tax-administration/online-user/become-an-online-user/',
    'high',
  ),
  // MinID
  E10: copy(norge, 'https://www.norge.no/en/minid', 'high'),
  E11: copy(norge, 'https://www.norge.no/nn/minid', 'high'),
  E12: copy(norge, 'https://www.norge.no/nb/digital-borgar/elektronisk-id', 'high'),
  E13: copy(norge, 'https://www.norge.no/en/minid', 'high'),
  E14: copy('MEF', 'https://www.mef.no/artikkel/2024-06-26/trenger-du-minid/', 'high', '2024-06-26'),
  E15: copy(skatteetaten, 'https://www.skatteetaten.no/person/utenlandsk/bli-elektronisk-bruker/', 'high'),
  E16: copy('MEF', 'https://www.mef.no/artikkel/2024-06-26/trenger-du-minid/', 'medium', '2024-06-26'),
  E17: copy('MEF', 'https://www.mef.no/artikkel/2024-06-26/trenger-du-minid/', 'high', '2024-06-26'),
  E18: copy(digdir, 'http://eid.difi.no/en/minid/termsofuse', 'high'),
  E19d: copy('litnor.no', 'https://litnor.no/difi2019/', 'medium', '2019'),
  // BankID
  E20: copy(norge, 'https://www.norge.no/nb/digital-borgar/elektronisk-id', 'high'),
  E21: copy(
    'NRK',
    'https://www.nrk.no/rogaland/na-forsvinn-bankid-pa-mobil-fra-telefonen-din-1.17019394',
    'high',
    '2024-09',
  ),
  E22: copy(
    'NRK',
    'https://www.nrk.no/rogaland/na-forsvinn-bankid-pa-mobil-fra-telefonen-din-1.17019394',
    'high',
    '2024-09',
  ),
  E23: copy(
    'Finans Norge',
    'https://www.finansnorge.no/en/tema/new-to-norway-banking-and-insurance/opening-a-bank-account-in-norway/',
    'high',
  ),
  E24: copy(
    'Finans Norge',
    'https://www.finansnorge.no/en/tema/new-to-norway-banking-and-insurance/opening-a-bank-account-in-norway/',
    'high',
  ),
  E25: copy(
    'BankID',
    'https://www.bankid.no/privat/los-mitt-bankid-problem/ofte-stilte-sporsmal/generelt-om-bankid/hvordan-sikrer-banken-at-bankid-utstedes-til-rett-person/',
    'high',
  ),
  E28: copy(
    skatteetaten,
    'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer-og-elektronisk-id/re-identify-to-update-your-electronid-id/',
    'high',
  ),
  E29: copy(
    skatteetaten,
    'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer-og-elektronisk-id/re-identify-to-update-your-electronid-id/',
    'high',
  ),
  E31: copy('Sparebanken Vest', 'https://spv.no/dagligbank/bankid/bankid-for-unge', 'medium'),
  E33: copy('Helsenorge', 'https://www.helsenorge.no/en/personvern-og-nettsikkerhet/logging-in-to-helsenorge/', 'high'),
  E36: copy(
    'Dagsavisen',
    'https://www.dagsavisen.no/nyheter/innenriks/2022/07/17/bankid-pa-mobil-forsvinner-fremover-ma-du-betale-via-app-eller-med-kodebrikke/',
    'medium',
    '2022-07-17',
  ),
  // Buypass
  E40: copy('Buypass', 'https://buypass.com/mobile/terms', 'high', '2024-06-19'),
  E41: copy(
    'Buypass',
    'https://www.buypass.no/hjelp/hjelp-til-smartkort/bestilling-og-fornying/aldersgrense-og-andre-betingelser',
    'high',
  ),
  E43: copy(
    'Buypass',
    'https://www.buypass.com/help/buypass-id-in-mobile/order/posten-activation-code-delivery-pum',
    'medium',
  ),
  E46: copy('thenorwayguide.com', 'https://thenorwayguide.com/get-buypass/', 'low', '2022'),
  E70: copy(
    'Buypass',
    'https://www.buypass.com/help/buypass-id-in-mobile/order/posten-activation-code-delivery-pum',
    'medium',
  ),
  U02: copy(
    'Buypass',
    'https://www.buypass.com/help/buypass-id-in-mobile/order/posten-activation-code-delivery-pum',
    'unverified',
  ),
  U08: copy('litnor.no', 'https://litnor.no/difi2019/', 'unverified', '2019'),
  // Commfides
  E50: copy(digdir, 'https://docs.digdir.no/docs/ansattporten/ansattporten_protocol.html', 'high'),
  E52: copy('Commfides', 'https://www.commfides.com/en/employee-e-id', 'medium'),
  E54: copy('Commfides', 'https://www.commfides.com/en/employee-e-id', 'unverified'),
  // Newer ways in
  E63: copy(digdir, 'https://github.com/digdir/roadmap/issues/588', 'high', '2026-01-13'),
  E64: copy(digdir, 'https://docs.digdir.no/docs/idporten/oidc/oidc_func_eidas', 'high', '2024-10'),
  // Services
  S01: copy('Altinn', 'https://info.altinn.no/nn/hjelp/innlogging/diverse-om-innlogging/sikkerhetsniva/', 'medium'),
  S02: copy('Altinn', 'https://www.altinn.no/hjelp/innlogging/egenregistrert/', 'high'),
  S03: copy('Helsenorge', 'https://www.helsenorge.no/en/personvern-og-nettsikkerhet/logging-in-to-helsenorge/', 'high'),
  S03b: copy(
    'Helsenorge',
    'https://www.helsenorge.no/en/about-services-on-helsenorge/using-helsenorge-with-your-child',
    'high',
  ),
  S04: copy(skatteetaten, 'https://www.skatteetaten.no/person/utenlandsk/bli-elektronisk-bruker/', 'high'),
  S05: copy(norge, 'https://www.norge.no/en/minid', 'high'),
  S07: copy(oslo, article, 'unverified'),
  S08: copy(
    'NAV',
    'https://www.nav.no/en/home/shortcuts/are-you-living-abroad-without-electronic-id-for-navs-digital-services',
    'high',
    '2022',
  ),
  S09: copy(
    'Lånekassen',
    'https://larestedsinfo.lanekassen.no/nb-NO/veiledning/hjelp-eleven-a-soke-og-fa-pengene/',
    'high',
  ),
  S10: copy(norge, 'https://www.norge.no/nb/digital-borger/sporsmal-og-svar', 'high'),
  S13: copy(
    'Statens vegvesen',
    'https://www.vegvesen.no/en/about-us/about-the-organisation/about-vegvesen.no/about-your-page/security-in-your-page/?lang=en',
    'high',
  ),
  S15: copy('UDI', 'https://udi.no/min-side/innlogging', 'high'),
  S19: copy('DNB', 'https://m.dnb.no/en/help-and-guidance', 'high'),
  S21: copy('Kolumbus', 'https://www.kolumbus.no/en/news-archive/more-frequently-BankID/', 'medium', '2020-12-18'),
  S23: copy('Signicat', 'https://developer.signicat.com/identity-methods/id-porten/about-id-porten/', 'medium'),
  S24: copy(oslo, article, 'low'),
  // Identity numbers
  N01: copy(
    'nyinorge.no',
    'https://www.nyinorge.no/en/arrival/settlement-in-norway-and-norwegian-identity-numbers',
    'high',
    '2026-02-10',
  ),
  N02: copy(
    skatteetaten,
    'https://www.skatteetaten.no/en/person/foreign/norwegian-identification-number/d-number/',
    'high',
  ),
  N03: copy(
    'nyinorge.no',
    'https://www.nyinorge.no/en/arrival/settlement-in-norway-and-norwegian-identity-numbers',
    'high',
    '2026-02-10',
  ),
  N04: copy(skatteetaten, 'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer/d-nummer/', 'high'),
  N05: copy(skatteetaten, 'https://www.skatteetaten.no/en/forms/tax-deduction-card-for-foreign-citizens/', 'high'),
  N06: copy(
    'nyinorge.no',
    'https://www.nyinorge.no/en/arrival/settlement-in-norway-and-norwegian-identity-numbers',
    'high',
    '2026-02-10',
  ),
  N07: copy(
    skatteetaten,
    'https://www.skatteetaten.no/en/person/national-registry/moving/your-residence-permit-determines-whether-youll-be-automatically-considered-a-resident-in-norway/',
    'high',
  ),
  N09: copy(norge, 'https://www.norge.no/en/life_situation/moving-home', 'high'),
  N12: copy(
    skatteetaten,
    'https://www.skatteetaten.no/en/person/taxes/tax-deduction-card-and-advance-tax/i-am-a-foreign-employee/how-to-get-a-tax-deduction-card-if-your-d-number-is-inactive/',
    'high',
  ),
  N18: copy(
    'norwegian-national-id-validator',
    'https://mikaello.github.io/norwegian-national-id-validator/enums/IDNumberType.html',
    'medium',
  ),
  N19: copy(
    skatteetaten,
    'http://www.skatteetaten.no/en/International-pages/Felles-innhold-benyttes-i-flere-malgrupper/Articles/Reporting-a-move-and-change-of-address/',
    'medium',
  ),
  N08: copy(
    skatteetaten,
    'https://www.skatteetaten.no/en/person/national-registry/moving/your-residence-permit-determines-whether-youll-be-automatically-considered-a-resident-in-norway/',
    'medium',
  ),
  N10: copy(skatteetaten, 'https://www.skatteetaten.no/person/folkeregister/identitetsnummer/id-kontroll/', 'high'),
  N17: copy('UDI', 'https://udi.no/min-side/innlogging', 'medium'),
  // Bank
  B01: copy(
    'Finans Norge',
    'https://www.finansnorge.no/en/tema/new-to-norway-banking-and-insurance/opening-a-bank-account-in-norway/',
    'high',
  ),
  B02: copy('lovkommentar.no', 'https://www.lovkommentar.no/finansavtaleloven-14/', 'high'),
  B03: copy(
    'Finanstilsynet',
    'https://finanstilsynet.no/forbrukerinformasjon/Hvitvasking/hvitvaskingsregelverket-og-forbrukernes-rett-til-finansielle-tjenester',
    'high',
    '2024-02-21',
  ),
  B05: copy(
    'Finans Norge',
    'https://www.finansnorge.no/en/tema/new-to-norway-banking-and-insurance/opening-a-bank-account-in-norway/',
    'high',
  ),
  B06: copy(
    'SpareBank 1 Nord-Norge',
    'https://www.sparebank1.no/nb/nord-norge/privat/kundeservice/bestill/bli-kunde/become-customer-without-BankID.html',
    'high',
  ),
  B07: copy(
    oslo,
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/open-your-first-bank-account/opening-your-first-norwegian-bank-account',
    'high',
  ),
  B08: copy('Sogn Sparebank', 'https://www.sognbank.no/hvorfor-oss/blikunde_foreign', 'low'),
  B23: copy('Cultura Bank', 'https://www.cultura.no/privat/utenlandsk-statsborger', 'medium'),
  B25: copy(
    'The Local',
    'https://www.thelocal.no/20240516/explained-the-issues-with-norways-electronic-id-system',
    'medium',
    '2024-05-16',
  ),
  // Digital mailbox
  M01: copy('UDI', 'https://udi.no/uk/word-definitions/digital-mailbox', 'high'),
  M02: copy(norge, 'https://norge.no/en/digital-citizen/choose-digital-mailbox', 'high'),
  M03: copy(norge, 'https://norge.no/en/digital-citizen/choose-digital-mailbox', 'high'),
  M04: copy(norge, 'https://norge.no/nb/digital-borger/digital-postkasse-gratis-og-enkelt', 'high'),
  M05: copy(digdir, 'https://eid.difi.no/nn/registrer-ny-brukar-i-id-porten', 'medium'),
  M06: copy(norge, 'https://www.norge.no/nn/digital-borgar/reservasjon', 'high'),
  M07: copy(norge, 'https://www.norge.no/nn/digital-borgar/reservasjon', 'medium'),
  M08: copy(digdir, 'https://eid.difi.no/nn/registrer-ny-brukar-i-id-porten', 'medium'),
  // Getting by until then
  G01: copy(skatteetaten, 'https://www.skatteetaten.no/en/forms/tax-deduction-card-for-foreign-citizens/', 'high'),
  G04: copy(
    'The Local',
    'https://www.thelocal.no/20220519/explained-how-to-register-with-a-doctor-in-norway/',
    'medium',
    '2022-05-19',
  ),
  G05: copy('Helsenorge', 'https://www.helsenorge.no/fullmakt/', 'high'),
  G07: copy(
    'Lånekassen',
    'https://larestedsinfo.lanekassen.no/nb-NO/veiledning/hjelp-eleven-a-soke-og-fa-pengene/',
    'medium',
    '2020',
  ),
  G08: copy(
    'NAV',
    'https://www.nav.no/en/home/shortcuts/are-you-living-abroad-without-electronic-id-for-navs-digital-services',
    'low',
    '2022',
  ),
  G09: copy('MEF', 'https://www.mef.no/artikkel/2024-06-26/trenger-du-minid/', 'high', '2024-06-26'),
  G12: copy(
    skatteetaten,
    'https://www.skatteetaten.no/en/about-the-tax-administration/online-user/become-an-online-user/',
    'high',
  ),
  G13: copy(
    'Bodø kommune',
    'https://bodo.kommune.no/fastlege/vis-skjul-artikler-fastlege/hvem-har-rett-til-fastlege',
    'high',
  ),
  H01: copy('Hasvik kommune', 'https://www.hasvik.kommune.no/fastlege.6282122-520984.html', 'high'),
  // Travel documents
  R01: copy(
    'UDI',
    'https://www.udi.no/nn/ord-og-omgrep/reisedokument-pass-utlendingspass-og-reisebevis-for-flyktningar/',
    'high',
  ),
  R02: copy(
    'UDI',
    'https://www.udi.no/har-fatt-svar/utlendingspass-og-reisebevis/har-fatt-ja-pa-soknad-om-utlendingspass-eller-reisebevis/utlendingspass/hva-skjer-hvis-jeg-reiser-til-hjemlandet-mitt-med-utlendingspass/',
    'high',
  ),
  // The article that this guide grew from
  W01: copy(oslo, article, 'medium'),
  W02: copy(oslo, article, 'high'),
} as const satisfies { readonly [id: string]: Source }

/** The id of a source, which is the id of the fact that it supports. */
export type SourceId = keyof typeof sources
