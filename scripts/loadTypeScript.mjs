import { createServer } from 'vite'
import { municipality } from './publisher/plugin.mjs'

/**
 * Runs a function on a TypeScript module, which may read the rules and the words: Node cannot load those by itself, so Vite does.
 * @template T
 * @param {string} path below the project, with the slash in front
 * @param {(module: any) => T | Promise<T>} use
 */
export async function withTypeScript(path, use) {
  const vite = await createServer({
    configFile: false,
    plugins: [municipality()],
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    return await use(await vite.ssrLoadModule(path))
  } finally {
    await vite.close()
  }
}
