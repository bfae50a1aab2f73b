import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const themes = readdirSync('src/theme').filter((file) => file.endsWith('.css'))

/** The custom properties of the block that begins with a selector. */
function propertiesOf(css: string, selector: string): Readonly<Record<string, string>> {
  const [, block = ''] = css.split(`${selector} {`)
  const body = block.slice(0, block.indexOf('}'))
  return Object.fromEntries([...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))
}

test.for(themes)('the theme %s has the same colours whether a scheme is chosen or the browser prefers it', (file) => {
  const css = readFileSync(`src/theme/${file}`, 'utf8')
  const [light, dark] = ['light', 'dark'].map((scheme) => {
    const chosen = propertiesOf(css, `[data-color-scheme="${scheme}"]`)
    const [, preferred = ''] = css.split(`@media (prefers-color-scheme: ${scheme})`)
    expect(propertiesOf(preferred, '[data-color-scheme="auto"]'), scheme).toEqual(chosen)
    return Object.keys(chosen)
  })
  expect(light?.length).toBeGreaterThan(100)
  expect(dark).toEqual(light)
})
