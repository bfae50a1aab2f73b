import type { SourceId } from '#rules'

/** The sections of the page about eIDs, in order: where they link to and what they rest on. The words are in the locale. */
export const aboutSections = [
  { id: 'what', links: ['norge'], sources: ['W02', 'E01', 'E02', 'E05'] },
  { id: 'idPorten', links: [], sources: ['W02', 'E05'] },
  { id: 'numbers', links: ['numbers'], sources: ['N01', 'N02', 'N03', 'N18', 'E04'] },
  {
    id: 'eids',
    links: ['bankid', 'minid', 'buypass', 'commfides'],
    sources: ['E20', 'E22', 'E23', 'E24', 'E41', 'E12', 'E52', 'W02'],
  },
  {
    id: 'mailbox',
    links: ['mailbox', 'optOut'],
    sources: ['M01', 'M02', 'M04', 'M05', 'M06', 'M07', 'M08', 'S24', 'W02'],
  },
  {
    id: 'services',
    links: ['altinn', 'helsenorge', 'skatteetaten', 'oslo'],
    sources: ['W02', 'S01', 'S03', 'S04', 'S07'],
  },
  { id: 'nettvett', links: ['nettvett'], sources: ['W01', 'E08', 'G12'] },
  { id: 'untilThen', links: ['firstMonths', 'bankAccount'], sources: ['H01', 'W02', 'S15', 'G01', 'B07', 'G09'] },
  { id: 'facts', links: ['article'], sources: ['W02'] },
  { id: 'privacy', links: [], sources: [] },
  { id: 'accessibility', links: [], sources: [] },
] as const satisfies readonly {
  id: string
  links: readonly AboutLinkId[]
  sources: readonly SourceId[]
}[]

export type AboutSectionId = (typeof aboutSections)[number]['id']

/** Where the page links to. */
export const aboutLinks = {
  norge: 'https://www.norge.no/nb/digital-borgar/elektronisk-id',
  numbers: 'https://www.skatteetaten.no/en/person/foreign/norwegian-identification-number/d-number/',
  bankid: 'https://www.bankid.no',
  minid: 'https://www.norge.no/en/minid',
  buypass: 'https://www.buypass.com',
  commfides: 'https://www.commfides.com',
  mailbox: 'https://norge.no/en/digital-citizen/choose-digital-mailbox',
  optOut: 'https://www.norge.no/nn/digital-borgar/reservasjon',
  altinn: 'https://www.altinn.no',
  helsenorge: 'https://www.helsenorge.no/en/',
  skatteetaten: 'https://www.skatteetaten.no',
  oslo: 'https://www.oslo.kommune.no',
  nettvett: 'https://nettvett.no',
  firstMonths:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
  bankAccount:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/open-your-first-bank-account/opening-your-first-norwegian-bank-account',
  article:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
} as const

export type AboutLinkId = keyof typeof aboutLinks
