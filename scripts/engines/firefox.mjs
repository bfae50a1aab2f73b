import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import WebSocket from 'ws'
import { findProgram, said, start } from './programs.mjs'

/**
 * Starts the Firefox of this machine, if there is one, and speaks WebDriver BiDi with it.
 * @returns {Promise<import('./browser.ts').Browser | undefined>}
 */
export async function firefox() {
  const program = findProgram('firefox-esr', 'firefox')
  if (!program) return undefined
  const profile = mkdtempSync(join(tmpdir(), 'eid-finder-firefox-'))
  const running = start(program, ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'])
  const [, address] = await said(running, /WebDriver BiDi listening on (ws:\/\/\S+)/)
  const { send, on, close } = await connect(`${address}/session`)

  /** @type {string[]} */
  let complaints = []
  on('log.entryAdded', ({ level, text }) => {
    if (level === 'error' || level === 'warn') complaints.push(text)
  })
  const { capabilities } = await send('session.new', { capabilities: {} })
  await send('session.subscribe', { events: ['log.entryAdded'] })
  const { contexts } = await send('browsingContext.getTree', {})
  const { context } = contexts[0]
  const act = (/** @type {object} */ source) => send('input.performActions', { context, actions: [source] })

  return {
    name: `Firefox ${capabilities.browserVersion}`,
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate: async (expression) => {
      const answer = await send('script.evaluate', {
        expression: `JSON.stringify(${expression})`,
        target: { context },
        awaitPromise: true,
      })
      if (answer.type !== 'success') throw new Error(`${answer.exceptionDetails.text}\nin ${expression}`)
      return JSON.parse(answer.result.value ?? 'null')
    },
    act,
    back: () => send('browsingContext.traverseHistory', { context, delta: -1 }),
    forward: () => send('browsingContext.traverseHistory', { context, delta: 1 }),
    reload: () => send('browsingContext.reload', { context, wait: 'complete' }),
    // a press of the driver's space bar reaches the page, and ticks no box on any page
    ticksBySpace: false,
    print: async () => (await send('browsingContext.print', { context, page: a4 })).data,
    takeComplaints: () => {
      const taken = complaints
      complaints = []
      return taken
    },
    close: async () => {
      close()
      running.end()
    },
  }
}

/** In centimetres. */
const a4 = { width: 21, height: 29.7 }

/** @typedef {any} Message what BiDi sends: its shapes are those of the standard */

/** A connection on which commands are answered, and events are heard. @param {string} address */
async function connect(address) {
  const socket = new WebSocket(address)
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject))
  /** @type {Map<number, { resolve: (result: Message) => void, reject: (error: Error) => void }>} */
  const waiting = new Map()
  /** @type {Map<string, (params: Message) => void>} */
  const listeners = new Map()
  socket.on('message', (data) => {
    const { id, type, method, params, result, error, message } = JSON.parse(String(data))
    if (type === 'event') return listeners.get(method)?.(params)
    const command = waiting.get(id)
    waiting.delete(id)
    if (type === 'error') command?.reject(new Error(`Firefox says "${error}": ${message}`))
    else command?.resolve(result)
  })
  let last = 0
  return {
    /** @param {string} method @param {object} params @returns {Promise<Message>} */
    send: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        socket.send(JSON.stringify({ id: last, method, params }))
      }),
    /** @param {string} event @param {(params: Message) => void} listener */
    on: (event, listener) => listeners.set(event, listener),
    close: () => socket.close(),
  }
}
