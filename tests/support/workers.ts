import { availableParallelism } from 'node:os'

/** How many tests run side by side: one for each core, as far as a usual machine has the memory for a browser each. */
export const workers = Math.min(8, availableParallelism())
