import { createServer } from 'node:net'

/** A port that nothing uses. @returns {Promise<number>} */
export function freePort() {
  return new Promise((found) => {
    const probe = createServer()
    probe.listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
      probe.close(() => found(port))
    })
  })
}
