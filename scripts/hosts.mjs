// Tries the recipes in deploy/ on each server that is installed here, with what dist holds, at the root and below a folder:
// npm run hosts. The servers run as the user who calls it, at a free port.

import { existsSync } from 'node:fs'
import { dist } from './build/chunks.mjs'
import { runServer } from './hosts/runServer.mjs'
import { programOf, servers } from './hosts/servers.mjs'
import { walk } from './hosts/walk.mjs'
import { stop } from './stop.mjs'

if (!existsSync(`${dist}/index.html.br`)) stop(`There is no build in ${dist}: run "npm run site" first.`)

/** One mistake in a recipe shows in every answer. */
const mostShown = 10

let tried = 0
let faulty = 0
for (const server of servers) {
  const program = programOf(server)
  if (!program) {
    console.log(`${server.name}: not found, so not tried.`)
    continue
  }
  for (const folder of ['', '/eid']) {
    const { count, faults } = await runServer({ server, program, folder, use: (address) => walk(address, server) })
    for (const fault of faults.slice(0, mostShown)) console.error(`${server.name}: ${fault}`)
    console.log(`${server.name}, at ${folder}/: ${count} addresses, ${faults.length} faults.`)
    tried += 1
    faulty += faults.length
  }
}
if (tried === 0) stop('No recipe was tried: install nginx, Caddy or Apache.')
process.exitCode = faulty === 0 ? 0 : 1
