import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { dist } from '../build/chunks.mjs'
import { freePort } from '../freePort.mjs'
import { recipe } from './servers.mjs'

/**
 * Serves a copy of the build, in a folder of its own, as long as it is used.
 * @template Result
 * @param {object} options
 * @param {import('./servers.mjs').Server} options.server
 * @param {string} options.program
 * @param {string} options.folder where the site is below the root: '' or '/eid'
 * @param {(address: string) => Promise<Result>} options.use gets the address of the site
 * @returns {Promise<Result>}
 */
export async function runServer({ server, program, folder, use }) {
  const temporary = mkdtempSync(join(tmpdir(), 'eid-finder-hosts-'))
  const place = { root: join(temporary, 'site'), folder, port: await freePort(), temporary }
  // a server that was started by root gives up its rights
  chmodSync(temporary, 0o755)
  mkdirSync(place.root)
  cpSync(dist, place.root + folder, { recursive: true })
  if (server.beside) writeFileSync(`${place.root}${folder}/.htaccess`, recipe(server.beside, place))
  const settings = join(temporary, 'settings')
  const modules = server.modules.find((path) => existsSync(path)) ?? ''
  writeFileSync(settings, server.settings(place, modules))

  const running = spawn(program, server.args(settings), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: temporary, XDG_DATA_HOME: temporary, XDG_CONFIG_HOME: temporary },
  })
  let said = ''
  running.stderr.on('data', (text) => {
    said += text
  })
  const ended = once(running, 'exit')
  try {
    await answers(`http://127.0.0.1:${place.port}/`, () => {
      if (running.exitCode !== null || running.signalCode !== null)
        throw new Error(`${server.name} does not start:\n${said}`)
    })
    return await use(`http://127.0.0.1:${place.port}${folder}/`)
  } finally {
    running.kill()
    await ended
    rmSync(temporary, { recursive: true, force: true })
  }
}

/**
 * Resolves when something answers there.
 * @param {string} address
 * @param {() => void} check throws when there will be no answer
 */
async function answers(address, check) {
  while (
    !(await fetch(address).then(
      () => true,
      () => false,
    ))
  ) {
    check()
    await setTimeout(50)
  }
}
