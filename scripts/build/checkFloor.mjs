// Fails when a built script holds what the oldest browsers (browserslist in package.json) cannot read and es-check, which
// runs before it, does not know. TypeScript holds src/ and rules/ to what they know; this is for the libraries too.

import { readdirSync, readFileSync } from 'node:fs'

const folder = 'dist/assets'

const beyond = {
  'a look-behind in a regular expression (Safari 16.4)': /\(\?<[=!]/,
  'an optional call with a spread argument that is not the last (Chrome 91)': /\?\.\((?:[^()]*,)?\.\.\.[^()]*,/,
  'a method that es-check overlooks on some values (Safari 15.4)': /\.(?:at|findLast|findLastIndex)\(/,
  'an API that no polyfill brings (Safari 14.1 to 17.4)':
    /\b(?:Intl\.(?:ListFormat|Segmenter|DurationFormat)|structuredClone|randomUUID|replaceChildren|WeakRef|FinalizationRegistry|withResolvers|requestIdleCallback|URL\.canParse|AbortSignal\.(?:any|timeout))\b(?!`)/,
}

const faults = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .flatMap((file) => {
    const script = readFileSync(`${folder}/${file}`, 'utf8')
    return Object.entries(beyond).flatMap(([what, pattern]) => {
      const found = script.match(pattern)
      return found ? [`${file} holds ${what}: ${script.slice(found.index, Number(found.index) + 60)}`] : []
    })
  })
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
console.log('Every script can be read by the oldest browsers.')
