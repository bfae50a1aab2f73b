import type { ServiceShape } from './service.ts'

// Three modules hold what the rules say of one municipality, here of Oslo: this, ../sources/municipalityReading.ts and
// ../municipalityLinks.ts. A build for another puts what its file says in their place: scripts/publisher/modules.mjs.

/** My page of the municipality. What a level below the confirmed one opens is `none`; as long as none is confirmed, not known. */
export const municipalityService = {
  id: 'municipality',
  group: 'municipality',
  url: 'https://www.oslo.kommune.no',
  login: { through: 'idPorten', level: 'high', below: 'unverified' },
  alternatives: [{ id: 'noneKnown', sources: ['S07'] }],
  sources: ['S07', 'E05'],
} as const satisfies ServiceShape
