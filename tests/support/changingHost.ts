import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'

/** A host of the build, which a test takes down, slows down, or gives a new release. A route of Playwright would bypass the worker. */
export class ChangingHost {
  /** Silent: it takes each request, and never answers. Failing: it answers with an error of its own. */
  mood: 'up' | 'down' | 'silent' | 'failing' = 'up'
  /** What some files hold in the place of what was built, by their address. */
  files: Readonly<Record<string, string>> = {}
  private readonly server: Server = createServer(async ({ url = '/', socket }, response) => {
    if (this.mood === 'down') socket.destroy()
    if (this.mood === 'failing') response.writeHead(500, { 'content-type': 'text/html' }).end('Unavailable')
    if (this.mood !== 'up') return
    const file = url.endsWith('/') ? `${url}index.html` : url
    try {
      const body = this.files[url] ?? (await readFile(`dist${file}`))
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain', 'cache-control': 'no-cache' })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })

  async start(): Promise<string> {
    await once(this.server.listen(0, 'localhost'), 'listening')
    return `http://localhost:${(this.server.address() as AddressInfo).port}`
  }

  stop(): void {
    this.server.close()
    this.server.closeAllConnections()
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}
