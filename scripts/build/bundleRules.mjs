import { build } from 'vite'
import { municipality } from '../publisher/plugin.mjs'

/** Writes the rules as one ES module that imports nothing, for Node and for browsers. @param {string} folder @param {string} fileName */
export async function bundleRules(folder, fileName) {
  await build({
    configFile: false,
    publicDir: false,
    plugins: [municipality()],
    logLevel: 'warn',
    build: {
      lib: { entry: 'rules/index.ts', formats: ['es'], fileName: () => fileName },
      outDir: folder,
      emptyOutDir: false,
      target: 'es2021',
      minify: false,
    },
  })
}
