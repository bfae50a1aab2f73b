// The static server of the product (scripts/serve.mjs), for any folder, at a free port.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { freePort } from '../scripts/freePort.mjs'
import { root } from './paths.mjs'

/** Serves a folder until it is stopped. */
export async function serve(folder) {
  const address = `http://localhost:${await freePort()}`
  const server = spawn(
    process.execPath,
    [
      join(root, 'node_modules', 'serve', 'build', 'main.js'),
      folder,
      ...['--listen', address.replace('http:', 'tcp:'), '--config', join(root, 'serve.json')],
      ...['--symlinks', '--no-clipboard', '--no-request-logging', '--no-port-switching'],
    ],
    { stdio: 'ignore', env: { ...process.env, NO_UPDATE_CHECK: '1', NODE_ENV: 'production' } },
  )
  await answers(address)
  return { address, stop: () => server.kill() }
}

async function answers(address) {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((again) => setTimeout(again, 100))
  }
  throw new Error(`No answer from ${address}.`)
}
