/*
 * The site in a frame on a page of another publisher: links out open beside it, and the page around is told how high the frame
 * must be. Nothing else is told. Fetched only within a frame; what is hidden there is said in index.html.
 */

const words = import.meta.glob<{ readonly newTab: string }>('./i18n/*/frame.ts', { eager: true, import: 'frame' })
const readingPages = /\/(all|how|about|accessibility)\/$/
const root = document.documentElement

for (const [file, { newTab }] of Object.entries(words)) {
  const lang = file.split('/')[2]
  // what comes after the words of a button with an arrow is the arrow
  for (const end of [':not(.arrow)', '.arrow > span'])
    style(`:lang(${lang}) a[target="_blank"]${end}::after { content: " (${newTab})" }`)
}
// with the least height of a page, that of the frame, it would never shrink
style(' body { min-block-size: 0 !important }')
// the live region is one pixel high and stands below the page: the frame would scroll by it
style(' .sr-only[role="status"] { top: 0 }')
style(' .site-header { background: none !important; color: inherit !important }')
style(' .language-menu nav { color: var(--ds-color-text-default) }')

markLinks()
new MutationObserver(markLinks).observe(document.body, { subtree: true, childList: true, attributeFilter: ['href'] })
new ResizeObserver(() => tell({})).observe(root)

// The site moves the focus by script to what stands nowhere in the order of Tab: a new heading, the summary of errors. So does
// a press on any text, which must not move the page.
let isPressed = false
for (const type of ['mousedown', 'mouseup']) addEventListener(type, () => (isPressed = type === 'mousedown'), true)
addEventListener('focusin', ({ target }) => {
  if (target instanceof HTMLElement && target.tabIndex < 0 && !isPressed)
    tell({ top: target.matches('h1') ? 0 : Math.floor(target.getBoundingClientRect().top) })
})

/** Heights and distances from the top of the frame, in CSS pixels. `top` is where the page around should scroll to. */
function tell(place: { readonly top?: number }): void {
  const height = Math.ceil(root.getBoundingClientRect().height)
  parent.postMessage({ eidFinder: { height, ...place } }, '*')
}

function markLinks(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="http"], main a[href^="/"]')) {
    const isToRead = readingPages.test(link.pathname) && !readingPages.test(location.pathname)
    if (isToRead || link.origin !== location.origin) {
      link.target = '_blank'
      link.rel = 'noopener'
    } else link.removeAttribute('target')
  }
}

/** The policy of the page allows no new style sheet, but a rule in one that is there. */
function style(rule: string): void {
  document.styleSheets[0]?.insertRule(`html[data-framed]${rule}`)
}
