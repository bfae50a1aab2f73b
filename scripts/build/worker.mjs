import { createHash } from 'node:crypto'
import { build } from 'vite'

/** False for a release that takes back the service worker of those before it. */
export const isOffline = process.env.OFFLINE !== 'no'

/**
 * Writes sw.js, which imports nothing: the service worker, or what removes it.
 * @param {string} outDir
 * @param {object} options
 * @param {string} options.manifest of the chunks, as Vite writes it: a release is new when they are
 * @param {boolean} [options.removes]
 */
export async function buildWorker(outDir, { manifest, removes = !isOffline }) {
  const release = createHash('sha256').update(manifest).digest('hex').slice(0, 8)
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { 'import.meta.env.RELEASE': JSON.stringify(release) },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2021',
      rolldownOptions: {
        input: `worker/${removes ? 'remove' : 'sw'}.ts`,
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
}
