/**
 * Mutants that no test need notice, each with the reason. One that is noticed after all, or that is no longer made, is
 * reported: the list stays true.
 */
export const explained: readonly { readonly why: string; readonly mutants: readonly string[] }[] = []
