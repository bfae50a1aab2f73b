// The sections of results.md: one a part, in this order.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bench } from './paths.mjs'

export const results = join(bench, 'results.md')
export const titles = {
  rules: 'Rules',
  growth: 'Growth',
  bytes: 'Bytes from start to result',
  browser: 'Browser',
  lighthouse: 'Lighthouse',
}

/** The sections of results.md, by part. */
export function written() {
  const [, ...sections] = readFileSync(results, 'utf8').split(/^(?=## )/m)
  const named = sections.map((section) => [
    Object.keys(titles).find((name) => section.startsWith(`## ${titles[name]}`)),
    `${section.trim()}\n`,
  ])
  return Object.fromEntries(named.filter(([name]) => name))
}
