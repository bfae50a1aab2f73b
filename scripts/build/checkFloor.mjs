// Fails when a built script or style sheet holds what the oldest browsers (browserslist in package.json) cannot read. es-check,
// which runs before it, knows the rest of scripts. TypeScript holds src/ and rules/ to what they know; this is for the libraries too.

import { readdirSync, readFileSync } from 'node:fs'

const folder = 'dist/assets'

const beyondScripts = {
  'a look-behind in a regular expression (Safari 16.4)': /\(\?<[=!]/,
  'an optional call with a spread argument that is not the last (Chrome 91)': /\?\.\((?:[^()]*,)?\.\.\.[^()]*,/,
  'a method that es-check overlooks on some values (Safari 15.4)': /\.(?:at|findLast|findLastIndex)\(/,
  'an API that no polyfill brings (Safari 14.1 to 17.4)':
    /\b(?:Intl\.(?:ListFormat|Segmenter|DurationFormat)|structuredClone|randomUUID|replaceChildren|WeakRef|FinalizationRegistry|withResolvers|requestIdleCallback|URL\.canParse|AbortSignal\.(?:any|timeout))\b(?!`)/,
}

// Not what is only less pretty where it is unknown. Rules with `:has()` or `:where()` may vanish: see scripts/build/oldStyles.mjs.
const beyondStyles = {
  'a layer (Chrome 99, Safari 15.4)': /@layer\b/,
  'a rule around others that hides them (Chrome 105 to 125, Safari 16 to 17.5)':
    /@(?:container|scope|starting-style|property)\b/,
  'a nested rule (Chrome 112, Safari 16.5)': /[{};,]\s*&/,
  'a width in a media query as "not" or with "<" (Chrome 104, Safari 16.4): write max-width or min-width':
    /@media[^{]*(?:not \(|[<>])/,
  ':dir(), also made of inset-inline-start and its like (Chrome 120, Safari 16.4): write left, and right below [dir="rtl"]':
    /:dir\(/,
  'a side by direction in what is positioned, rounded or floated (Chrome 87 to 118, Safari 14.1 to 15): write left or right':
    /[{;](?:inset(?:-(?:inline|block)[\w-]*)?|border-(?:start|end)-(?:start|end)-radius):|float:inline-/,
  'a turn of its own (Chrome 104, Safari 14.1): write transform': /[{;](?:rotate|scale):/,
  'margin or padding of two sides (Chrome 87, Safari 14.1), which scripts/build/oldStyles.mjs writes out':
    /[{;](?:margin|padding)-(?:inline|block):(?!var\(--dsc-)/,
  ':is() in a rule that is otherwise old (Chrome 88), which scripts/build/oldStyles.mjs writes out':
    /[{}](?![^{}]*:(?:where|has)\()[^{}]*:is\([^{}]*\{/,
  'a length of small or large viewports (Chrome 108, Safari 15.4)': /\d[sld]v(?:h|w|i|b|min|max)\b/,
}

const faults = [...faultsIn('.js', beyondScripts), ...faultsIn('.css', beyondStyles)]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)
console.log('Every script and style sheet can be read by the oldest browsers.')

/** @param {string} end of the names of files @param {Record<string, RegExp>} beyond */
function faultsIn(end, beyond) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(end))
    .flatMap((file) => {
      const code = readFileSync(`${folder}/${file}`, 'utf8')
      return Object.entries(beyond).flatMap(([what, pattern]) => {
        const found = code.match(pattern)
        return found ? [`${file} holds ${what}: ${code.slice(found.index, Number(found.index) + 60)}`] : []
      })
    })
}
