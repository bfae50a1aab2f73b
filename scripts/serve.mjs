// Serves dist as a plain static host does: folders with a slash, 404.html, compression, nothing rewritten; with the headers of
// serve.json, and framed by those that the municipality names.
// BASE_PATH=/folder/ serves a build made with the same BASE_PATH, OUT_DIR another folder, PORT at another port
// (0: any that is free, which serve tells).

import { copyFileSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { stop } from './stop.mjs'

const port = Number(process.env.PORT ?? 4173)
const dist = resolve(process.env.OUT_DIR ?? 'dist')
const base = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')

/** How a host serves it, as the build writes it. */
const config = join(`${dist}-deploy`, 'serve.json')

if (!existsSync(join(dist, 'index.html')) || !existsSync(config))
  stop(`There is no build in ${dist}: run "npm run build" first.`)
if (!(await isFree(port))) stop(`Port ${port} is in use: stop the program that uses it, then try again.`)

// serve asks the npm registry for a newer version of itself unless told not to, and would take another port.
process.env.NO_UPDATE_CHECK = '1'
process.env.NODE_ENV = 'production'
process.argv.push(
  base ? mounted() : dist,
  ...['--listen', `tcp://localhost:${port}`],
  ...['--config', config],
  ...['--symlinks', '--no-clipboard', '--no-request-logging', '--no-port-switching'],
)
await import(import.meta.resolve('serve/build/main.js'))
if (port) console.log(`eID Finder is at http://localhost:${port}/${base && `${base}/`}`)

/** A folder beside the build, with the build mounted at BASE_PATH. */
function mounted() {
  const root = `${dist}-mounted`
  rmSync(root, { recursive: true, force: true })
  const place = join(root, base)
  mkdirSync(dirname(place), { recursive: true })
  symlinkSync(dist, place, 'junction')
  if (existsSync(join(dist, '404.html'))) copyFileSync(join(dist, '404.html'), join(root, '404.html'))
  return root
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', () => answer(false))
    probe.listen(port, 'localhost', () => probe.close(() => answer(true)))
  })
}
