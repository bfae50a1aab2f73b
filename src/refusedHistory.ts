/**
 * Lets the site go on where the browser refuses to change the entry of the history, as Safari does after a hundred changes in
 * thirty seconds. The entry stays as it was; the answers are kept by the next one. The router calls the method itself and takes
 * no other, so it is replaced. A refused new entry is the router's own: it has the browser go to the address.
 * Imports nothing, and stands outside the folders that every page loads: src/main.tsx runs it on pages that need no more.
 */
export function goOnWhenRefused(history: History): void {
  const replaceState = history.replaceState.bind(history)
  history.replaceState = (...entry) => {
    try {
      replaceState(...entry)
    } catch (failure) {
      if (!(failure instanceof DOMException && failure.name === 'SecurityError')) throw failure
    }
  }
}
