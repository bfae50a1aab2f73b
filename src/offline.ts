/*
 * For a reader who later has no network. Imports nothing, and is fetched once the page is loaded, so that it delays nothing.
 */

const root = document.documentElement
const base = import.meta.env.BASE_URL

if (root.dataset.saved) sayThatSaved(root.dataset.saved)
// in a frame the site is a part of another
else if (window.top === window) whenReady().then(keepPages).catch(ignore)

/** Resolves when the site has started. */
function whenReady(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if ('ready' in root.dataset) resolve()
    }
    new MutationObserver(look).observe(root, { attributeFilter: ['data-ready'] })
    look()
  })
}

/** The worker keeps what passes by: at the first visit, what has come already is asked for again, of the browser's own cache. */
async function keepPages(): Promise<void> {
  const { serviceWorker } = navigator
  const hasPassed = serviceWorker.controller !== null
  const controlled = new Promise((resolve) =>
    serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
  )
  await serviceWorker.register(`${base}sw.js`)
  if (!hasPassed) {
    await controlled
    for (const { name } of performance.getEntriesByType('resource')) if (name.includes('/assets/')) pass(name)
    pass(location.pathname)
  }
  // whoever has read the start page alone can still come to a plan
  const passResult = async () => {
    // a browser that translates pages writes its own language on the document
    const [lang] = location.pathname.slice(base.length).split('/')
    if (!lang) return
    const html = await pass(`${base}${lang}/result/`)
    html?.match(/[^"'=\s]*\/assets\/[\w-]+\.\w+/g)?.forEach(pass)
  }
  passResult()
  new MutationObserver(passResult).observe(root, { attributeFilter: ['lang'] })
}

/** To its end: an answer that is not read keeps the worker busy, and a new one waiting. */
function pass(address: string): Promise<string | undefined> {
  return fetch(address)
    .then((answer) => answer.text())
    .catch(ignore)
}

/** Above the page, in the language in which it was kept. */
function sayThatSaved(moment: string): void {
  const { saved, lang, dir } = JSON.parse(document.getElementById('error-texts')?.textContent ?? '{}')
  // Bokmål for nynorsk, whose months many browsers do not know
  const locales = [`${lang.replace(/^en$/, 'en-GB')}-u-nu-latn`, 'nb']
  const day = new Date(moment).toLocaleDateString(locales, { day: 'numeric', month: 'long', year: 'numeric' })
  const notice = Object.assign(document.createElement('p'), { className: 'notice wrap', lang, dir })
  notice.setAttribute('role', 'status')
  // print.css leaves out notices
  notice.style.display = 'block'
  document.body.prepend(notice)
  // what comes with its status element is not heard
  setTimeout(() => {
    notice.textContent = saved.replace('{day}', day)
  }, 500)
}

/** Of what browsers may refuse: the worker, the network. */
function ignore(): undefined {}
