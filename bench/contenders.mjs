// Who runs in the benchmark of the rules. Each is imported only when it runs, so that a cold process loads no other.
const own = () => import('./.build/node/product.js')

export const contenders = {
  verdicts: {
    name: 'eID Finder: the four verdicts, with conditions, what is held and what that makes unneeded',
    load: async () => (await own()).verdictsFor,
  },
  recommend: {
    name: 'eID Finder: the whole of `recommend` (verdicts, 17 services, best, route)',
    load: async () => (await own()).recommend,
  },
  ownTables: {
    name: 'eID Finder: the four tables, nothing kept from sheet to sheet',
    load: async () => (await import('./tables.mjs')).ownTables,
  },
  jsonRules: {
    name: 'json-rules-engine: the four tables',
    load: async () => (await import('./jsonRules.mjs')).jsonRulesTables,
    isAsync: true,
  },
  publicodes: {
    name: 'publicodes: the four tables',
    load: async () => (await import('./publicodesRules.mjs')).publicodesTables,
    isSlow: true,
  },
}
