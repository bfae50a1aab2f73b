import type { Lang } from '../../src/i18n/languages.ts'

/** The languages in which everything is tested; languages.spec.ts tests what the others may break. */
export const thoroughLangs = ['en', 'nb'] as const satisfies readonly Lang[]
