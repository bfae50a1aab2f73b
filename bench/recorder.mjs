/**
 * Runs in the page, before its own scripts, so it can use nothing from outside: records when what a person waits for is
 * painted, and how often React commits. `question` selects the element that names the question shown.
 */
export function installRecorder(question) {
  const recorder = { largestPaint: 0, commits: 0, press: undefined, arm }
  window.recorder = recorder

  observe('largest-contentful-paint', ({ startTime }) => {
    recorder.largestPaint = startTime
  })
  observe('event', ({ startTime, duration }) => {
    const { press } = recorder
    if (press && startTime >= press.armed) press.browsers = Math.max(press.browsers, duration)
  })

  addEventListener('click', pressed, { capture: true })
  new MutationObserver(changed).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  })

  // React tells this hook of each commit, in its production build as well
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot() {
      recorder.commits += 1
    },
    onCommitFiberUnmount() {},
    onPostCommitFiberRoot() {},
  }

  /** The next click is the one to time. `browsers` is the browser's own count from press to paint, in steps of 8 ms. */
  function arm() {
    recorder.press = { armed: performance.now(), from: shown(), browsers: 0 }
  }

  function pressed({ timeStamp }) {
    const { press } = recorder
    if (!press || press.at !== undefined) return
    press.at = timeStamp
    afterPaint(() => {
      press.first = performance.now() - timeStamp
    })
  }

  function changed() {
    const { press } = recorder
    if (press?.at === undefined) return
    const isElsewhere = shown() !== undefined && shown() !== press.from
    afterPaint(() => {
      press.last = performance.now() - press.at
      if (isElsewhere) press.next ??= press.last
    })
  }

  function shown() {
    return document.querySelector(question)?.textContent
  }

  /** A message posted from a frame's callback comes after that frame is painted. */
  function afterPaint(then) {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = then
      port2.postMessage(undefined)
    })
  }

  function observe(type, each) {
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    })
  }
}
