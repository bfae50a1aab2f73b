// What the benchmarks need of the product, bundled for Node, which cannot read TypeScript. Some of it the rules keep to
// themselves: the product has no use for the verdicts alone.
// biome-ignore-all lint/style/noRestrictedImports: a benchmark measures internals

export { possibilities } from '../rules/answers.ts'
export { eids, fits, optionsOf, questions, recommend } from '../rules/index.ts'
export { verdictsFor } from '../rules/verdicts.ts'
export { core as words } from '../src/i18n/en/core.ts'
