import react from '@vitejs/plugin-react'
import { Features } from 'lightningcss'
import { defineConfig } from 'vitest/config'
import packageJson from './package.json' with { type: 'json' }
// biome-ignore lint/style/noRestrictedImports: behind '#rules' Node itself would look for it, and cannot read TypeScript
import { sources } from './rules/index.ts'
import { base } from './scripts/build/base.mjs'
import { earlyScript, isPseudo, shares, trimRouter, trimStyles, words } from './scripts/build/plugins.ts'
import { isOffline } from './scripts/build/worker.mjs'
import { municipality } from './scripts/publisher/plugin.mjs'
import { clocks, journeysOfTheDay, unitTestsOfTheDay } from './tests/support/clocks.ts'
import { workers } from './tests/support/workers.ts'

/** The last day on which no source is due to be read again. */
const firstReview = Object.values(sources)
  .map(({ reviewBy }) => reviewBy)
  .sort()[0]

export default defineConfig(({ command, isSsrBuild }) => ({
  base,
  define: {
    'import.meta.env.FIRST_REVIEW': JSON.stringify(firstReview),
    'import.meta.env.OFFLINE': JSON.stringify(command === 'build' && isOffline),
  },
  // the shim: React 19 has this hook itself
  resolve: {
    alias: [
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      ...(isPseudo ? [{ find: './made.ts', replacement: './pseudo.ts' }] : []),
    ],
  },
  plugins: [words(), municipality({ isPseudo }), react(), earlyScript(), trimRouter(), trimStyles(), shares()],
  // As `:-webkit-any()` a selector would weigh more, in every browser, and override what it must not.
  css: { lightningcss: { exclude: Features.IsSelector | Features.NotSelectorList } },
  build: {
    // All that the oldest browsers read. By their names `?.` would be rewritten too, for a fault of Chrome before 91 in
    // `f?.(...a, b)`, which scripts/build/checkFloor.mjs looks for: 800 bytes.
    target: 'es2021',
    cssTarget: packageJson.browserslist.map((browser) => browser.replace(' ', '')),
    manifest: true,
    license: { fileName: '.vite/licences.json' },
    outDir: process.env.OUT_DIR ?? 'dist',
    emptyOutDir: true,
    modulePreload: {
      // an inline script, which the Content-Security-Policy forbids
      polyfill: false,
      // Not the file itself, which is asked for at once, nor what every page has: their names would cost each reader bytes.
      resolveDependencies: (asked, needed) =>
        needed.filter((file) => file !== asked && !/[\\/](preload|rolldown-runtime|libraries|first)-/.test(file)),
    },
    rolldownOptions: isSsrBuild
      ? {}
      : { output: { ...names, codeSplitting: { groups: [preload, libraries, first, outcome] } } },
  },
  test: {
    maxWorkers: workers,
    // no test is timed: whatever is slow is the machine
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          ...pure,
          name: 'node',
          // the name by which the examples, as other programs do, know the rules
          alias: { 'eid-finder-rules': '/rules/index.ts' },
          include: ['tests/{rules,reports,wizard,i18n,result,sources,deploy,publisher,worker}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          ...inADocument,
          name: 'journeys',
          // the site holds no state but the address, so one file may follow another in the same document
          isolate: false,
          exclude: replacing,
        },
      },
      { extends: true, test: { ...inADocument, name: 'failures', include: replacing } },
      ...Object.entries(clocks).flatMap(([name, TEST_DAY]) => [
        {
          extends: true as const,
          test: { ...pure, name: `${name}: rules`, include: unitTestsOfTheDay, env: { TEST_DAY } },
        },
        {
          extends: true as const,
          test: { ...inADocument, name: `${name}: journeys`, include: journeysOfTheDay, env: { TEST_DAY } },
        },
      ]),
    ],
  },
}))

/** The shortest hash that the bundler accepts for so many files. The default is a character longer, which costs each reader 100 bytes. */
const names = { entryFileNames: 'assets/[name]-[hash:7].js', chunkFileNames: 'assets/[name]-[hash:7].js' }

const pure = {
  environment: 'node',
  setupFiles: ['tests/support/testDay.ts'],
  // pure functions: what one file has worked out about the rules, the next may use
  isolate: false,
}

const inADocument = {
  environment: 'jsdom',
  include: ['tests/journeys/**/*.test.{ts,tsx}'],
  setupFiles: ['tests/support/setup.ts', 'tests/support/testDay.ts'],
}

/** The tests that put something else in the place of a module, and so need modules of their own. */
const replacing = ['failures', 'liveSources', 'namedPublisher', 'recommendOnce'].map(
  (name) => `tests/journeys/${name}.test.tsx`,
)

// One chunk that changes only when a dependency does, and that scripts/build/budgets.mjs can weigh. Scripts only: style sheets
// from node_modules stay with the pages that import them.
const libraries = { priority: 2, name: 'libraries', test: /[\\/]node_modules[\\/](?!lean-qr).+\.[cm]?js(?:\?|$)/ }

// Vite's own, which all chunks import that import others later: in the next it would bring the whole site to src/main.tsx.
const preload = { name: 'preload', test: /vite\/preload-helper|rolldown[\\/]runtime/, priority: 3 }

// What every page needs, with all that it imports: left to itself, the bundler would cut it up for the pages that come later.
const first = { name: 'first', test: /[\\/]src[\\/](start\.|app[\\/]|i18n[\\/](listFormat|pluralForm))/, priority: 1 }

// What the result, its details and the comparison share: small files of their own would each cost a few hundred bytes.
const outcome = {
  name: 'outcome',
  test: /[\\/]src[\\/](result[\\/](useOutcome|headingText|wayText|WhatIfBanner)|services[\\/]waitText|ui[\\/]hostOf)\.tsx?$|[\\/]rules[\\/](data[\\/]counterQuestions|counterQuestion)\.ts$/,
}
