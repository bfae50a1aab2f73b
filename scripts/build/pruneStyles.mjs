// The inliner keeps every rule that matches something, and so the whole theme: most of a page was custom properties that
// nothing in it uses. Without them the HTML of the start page is 18 % smaller in brotli, that of the result 26 %.
import { readFileSync } from 'node:fs'
import { browserslistToTargets, Features, transform } from 'lightningcss'

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8'))
// As in vite.config.ts, so that what is built for the oldest browsers stays so. `light-dark()` is already rewritten.
const targets = browserslistToTargets(browserslist)
const exclude = Features.IsSelector | Features.NotSelectorList | Features.LightDark

/**
 * A page without the custom properties in its inlined styles that nothing in it refers to. The whole sheet brings them all,
 * and the scripts wait for it: what they add to the page finds every one.
 * @param {string} page
 */
export function pruneStyles(page) {
  const inlined = /(?<=<style>)[\s\S]*?(?=<\/style>)/g
  const named = [...page.replace(inlined, '').matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name)
  return page.replace(inlined, (css) => pruned(css, named))
}

/** @param {string} css @param {readonly string[]} named elsewhere in the page */
function pruned(css, named) {
  const references = referencesIn(css)
  // a set is walked to its end while it grows: the properties, and what their values refer to
  const used = new Set([...named, ...(references.get('') ?? [])])
  for (const name of used) for (const reference of references.get(name) ?? []) used.add(reference)
  return transformed(css, {
    // custom is also a property that the library does not know yet
    Declaration: { custom: ({ name }) => (name.startsWith('--') && !used.has(name) ? [] : undefined) },
  })
}

/** What each custom property refers to in any of its values, and under '' what all other properties do. @param {string} css */
function referencesIn(css) {
  /** @type {Map<string, Set<string>>} */
  const references = new Map()
  let property = ''
  transformed(css, {
    Declaration: {
      custom: ({ name }) => {
        property = name.startsWith('--') ? name : ''
      },
    },
    DeclarationExit: () => {
      property = ''
    },
    Variable: ({ name }) => {
      references.set(property, (references.get(property) ?? new Set()).add(name.ident))
    },
  })
  return references
}

/** @param {string} css @param {import('lightningcss').Visitor<{}>} visitor */
function transformed(css, visitor) {
  const code = Buffer.from(css)
  return transform({ filename: 'inlined.css', code, minify: true, targets, exclude, visitor }).code.toString()
}
