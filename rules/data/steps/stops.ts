import type { Sources } from '../../sources.ts'

/** Stop lines: warnings that are shown before a step, so that no one is harmed by taking it; with their sources. */
export const stops = {
  /** A hidden address: call support before anything comes by post. */
  hiddenAddress: ['E14', 'E07'],
  /** The same, where a bank sends cards and letters. */
  hiddenAddressAtBank: ['E14', 'E07', 'B07'],
  /** The person orders it, not an employer or a helper. */
  orderYourself: ['E08', 'G12'],
  /** It is done in Norway, in person. */
  onlyInNorway: ['E25', 'E87'],
  /** A citizen of a country outside the EEA usually needs a permit before they report a move. */
  permitFirst: ['N06', 'N07'],
  /** Whoever is protected by Norway may lose that by contact with their home country. */
  udiFirst: ['R01', 'R02'],
  /** An eID that is paid for may end with the D number. */
  newNumberNewEid: ['E19d', 'N21', 'N22', 'U08'],
  /** No one pays before the issuer's terms are checked. */
  checkBeforePaying: ['E46', 'E92', 'U02'],
} as const satisfies { readonly [id: string]: Sources }

/** The name of a stop line; its words are in the locale. */
export type StopId = keyof typeof stops
