import { availableParallelism } from 'node:os'

/** How many unit tests, or browser tests, run at once: one per core. At most eight: each holds all answers, or a browser, in memory. */
export const workers = Math.min(8, availableParallelism())
