import { expect, test } from 'vitest'
import { contentFault } from '../../scripts/publisher/logoFault.mjs'

const svg = (inner: string, attributes = '') => Buffer.from(`<svg viewBox="0 0 9 9"${attributes}>${inner}</svg>`)

test.for([
  ['shapes alone', svg('<path fill="#fff" d="M0 0h9v9z"/>')],
  ['a gradient of its own', svg('<use href="#a" fill="url(#b)"/>', ' xmlns:xlink="http://www.w3.org/1999/xlink"')],
  ['a declaration', Buffer.from('<?xml version="1.0"?>\n<!-- a\nb -->\n<svg width="9" height="9"></svg>')],
] as const)('a logo of %s is taken', ([, content]) => {
  expect(contentFault('a.svg', content)).toBeUndefined()
})

test.for([
  ['of 5 MB', svg(' '.repeat(5_000_000)), /weighs 50000\d\d bytes: make it 20000 at most/],
  ['with a script', svg('<script>alert(1)</script>'), 'holds a script'],
  ['with an event handler', svg('', ' onload="alert(1)"'), 'holds a script'],
  ['with a link to a script', svg('<a href="javascript:alert(1)"/>'), 'holds a script'],
  ['with a picture from elsewhere', svg('<image href="https://a.no/b.png"/>'), 'refers to another file'],
  ['with styles from elsewhere', svg('<style>@import "https://a.no/b.css"</style>'), 'refers to another file'],
  ['with a fill from elsewhere', svg('<path fill="url(https://a.no/b.svg#c)"/>'), 'refers to another file'],
  ['with a page in it', svg('<foreignObject/>'), 'holds more than a drawing'],
  ['with a script by another name', svg('<s:script>alert(1)</s:script>'), 'holds more than a drawing'],
  ['with a page by another name', svg('<h:iframe srcdoc="a"/>'), 'holds more than a drawing'],
  ['that moves to a script', svg('<set attributeName="href" to="java&#115;cript:a"/>'), 'holds more than a drawing'],
  ['that is a page', Buffer.from('<html></html>'), 'is no SVG picture'],
] as const)('a logo %s is refused', ([, content, complaint]) => {
  expect(contentFault('a.svg', content)).toEqual(expect.stringMatching(complaint))
})

test('a PNG logo is told by its first bytes', () => {
  expect(contentFault('a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]))).toBeUndefined()
  expect(contentFault('a.png', svg(''))).toBe('is no PNG picture: export it again')
})
