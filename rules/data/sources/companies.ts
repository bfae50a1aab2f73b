import { archived, type Readings } from '../../provenance.ts'

/** What issuers, banks, newspapers and advisers publish. One row, one page, as in identityAuthorities.ts. */
export const companies = {
  BankID: [
    archived(
      '2026-11-22',
      'https://www.bankid.no/privat/los-mitt-bankid-problem/ofte-stilte-sporsmal/generelt-om-bankid/hvordan-sikrer-banken-at-bankid-utstedes-til-rett-person/',
      { E25: 'high' },
    ),
    archived('2026-11-25', 'https://bankid.no/en/faq/who-does-id-verification-apply-to', { E79: 'medium' }),
    archived('2026-11-25', 'https://bankid.no/en/help/confirm-identity', { E81: 'high' }),
    archived('2026-11-25', 'https://bankid.no/en/help-using-bankid', { E86: 'medium', E87: 'high' }),
    archived(
      '2026-11-25',
      'https://www.bankid.no/privat/los-mitt-bankid-problem/ofte-stilte-sporsmal/generelt-om-bankid/nar-er-det-nodvendig-a-sperre-min-bankid/',
      { L04: 'high' },
    ),
    archived('2026-11-25', 'https://bankid.no/en/faq/id-card', { E107: 'medium' }),
  ],
  Buypass: [
    archived('2026-11-22', 'https://buypass.com/mobile/terms', { E40: 'high' }, '2024-06-19'),
    archived(
      '2026-11-22',
      'https://www.buypass.no/hjelp/hjelp-til-smartkort/bestilling-og-fornying/aldersgrense-og-andre-betingelser',
      { E41: 'high' },
    ),
    archived(
      '2026-11-22',
      'https://www.buypass.com/help/buypass-id-in-mobile/order/posten-activation-code-delivery-pum',
      {
        E43: 'medium',
        U02: 'unverified',
      },
    ),
    archived('2026-11-25', 'https://www.buypass.no/hjelp/buypass-id/bli-kunde/identitetskontroll-avvist', {
      E92: 'medium',
      E95: 'medium',
    }),
    archived('2026-11-25', 'https://play.google.com/store/apps/details?hl=no&id=eu.nets.passportreader', {
      E93: 'low',
    }),
    archived('2026-11-25', 'https://www.buypass.no/hjelp/buypass-id-i-mobil/bestilling/utlevering-pum', {
      E94: 'medium',
    }),
  ],
  Commfides: [
    archived('2026-11-22', 'https://www.commfides.com/en/employee-e-id', { E52: 'medium', E54: 'unverified' }),
  ],
  'Finans Norge': [
    archived(
      '2026-11-22',
      'https://www.finansnorge.no/en/tema/new-to-norway-banking-and-insurance/opening-a-bank-account-in-norway/',
      { E23: 'high', E24: 'high', B01: 'high', B05: 'high' },
    ),
  ],
  DNB: [
    archived('2026-11-22', 'https://m.dnb.no/en/help-and-guidance', { S19: 'high' }),
    archived('2026-11-25', 'https://dnb.no/en/everyday-banking/bankid/young-adults', { E90: 'high' }),
  ],
  'SpareBank 1 Nord-Norge': [
    archived(
      '2026-11-22',
      'https://www.sparebank1.no/nb/nord-norge/privat/kundeservice/bestill/bli-kunde/become-customer-without-BankID.html',
      { B06: 'high' },
    ),
  ],
  'Sparebanken Vest': [archived('2026-11-22', 'https://spv.no/dagligbank/bankid/bankid-for-unge', { E31: 'medium' })],
  'Sogn Sparebank': [archived('2026-11-22', 'https://www.sognbank.no/hvorfor-oss/blikunde_foreign', { B08: 'low' })],
  'Cultura Bank': [archived('2026-11-22', 'https://www.cultura.no/privat/utenlandsk-statsborger', { B23: 'medium' })],
  Signicat: [
    archived('2026-11-22', 'https://developer.signicat.com/identity-methods/id-porten/about-id-porten/', {
      S23: 'medium',
    }),
  ],
  NRK: [
    archived(
      '2026-11-22',
      'https://www.nrk.no/rogaland/na-forsvinn-bankid-pa-mobil-fra-telefonen-din-1.17019394',
      { E21: 'high', E22: 'high' },
      '2024-09',
    ),
  ],
  Dagsavisen: [
    archived(
      '2026-11-22',
      'https://www.dagsavisen.no/nyheter/innenriks/2022/07/17/bankid-pa-mobil-forsvinner-fremover-ma-du-betale-via-app-eller-med-kodebrikke/',
      { E36: 'medium' },
      '2022-07-17',
    ),
  ],
  MEF: [
    archived(
      '2026-11-22',
      'https://www.mef.no/artikkel/2024-06-26/trenger-du-minid/',
      { E14: 'high', E16: 'medium', E17: 'high' },
      '2024-06-26',
    ),
  ],
  'fasteverger.no': [archived('2026-11-22', 'https://fasteverger.no/elektronisk-id/', { E05: 'high' })],
  'lovkommentar.no': [archived('2026-11-22', 'https://www.lovkommentar.no/finansavtaleloven-14/', { B02: 'high' })],
  Kolumbus: [
    archived(
      '2026-11-22',
      'https://www.kolumbus.no/en/news-archive/more-frequently-BankID/',
      { S21: 'medium' },
      '2020-12-18',
    ),
  ],
  'litnor.no': [
    archived('2026-11-22', 'https://litnor.no/difi2019/', { E19d: 'medium', U08: 'unverified' }, '2019'),
    archived('2026-11-25', 'https://www.litnor.no/buypass', { E96: 'low' }),
  ],
  'thenorwayguide.com': [
    // a price: prices change with the year
    archived('2026-11-22', 'https://thenorwayguide.com/get-buypass/', { E46: ['low', '2027-01-15'] }, '2022'),
  ],
  'norwegian-national-id-validator': [
    archived('2026-11-22', 'https://mikaello.github.io/norwegian-national-id-validator/enums/IDNumberType.html', {
      N18: 'medium',
    }),
  ],
  Nordea: [
    archived(
      '2026-11-25',
      'https://www.nordea.no/privat/kundeservice/opprette-og-avslutte-kundeforhold/etablering-av-kundeforhold-gyldig-legitimasjon.html',
      { E82: 'high' },
    ),
  ],
  Bulder: [
    archived('2026-11-25', 'https://faq.bulder.no/en/articles/396971-order-bankid-from-bulder-sparebanken-norge', {
      E83: 'high',
    }),
  ],
  Digipost: [
    archived(
      '2026-11-25',
      'https://play.google.com/store/apps/details/Digipost?hl=is&id=no.digipost.android',
      { M11: 'high' },
      '2025-09-10',
    ),
  ],
  'The Local': [
    archived(
      '2026-11-25',
      'https://www.thelocal.no/20220204/ditch-the-paperwork-how-to-get-a-norwegian-digital-mailbox/',
      { M12: 'low' },
      '2022-02-04',
    ),
    archived(
      '2026-11-25',
      'https://www.thelocal.no/20220519/explained-how-to-register-with-a-doctor-in-norway/',
      { N15: 'medium' },
      '2022-05-19',
    ),
  ],
  'Harry Benjamin ressurssenter': [archived('2026-11-25', 'https://www.hbrs.no/navnendring/', { N22: 'low' })],
  'plussmobil.no': [archived('2026-11-25', 'https://www.plussmobil.no/abonnement/eierskifte/75960933', { S38: 'low' })],
  HLF: [
    archived('2026-11-26', 'https://www.hlf.no/diskrimineringsveileder/om-klagesystemet-og-loven/', { A06: 'medium' }),
  ],
  TPGi: [archived('2026-11-26', 'https://www.tpgi.com/new-success-criteria-in-wcag22/', { A07: 'high' })],
} as const satisfies Readings
