import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import headers from '../../deploy/headers.json' with { type: 'json' }
import { writeRecipes } from '../../scripts/build/recipes.mjs'
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

test('Caddy lets no browser keep the answer for a missing file', () => {
  const caddy = readFileSync('deploy/Caddyfile', 'utf8')
  expect(caddy.slice(caddy.indexOf('handle_errors'))).toContain(`header Cache-Control "${cacheControl.others}"`)
})

test('npm start sends the same headers as a host', () => {
  const sent = serve.headers.map((rule) => Object.fromEntries(rule.headers.map(({ key, value }) => [key, value])))
  expect(sent).toEqual([{ ...always, 'Cache-Control': cacheControl.others }, { 'Cache-Control': cacheControl.assets }])
})

test('a release by rsync keeps the assets that open pages still fetch', () => {
  const clearing = readFileSync('deploy/README.md', 'utf8').match(/rsync [^&\n]*--delete[^&\n]*/g)
  expect(clearing).toEqual([expect.stringContaining(' --exclude assets ')])
})

test('GitHub Pages builds for the host and the folder that it serves', () => {
  const workflow = readFileSync('deploy/github-pages.yml', 'utf8')
  expect(workflow).toMatch(/SITE_URL: \S+ steps\.pages\.outputs\.origin /)
  expect(workflow).toMatch(/BASE_PATH: \S+ steps\.pages\.outputs\.base_path /)
})

test.for([
  ['nginx.conf', /^\s*error_page 404 (\S+);$/m],
  ['apache.htaccess', /^ErrorDocument 404 (\S+)$/m],
] as const)('%s shows the page for a missing file by its address', ([file, line]) => {
  expect(readFileSync(`deploy/${file}`, 'utf8').match(line)?.[1]).toBe('/404.html')
})

test('nginx names neither its host nor its port in a redirect', () => {
  expect(readFileSync('deploy/nginx.conf', 'utf8')).toMatch(/^\s*absolute_redirect off;$/m)
})

test('the policy of the host forbids nothing that a page allows itself', () => {
  expect(always['Content-Security-Policy']).toMatch(/^frame-ancestors [^;]+$/)
})

test.for([
  { framedBy: [], said: "'none'" },
  { framedBy: ['https://a.example', 'https://b.example'], said: 'https://a.example https://b.example' },
])('the recipes of a build let $said frame the site', ({ framedBy, said }) => {
  const temporary = mkdtempSync(join(tmpdir(), 'recipes-'))
  onTestFinished(() => rmSync(temporary, { recursive: true }))
  const folder = join(temporary, 'written')
  writeRecipes(folder, framedBy)
  const files = readdirSync(folder)
  expect(files).toEqual(expect.arrayContaining([...Object.keys(recipes), 'serve.json', 'Containerfile']))
  const stated = files.flatMap(
    (file) => readFileSync(join(folder, file), 'utf8').match(/(?<=frame-ancestors )[^";\n]+/g) ?? [],
  )
  expect(stated).toEqual(Array(Object.keys(recipes).length + 1).fill(said))
})
