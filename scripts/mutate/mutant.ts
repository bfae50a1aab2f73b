/** One change to one datum (or one decision in the code) of a file of the rules. */
export type Mutant = Edit & {
  /** The file's name without its ending, such as `eids`. */
  readonly file: string
  /** Where it is, by names and not by lines, so that it stays the same when something else changes. */
  readonly path: string
  /** What becomes of it, such as `child → teen`. */
  readonly change: string
}

/** The text that stands in a file from `start` to `end` becomes `text`. */
export type Edit = { readonly start: number; readonly end: number; readonly text: string }

/** A mutant's name, by which it is reported and explained. */
export function nameOf({ file, path, change }: Mutant): string {
  return `${file}: ${path}: ${change}`
}

/** A file as the mutant has it. */
export function applied(code: string, { start, end, text }: Edit): string {
  return code.slice(0, start) + text + code.slice(end)
}
