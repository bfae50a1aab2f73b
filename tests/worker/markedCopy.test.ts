import { expect, test } from 'vitest'
import { markedCopy } from '../../worker/markedCopy.ts'

const moment = '2026-11-27T08:00:00.000Z'

test('the page of the path says when it was kept', () => {
  const html = '<html lang="en"><div id="root" data-path="/en/result/">'
  expect(markedCopy(html, '/en/result/', moment)).toBe(
    `<html data-saved="${moment}" lang="en"><div id="root" data-path="/en/result/">`,
  )
  expect(markedCopy('<html><div data-path=/en/result/>', '/en/result/', moment)).toContain(moment)
})

test('the page of another path, or of a proxy, is not kept', () => {
  expect(markedCopy('<html><div id="root" data-path="/en/">', '/en/result/', moment)).toBeUndefined()
  expect(markedCopy('<html><h1>Sign in</h1>', '/en/result/', moment)).toBeUndefined()
})
