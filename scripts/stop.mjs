/**
 * Ends a script that cannot go on, and says why.
 * @param {string} why
 * @returns {never}
 */
export function stop(why) {
  console.error(why)
  process.exit(1)
}
