/*
 * What must work before the scripts of the page are here. It stands inline in the head of every page: earlyScript puts it
 * there, as a script of its own, which can import nothing. Where it is kept out, src/main.tsx runs it.
 */

const root = document.documentElement

root.dataset.js = ''
if ((location.search + location.hash).includes('=')) root.dataset.answered = ''
if (self !== top) root.dataset.framed = ''

/** In milliseconds: for how long a press near the last one is the second one of a double click. */
const doubleClickTime = 500
/** In CSS pixels. */
const doubleClickDistance = 20

let last: PointerEvent | undefined

/**
 * The second press of a double click, or of a double tap, is meant for what the first one did. It must neither choose an
 * answer on the page that has come there, nor go on from it, nor take back a choice. Only mice count clicks; they count for as
 * long as the system is set to, hence the time: a deliberate second press must still work.
 */
addEventListener(
  'click',
  (event) => {
    const press = event as PointerEvent
    if (press.detail === 0) return // no pointer did this
    if (last && isSecondOf(last, press)) {
      press.preventDefault()
      press.stopPropagation()
    } else last = press
  },
  true,
)

function isSecondOf(first: PointerEvent, press: PointerEvent): boolean {
  if (press.timeStamp - first.timeStamp >= doubleClickTime) return false
  if (Math.hypot(press.clientX - first.clientX, press.clientY - first.clientY) >= doubleClickDistance) return false
  if (press.pointerType === 'mouse') return press.detail > 1
  return press.target === first.target || !(first.target as Element).isConnected
}

addEventListener('click', (event) => {
  const selector = 'a[href], [data-reload], [type=submit]'
  const pressed = event.target instanceof Element && event.target.closest<HTMLElement>(selector)
  if (!pressed) return
  if ('reload' in pressed.dataset) location.reload()
  else if (pressed instanceof HTMLAnchorElement) follow(pressed, event)
  // Continue, before the scripts are here: src/questions/QuestionPage.tsx goes on from it
  else if (!('ready' in root.dataset)) root.dataset.pressed = ''
})

// a later choice is not submitted by that press, nor is a page that Back restores
for (const type of ['change', 'pagehide']) addEventListener(type, () => delete root.dataset.pressed)

function follow(link: HTMLAnchorElement, event: Event): void {
  const href = link.getAttribute('href') ?? ''
  if (href.startsWith('#')) {
    // Links within a page move focus and never write the fragment, since it holds the answers.
    const target = document.getElementById(href.slice(1))
    if (!target) return
    event.preventDefault()
    target.scrollIntoView()
    target.focus({ preventScroll: true })
  } else if (!('ready' in root.dataset) && link.origin === location.origin && !link.hash) {
    // Until the answers are read, links do not hold them yet.
    link.search = location.search
    link.hash = location.hash
  }
}
