/** Starts to count the elements whose style the browser works out; what it returns stops, and tells how many they were. */
export async function countRestyled(browser, page) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink'] })
  return async () => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
    return traceEvents
      .filter(({ name }) => name === 'UpdateLayoutTree')
      .reduce((count, { args }) => count + (args.elementCount ?? 0), 0)
  }
}
