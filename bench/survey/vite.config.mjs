import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { bench, root, surveyDist } from '../paths.mjs'
import { definition } from './definition.mjs'

export default defineConfig({
  root: join(bench, 'survey'),
  plugins: [react(), surveyDefinition()],
  // the same React as the product's, and once
  resolve: {
    alias: Object.fromEntries(['react', 'react-dom'].map((name) => [name, join(root, 'node_modules', name)])),
  },
  build: {
    outDir: surveyDist,
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
  },
})

/** The survey as plain data, so that it weighs what its words weigh. */
function surveyDefinition() {
  return {
    name: 'survey-definition',
    resolveId: (id) => (id === 'virtual:survey' ? `\0${id}` : undefined),
    load: (id) => (id === '\0virtual:survey' ? `export default ${JSON.stringify(definition)}` : undefined),
  }
}
