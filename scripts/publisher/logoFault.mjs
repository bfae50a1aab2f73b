import { existsSync, readFileSync } from 'node:fs'

/** What a logo may weigh, in bytes: it comes with the first page. */
const limit = 20_000

/** The elements of a drawing: none runs, moves, or holds a page. */
const drawing =
  /^(?:svg|g|defs|symbol|use|title|desc|style|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|image|mask|clipPath|pattern|linearGradient|radialGradient|stop)$/

const moreThanDrawing = 'holds more than a drawing: export it as plain SVG'
/** What an SVG file must not hold, and what to do about it. */
const forbidden = /** @type {const} */ ([
  [/<\s*script|\son\w+\s*=|javascript:/i, 'holds a script: take it out'],
  [/<!DOCTYPE|<!ENTITY|<\?xml-stylesheet|&#/i, moreThanDrawing],
  [/\b(?:href|src)\s*=\s*["']?\s*[^"'#\s]|url\(\s*["']?[^"'#]|@import/i, 'refers to another file: put all in one'],
])

/** Why a file in municipality/ cannot be the logo, as the end of a sentence; nothing if it can. @param {string} file its name */
export function logoFault(file) {
  if (!/^[a-z0-9-]+\.(svg|png)$/.test(file)) return 'is no name such as bergen.svg or bergen.png: rename the file'
  const path = `municipality/${file}`
  return existsSync(path) ? contentFault(file, readFileSync(path)) : 'is no file in municipality/: put it there'
}

/** The same of what is in it. @param {string} file @param {Buffer} content */
export function contentFault(file, content) {
  if (content.length > limit) return `weighs ${content.length} bytes: make it ${limit} at most`
  const text = content.toString('latin1')
  if (file.endsWith('.png')) return text.startsWith('\x89PNG') ? undefined : 'is no PNG picture: export it again'
  if (!/^(?:\xef\xbb\xbf)?\s*(?:<\?xml [^>]*>\s*|<!--.*?-->\s*)*<svg\s/s.test(text))
    return 'is no SVG picture: export it again'
  const elements = [...text.matchAll(/<\s*([^\s/>!?]+)/g)].map(([, name = '']) => name)
  return (
    forbidden.find(([pattern]) => pattern.test(text))?.[1] ??
    (elements.every((name) => drawing.test(name)) ? undefined : moreThanDrawing)
  )
}
