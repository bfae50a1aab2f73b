/**
 * Ignores a `replaceState` that the browser refuses, as Safari does after a hundred calls in thirty seconds: the entry of the
 * history stays as it was, and the next one holds the answers. The router calls the method itself, so it is replaced. A
 * `pushState` that is refused needs nothing: the router loads the address instead.
 *
 * Imports nothing, and stands outside the folders that every page loads: src/main.tsx runs it on pages that need no more.
 */
export function ignoreRefusedReplaceState(history: History): void {
  const replaceState = history.replaceState.bind(history)
  history.replaceState = (...entry) => {
    try {
      replaceState(...entry)
    } catch (failure) {
      if (!(failure instanceof DOMException && failure.name === 'SecurityError')) throw failure
    }
  }
}
