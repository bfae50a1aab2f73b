import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig(({ isSsrBuild }) => ({
  base: basePath(process.env.BASE_PATH),
  plugins: [react()],
  build: {
    manifest: true,
    outDir: process.env.OUT_DIR ?? 'dist',
    emptyOutDir: true,
    // The polyfill is an inline script, which the Content-Security-Policy forbids.
    modulePreload: { polyfill: false },
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: [libraries] } } },
  },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // pure functions: what one file has worked out about the rules, the next may use
          isolate: false,
          include: ['tests/{rules,wizard,i18n}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          environment: 'jsdom',
          include: ['tests/journeys/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup.ts'],
        },
      },
    ],
  },
}))

// One chunk that changes only when a dependency does, and that scripts/budgets.mjs can weigh. Scripts only: style sheets
// from node_modules stay with the pages that import them.
const libraries = { name: 'libraries', test: /[\\/]node_modules[\\/].+\.[cm]?js(?:\?|$)/ }

/** '/' or '/folder/', whichever way it was written. */
function basePath(path = '/') {
  return `/${path}/`.replace(/\/{2,}/g, '/')
}
