import { type Readings, read } from './reading.ts'

/** What issuers, banks, newspapers and advisers publish. One row, one page, as in publicPages.ts. */
export const privatePages = {
  BankID: [
    read.copy(
      '2026-11-22',
      'https://www.bankid.no/privat/los-mitt-bankid-problem/ofte-stilte-sporsmal/generelt-om-bankid/hvordan-sikrer-banken-at-bankid-utstedes-til-rett-person/',
      { E25: 'high' },
    ),
  ],
  Buypass: [
    read.copy('2026-11-22', 'https://buypass.com/mobile/terms', { E40: 'high' }, '2024-06-19'),
    read.copy(
      '2026-11-22',
      'https://www.buypass.no/hjelp/hjelp-til-smartkort/bestilling-og-fornying/aldersgrense-og-andre-betingelser',
      { E41: 'high' },
    ),
    read.copy(
      '2026-11-22',
      'https://www.buypass.com/help/buypass-id-in-mobile/order/posten-activation-code-delivery-pum',
      {
        E43: 'medium',
        E70: 'medium',
        U02: 'unverified',
      },
    ),
  ],
  Commfides: [
    read.copy('2026-11-22', 'https://www.commfides.com/en/employee-e-id', { E52: 'medium', E54: 'unverified' }),
  ],
  'Finans Norge': [
    read.copy(
      '2026-11-22',
      'https://www.finansnorge.no/en/tema/new-to-norway-banking-and-insurance/opening-a-bank-account-in-norway/',
      { E23: 'high', E24: 'high', B01: 'high', B05: 'high' },
    ),
  ],
  DNB: [read.copy('2026-11-22', 'https://m.dnb.no/en/help-and-guidance', { S19: 'high' })],
  'SpareBank 1 Nord-Norge': [
    read.copy(
      '2026-11-22',
      'https://www.sparebank1.no/nb/nord-norge/privat/kundeservice/bestill/bli-kunde/become-customer-without-BankID.html',
      { B06: 'high' },
    ),
  ],
  'Sparebanken Vest': [read.copy('2026-11-22', 'https://spv.no/dagligbank/bankid/bankid-for-unge', { E31: 'medium' })],
  'Nordea Direct': [
    read.copy('2026-11-22', 'https://www.direct.nordea.no/direct/bruke/kort/barne-og-ungdomskort.html', {
      E31b: 'medium',
    }),
  ],
  'Sogn Sparebank': [read.copy('2026-11-22', 'https://www.sognbank.no/hvorfor-oss/blikunde_foreign', { B08: 'low' })],
  'Cultura Bank': [read.copy('2026-11-22', 'https://www.cultura.no/privat/utenlandsk-statsborger', { B23: 'medium' })],
  Signicat: [
    read.copy('2026-11-22', 'https://developer.signicat.com/identity-methods/id-porten/about-id-porten/', {
      S23: 'medium',
    }),
  ],
  NRK: [
    read.copy(
      '2026-11-22',
      'https://www.nrk.no/rogaland/na-forsvinn-bankid-pa-mobil-fra-telefonen-din-1.17019394',
      { E21: 'high', E22: 'high' },
      '2024-09',
    ),
  ],
  Dagsavisen: [
    read.copy(
      '2026-11-22',
      'https://www.dagsavisen.no/nyheter/innenriks/2022/07/17/bankid-pa-mobil-forsvinner-fremover-ma-du-betale-via-app-eller-med-kodebrikke/',
      { E36: 'medium' },
      '2022-07-17',
    ),
  ],
  'The Local': [
    read.copy(
      '2026-11-22',
      'https://www.thelocal.no/20240516/explained-the-issues-with-norways-electronic-id-system',
      { B25: 'medium' },
      '2024-05-16',
    ),
    read.copy(
      '2026-11-22',
      'https://www.thelocal.no/20220519/explained-how-to-register-with-a-doctor-in-norway/',
      { G04: 'medium' },
      '2022-05-19',
    ),
  ],
  MEF: [
    read.copy(
      '2026-11-22',
      'https://www.mef.no/artikkel/2024-06-26/trenger-du-minid/',
      { E14: 'high', E16: 'medium', E17: 'high', G09: 'high' },
      '2024-06-26',
    ),
  ],
  'fasteverger.no': [read.copy('2026-11-22', 'https://fasteverger.no/elektronisk-id/', { E05: 'high' })],
  'lovkommentar.no': [read.copy('2026-11-22', 'https://www.lovkommentar.no/finansavtaleloven-14/', { B02: 'high' })],
  Kolumbus: [
    read.copy(
      '2026-11-22',
      'https://www.kolumbus.no/en/news-archive/more-frequently-BankID/',
      { S21: 'medium' },
      '2020-12-18',
    ),
  ],
  'litnor.no': [read.copy('2026-11-22', 'https://litnor.no/difi2019/', { E19d: 'medium', U08: 'unverified' }, '2019')],
  'thenorwayguide.com': [
    // a price: prices change with the year
    read.copy('2026-11-22', 'https://thenorwayguide.com/get-buypass/', { E46: ['low', '2027-01-15'] }, '2022'),
  ],
  'norwegian-national-id-validator': [
    read.copy('2026-11-22', 'https://mikaello.github.io/norwegian-national-id-validator/enums/IDNumberType.html', {
      N18: 'medium',
    }),
  ],
} as const satisfies Readings
