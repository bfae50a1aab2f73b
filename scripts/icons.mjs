// Draws public/icon.svg as the PNG files that public/manifest.webmanifest names: npm run icons, after a change of the icon.

import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumPath } from './chromium.mjs'

const icon = readFileSync('public/icon.svg', 'utf8')

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] })
const page = await browser.newPage()
await draw('icon-192', 192, icon)
await draw('icon-512', 512, icon)
// A system cuts it to a shape of its own, of which only the inner 80 % are sure to be seen.
await draw(
  'icon-maskable',
  512,
  icon.replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"').replace(/<rect .*?\/>/, square),
)
await browser.close()

/** @param {string} rect the background of the icon */
function square(rect) {
  return rect.replace(/width.*rx="12"/, 'x="-8" y="-8" width="80" height="80"')
}

/** @param {string} name @param {number} size in pixels @param {string} svg */
async function draw(name, size, svg) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  await page.screenshot({ path: `public/${name}.png`, omitBackground: true })
}
