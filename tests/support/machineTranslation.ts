/**
 * Changes a page as a browser's own translation does: replaces each text node, now and later, with two nested `font`
 * elements, so that React no longer finds its node. Runs in the page.
 */
export function translateByMachine(): void {
  const untouched = 'script, style, noscript, svg, textarea, [translate="no"], font'

  function translate(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node: Node | null = root; node; node = walker.nextNode()) if (node instanceof Text) texts.push(node)
    for (const text of texts) {
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(untouched)) continue
      const fonts = [document.createElement('font'), document.createElement('font')] as const
      for (const font of fonts) font.style.verticalAlign = 'inherit'
      fonts[0].append(fonts[1])
      fonts[1].append(`⟦${text.data}⟧`)
      text.replaceWith(fonts[0])
    }
  }

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === 'childList' ? addedNodes : [target]) translate(node)
    }
  })
  document.documentElement.lang = 'so'
  document.documentElement.classList.add('translated-ltr')
  translate(document.body)
  observer.observe(document.body, { subtree: true, childList: true, characterData: true })
}
