/*
 * A page to read is whole without the scripts: they are not run before something there needs them. /all/ then loads with 0.6
 * of the CPU time, /how/ with 0.4. Imports nothing, so that this is all that such a page runs.
 */

/** True for such a page where nothing is to be added: no answers, no claim that is due again, no position to go back to. */
export function isWholeAsItStands({ dataset: { path, wholeUntil } }: HTMLElement): boolean {
  const { pathname, search, hash } = window.location
  return (
    path !== undefined &&
    pathname.endsWith(path) &&
    wholeUntil !== undefined &&
    new Date() < new Date(`${wholeUntil}T00:00`) &&
    search + hash === '' &&
    window.history.state === null
  )
}

/** Resolves once a form is touched, or the address is another: also by Back, where an earlier start left the page to read. */
export function whenNeeded(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const need = () => resolve()
    for (const form of element.querySelectorAll('form')) {
      // a screen reader may press without a pointer
      for (const type of ['pointerdown', 'focusin', 'click']) form.addEventListener(type, need)
    }
    for (const type of ['hashchange', 'popstate']) window.addEventListener(type, need)
  })
}
