import { archived, type Readings } from '../../provenance.ts'

/** Where the municipality says which level My page asks for, or where we looked for it. */
export const municipalityReading = {
  'Oslo kommune': [
    archived(
      '2026-11-22',
      'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
      { S07: 'unverified' },
    ),
  ],
} as const satisfies Readings
