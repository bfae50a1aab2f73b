import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aboutLinks, eids, services, statementLinks, steps } from '#rules'

/** Each link as "id → address", once. */
function links(all: readonly (readonly [id: string, url: string | undefined])[]): readonly string[] {
  return [...new Set(all.flatMap(([id, url]) => (url ? [`${id} → ${url}`] : [])))].sort()
}

test('each official link leads to the page that docs/policy.md names', () => {
  const rows = readFileSync('docs/policy.md', 'utf8').matchAll(/^\| <(\S+)> \| (.*) \|$/gm)
  const named = [...rows].flatMap(([, url, ids = '']) => [...ids.matchAll(/`(\w+)`/g)].map(([, id = '']) => [id, url]))
  const data: readonly { readonly id: string; readonly url?: string }[] = [...eids, ...services, ...steps]
  expect(
    links([...data.map(({ id, url }) => [id, url] as const), ...Object.entries({ ...aboutLinks, ...statementLinks })]),
  ).toEqual(links(named as [string, string][]))
})
