import type { SourceId } from '../sources.ts'
import { municipalityLinks } from './municipalityLinks.ts'
import { municipalityService } from './services/municipalityService.ts'

/** The sections of the page about eIDs, in order: where they link to, what they claim, and what each claim rests on. */
export const aboutSections = [
  { id: 'what', links: ['norge'], claims: { proof: ['W02'], levels: ['E01', 'E02', 'E05'] } },
  { id: 'idPorten', links: [], claims: { window: ['E05', 'W02'] } },
  { id: 'numbers', links: ['numbers'], claims: { first: ['E04', 'N01'], kinds: ['N01'], tell: ['N02', 'N03'] } },
  {
    id: 'eids',
    links: ['bankid', 'minid', 'buypass', 'commfides'],
    claims: {
      bankid: ['E20', 'E21', 'E22', 'E23', 'E24', 'W02'],
      minid: ['E10', 'E11', 'E12'],
      buypass: ['E41', 'E43'],
      commfides: ['E50', 'E52', 'E54'],
    },
  },
  {
    id: 'mailbox',
    links: ['mailbox', 'optOut'],
    claims: {
      choice: ['M02'],
      need: ['M01', 'M04', 'S24', 'W02'],
      letters: ['M04', 'M06', 'M07', 'M08'],
    },
  },
  {
    id: 'services',
    links: ['altinn', 'helsenorge', 'skatteetaten', 'municipality'],
    claims: { altinn: ['W02'], helsenorge: ['S03'], myTax: ['S04'], municipality: ['S07', 'W02'] },
  },
  { id: 'nettvett', links: ['nettvett'], claims: { site: ['W01'], own: ['E08', 'G12'] } },
  {
    id: 'untilThen',
    links: ['firstMonths', 'bankAccount'],
    claims: { health: ['H01'], meanwhile: ['G01', 'S15', 'G15', 'B07'] },
  },
  { id: 'facts', links: ['article'], claims: { named: [], due: [], marked: [] } },
  { id: 'privacy', links: [], claims: { here: [], link: [] } },
  { id: 'accessibility', links: [], claims: { built: [] } },
] as const satisfies readonly {
  id: string
  links: readonly AboutLinkId[]
  /** By the name that its text has. What we say of the guide itself needs no source. */
  claims: { readonly [claim: string]: readonly SourceId[] }
}[]

type AboutSection = (typeof aboutSections)[number]
export type AboutSectionId = AboutSection['id']
export type AboutClaimId<S extends AboutSectionId> = keyof Extract<AboutSection, { id: S }>['claims']

/** Where the page links to; undefined where the municipality has no such page. */
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
  municipality: municipalityService.url,
  nettvett: 'https://nettvett.no',
  firstMonths: municipalityLinks.firstMonths,
  bankAccount: municipalityLinks.bankAccount,
  article:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
} as const

export type AboutLinkId = keyof typeof aboutLinks

/** Every claim of the page, with what it rests on. */
export const aboutClaims = aboutSections.flatMap(({ id: section, claims }) =>
  Object.entries<readonly SourceId[]>(claims).map(([claim, sources]) => ({ section, claim, sources })),
)
