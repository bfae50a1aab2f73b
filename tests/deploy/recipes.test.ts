import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import headers from '../../deploy/headers.json' with { type: 'json' }
import serve from '../../serve.json' with { type: 'json' }

const { always, cacheControl } = headers

/** Every header that a recipe states with its value between quotes, or to the end of the line. */
const recipes = {
  'nginx.conf': /add_header (\S+) "(.+)" always;/g,
  Caddyfile: /^\t\t((?!Content-Type )[A-Z][\w-]+) "(.+)"$/gm,
  'apache.htaccess': /^Header always set (\S+) "([^"]+)"$/gm,
  _headers: /^ {2}([\w-]+): (.+)$/gm,
}

test.for(Object.entries(recipes))('%s sets the headers of headers.json', ([file, header]) => {
  const text = readFileSync(`deploy/${file}`, 'utf8')
  const set = Object.fromEntries([...text.matchAll(header)].map(([, name = '', value]) => [name, value]))
  // how long a file may be kept depends on which it is
  const { 'Cache-Control': _, ...others } = set
  expect(others).toEqual(always)
  expect(text).toContain(cacheControl.assets)
  // Netlify and Cloudflare ask again by themselves for what has no rule
  expect(text.includes(cacheControl.others)).toBe(file !== '_headers')
})

test('npm start sends the same headers as a host', () => {
  const sent = serve.headers.map((rule) => Object.fromEntries(rule.headers.map(({ key, value }) => [key, value])))
  expect(sent).toEqual([{ ...always, 'Cache-Control': cacheControl.others }, { 'Cache-Control': cacheControl.assets }])
})

test('the policy of the host forbids nothing that a page allows itself', () => {
  expect(always['Content-Security-Policy']).toMatch(/^frame-ancestors [^;]+$/)
})
