import { archived, type Readings } from '../../provenance.ts'

/**
 * What those say who give numbers, permits and eIDs, or speak for the state about eIDs. One row, one page. Once it was opened
 * and all of it was still there, its row starts `live('2027-01-15', …`.
 */
export const identityAuthorities = {
  'norge.no': [
    archived('2026-11-22', 'https://www.norge.no/nb/digital-borgar/elektronisk-id', {
      E01: 'high',
      E12: 'high',
      E20: 'high',
    }),
    archived('2026-11-22', 'https://www.norge.no/en/minid', { E02: 'high', E10: 'high', E13: 'high', S05: 'high' }),
    archived('2026-11-22', 'https://www.norge.no/nn/minid', { E11: 'high' }),
    archived('2026-11-22', 'https://www.norge.no/nb/digital-borger/sporsmal-og-svar', { S10: 'high' }),
    archived('2026-11-22', 'https://www.norge.no/en/life_situation/moving-home', { N09: 'high' }),
    archived('2026-11-22', 'https://norge.no/en/digital-citizen/choose-digital-mailbox', { M02: 'high' }),
    archived('2026-11-22', 'https://norge.no/nb/digital-borger/digital-postkasse-gratis-og-enkelt', { M04: 'high' }),
    archived('2026-11-22', 'https://www.norge.no/nn/digital-borgar/reservasjon', { M06: 'high', M07: 'medium' }),
    archived('2026-11-25', 'https://norge.no/en/digital-citizen/choose-digital-mailbox', { E07: 'medium' }),
    archived('2026-11-25', 'https://www.norge.no/en/life_situation/moving-home', { S06: 'high' }),
    archived('2026-11-25', 'https://www.norge.no/en/minid', { S16: 'high' }),
  ],
  Digdir: [
    archived(
      '2026-11-22',
      'https://docs.digdir.no/docs/idporten/oidc/oidc_protocol_id_token',
      { E03: 'high' },
      '2024-10',
    ),
    archived('2026-11-22', 'http://eid.difi.no/en/minid/termsofuse', { E18: 'high' }),
    archived('2026-11-22', 'https://docs.digdir.no/docs/ansattporten/ansattporten_protocol.html', { E50: 'high' }),
    // a plan on the road map, which moves faster than a help page
    archived(
      '2026-11-22',
      'https://github.com/digdir/roadmap/issues/588',
      { E63: ['high', '2027-02-22'] },
      '2026-01-13',
    ),
    archived('2026-11-22', 'https://docs.digdir.no/docs/idporten/oidc/oidc_func_eidas', { E64: 'high' }, '2024-10'),
    archived('2026-11-22', 'https://eid.difi.no/nn/registrer-ny-brukar-i-id-porten', { M08: 'medium' }),
    archived('2026-11-25', 'https://github.com/felleslosninger/docs/issues/419', { E108: 'high' }, '2025-05-02'),
    archived('2026-11-25', 'https://github.com/digdir/roadmap/issues/588', { S27: 'medium' }, '2026-01-13'),
  ],
  Skatteetaten: [
    archived('2026-11-22', 'https://www.skatteetaten.no/person/utenlandsk/bli-elektronisk-bruker/', {
      E04: 'high',
      E15: 'high',
      S04: 'high',
    }),
    archived(
      '2026-11-22',
      'https://www.skatteetaten.no/en/about-the-tax-administration/online-user/become-an-online-user/',
      { E08: 'high', G12: 'high' },
    ),
    archived(
      '2026-11-22',
      'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer-og-elektronisk-id/re-identify-to-update-your-electronid-id/',
      { E28: 'high', E29: 'high' },
    ),
    archived('2026-11-22', 'https://www.skatteetaten.no/en/person/foreign/norwegian-identification-number/d-number/', {
      N02: 'high',
    }),
    archived('2026-11-22', 'https://www.skatteetaten.no/en/person/national-registry/identitetsnummer/d-nummer/', {
      N04: 'high',
    }),
    archived('2026-11-22', 'https://www.skatteetaten.no/en/person/foreign/norwegian-identification-number/ID-check/', {
      N11: 'medium',
    }),
    archived('2026-11-22', 'https://www.skatteetaten.no/en/forms/tax-deduction-card-for-foreign-citizens/', {
      N05: 'high',
      G01: 'high',
    }),
    archived(
      '2026-11-22',
      'https://www.skatteetaten.no/en/person/national-registry/moving/your-residence-permit-determines-whether-youll-be-automatically-considered-a-resident-in-norway/',
      { N07: 'high', N08: 'medium' },
    ),
    archived(
      '2026-11-22',
      'https://www.skatteetaten.no/en/person/taxes/tax-deduction-card-and-advance-tax/i-am-a-foreign-employee/how-to-get-a-tax-deduction-card-if-your-d-number-is-inactive/',
      { N12: 'high' },
    ),
    archived(
      '2026-11-22',
      'http://www.skatteetaten.no/en/International-pages/Felles-innhold-benyttes-i-flere-malgrupper/Articles/Reporting-a-move-and-change-of-address/',
      { N19: 'medium' },
    ),
    archived('2026-11-22', 'https://www.skatteetaten.no/person/folkeregister/identitetsnummer/id-kontroll/', {
      N10: 'high',
    }),
    archived('2026-11-25', 'https://www.skatteetaten.no/person/utenlandsk/ukraina/', { N21: 'high' }),
    archived(
      '2026-11-25',
      'https://www.skatteetaten.no/person/folkeregister/flytte/til-norge/d-nummer-flyttemelding/',
      { N24: 'high' },
    ),
    archived(
      '2026-11-25',
      'https://www.skatteetaten.no/en/person/taxes/tax-deduction-card-and-advance-tax/i-am-a-foreign-employee/how-to-get-a-tax-deduction-card-if-your-d-number-is-inactive/',
      { N28: 'unverified' },
    ),
    archived('2026-11-25', 'https://www.skatteetaten.no/nn/person/folkeregister/identitetsnummer/id-kontroll/', {
      L17: 'high',
    }),
  ],
  'nyinorge.no': [
    archived(
      '2026-11-22',
      'https://www.nyinorge.no/en/arrival/settlement-in-norway-and-norwegian-identity-numbers',
      { N01: 'high', N03: 'high', N06: 'high' },
      '2026-02-10',
    ),
  ],
  UDI: [
    archived('2026-11-22', 'https://udi.no/min-side/innlogging', { S15: 'high', N17: 'medium' }),
    archived('2026-11-22', 'https://udi.no/uk/word-definitions/digital-mailbox', { M01: 'high' }),
    archived(
      '2026-11-22',
      'https://www.udi.no/nn/ord-og-omgrep/reisedokument-pass-utlendingspass-og-reisebevis-for-flyktningar/',
      { R01: 'high' },
    ),
    archived(
      '2026-11-22',
      'https://www.udi.no/har-fatt-svar/utlendingspass-og-reisebevis/har-fatt-ja-pa-soknad-om-utlendingspass-eller-reisebevis/utlendingspass/hva-skjer-hvis-jeg-reiser-til-hjemlandet-mitt-med-utlendingspass/',
      { R02: 'high' },
    ),
    archived('2026-11-25', 'https://www.udi.no/ord-og-begreper/d-nummer/d-nummer-stemmer-ikke-med-fodselsdato/', {
      N20: 'high',
    }),
    archived('2026-11-25', 'https://udi.no/uk/word-definitions/digital-mailbox', { M13: 'high' }),
    archived(
      '2026-11-25',
      'https://www.udi.no/en/system/received-an-answer/application-approved/renewed-residence-permit/how-do-i-get-a-residence-card/',
      { G15: 'high' },
    ),
    archived('2026-11-25', 'https://udi.no/min-side/innlogging', { S36: 'high' }),
  ],
} as const satisfies Readings
