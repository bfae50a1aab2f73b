// Builds a peer's wizard, a folder here with a definition of the same questions, with the root's Vite. Needs the rules.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { bench, root } from './paths.mjs'

export async function buildWizard(name, outDir) {
  const folder = join(bench, name)
  const { definition } = await import(pathToFileURL(join(folder, 'definition.mjs')).href)
  await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    plugins: [react(), asModule(definition)],
    // the same React as the product's, and once
    resolve: {
      alias: Object.fromEntries(['react', 'react-dom'].map((name) => [name, join(root, 'node_modules', name)])),
    },
    build: {
      outDir,
      emptyOutDir: true,
      manifest: true,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
    },
  })
}

/** The definition as plain data, so that it weighs what its words weigh. */
function asModule(definition) {
  return {
    name: 'wizard-definition',
    resolveId: (id) => (id === 'virtual:definition' ? `\0${id}` : undefined),
    load: (id) => (id === '\0virtual:definition' ? `export default ${JSON.stringify(definition)}` : undefined),
  }
}
