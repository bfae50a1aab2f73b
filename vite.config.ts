import { readFile } from 'node:fs/promises'
import react from '@vitejs/plugin-react'
import { Features } from 'lightningcss'
import { minify, type Plugin, transformWithOxc } from 'vite'
import { defineConfig } from 'vitest/config'
import packageJson from './package.json' with { type: 'json' }
// biome-ignore lint/style/noRestrictedImports: behind '#rules' Node itself would look for it, and cannot read TypeScript
import { sources } from './rules/index.ts'
import { carriedWords } from './scripts/build/carriedWords.mjs'
import { withOldWords } from './scripts/build/oldStyles.mjs'
import { minified, pruneSheet } from './scripts/build/pruneStyles.mjs'
import { checkPublisher } from './scripts/publisher/read.mjs'
import { buildWords } from './scripts/words/build.mjs'
import { clocks, unitTestsOfTheDay } from './tests/support/clocks.ts'

/** The last day on which no source is due to be read again. */
const firstReview = Object.values(sources)
  .map(({ reviewBy }) => reviewBy)
  .sort()[0]

/** A build for tests alone: English, and two languages made from it. See scripts/words/pseudo.mjs. */
const isPseudo = process.env.PSEUDO_LANGS !== undefined

export default defineConfig(({ isSsrBuild }) => ({
  base: basePath(process.env.BASE_PATH),
  define: { 'import.meta.env.FIRST_REVIEW': JSON.stringify(firstReview) },
  // the shim: React 19 has this hook itself
  resolve: {
    alias: [
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      ...(isPseudo ? [{ find: './made.ts', replacement: './pseudo.ts' }] : []),
    ],
  },
  plugins: [words(), publisher(), react(), earlyScript(), trimRouter(), trimStyles(), shares()],
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
      // The words of a language need nothing else: named again, each language would cost the readers of all others.
      resolveDependencies: (_file, needed) => needed.filter((file) => !/[\\/](core|preload)-/.test(file)),
    },
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: [preload, libraries, first, outcome] } } },
  },
  test: {
    maxWorkers: 2,
    // no test is timed: whatever is slow is the machine
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/support/testDay.ts'],
          // pure functions: what one file has worked out about the rules, the next may use
          isolate: false,
          include: ['tests/{rules,reports,wizard,i18n,sources,deploy,publisher}/**/*.test.{ts,tsx}'],
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
      ...Object.entries(clocks).map(([name, TEST_DAY]) => ({
        extends: true as const,
        test: { ...inADocument, name, include: unitTestsOfTheDay, env: { TEST_DAY } },
      })),
    ],
  },
}))

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
const libraries = { priority: 2, name: 'libraries', test: /[\\/]node_modules[\\/].+\.[cm]?js(?:\?|$)/ }

// Vite's own, which all chunks import that import others later: in the next it would bring the whole site to src/main.tsx.
const preload = { name: 'preload', test: /vite\/preload-helper|rolldown[\\/]runtime/, priority: 3 }

// What every page needs, with all that it imports: left to itself, the bundler would cut it up for the pages that come later.
const first = { name: 'first', test: /[\\/]src[\\/](start\.|app[\\/]|i18n[\\/](listFormat|pluralForm))/, priority: 1 }

// What the result, its details and the comparison share: small files of their own would each cost a few hundred bytes.
const outcome = {
  name: 'outcome',
  test: /[\\/]src[\\/](result[\\/](useOutcome|headingText|WhatIfBanner)|ui[\\/]hostOf)\.tsx?$|[\\/]rules[\\/]counterQuestion\.ts$/,
}

/** Makes the modules of src/i18n from words/, and makes them again when a text changes. A fault stops a build. */
function words(): Plugin {
  return {
    name: 'words',
    config: () => buildWords({ isPseudo }),
    configureServer({ config, watcher }) {
      watcher.add('words').on('all', (_event, file) => {
        if (!/[\\/]words[\\/]/.test(file)) return
        try {
          buildWords({ isPseudo })
        } catch (error) {
          config.logger.error(String(error))
        }
      })
    },
  }
}

/** Checks what a publisher fills in. A fault stops a build. */
function publisher(): Plugin {
  return { name: 'publisher', config: checkPublisher }
}

/** Puts src/early.ts into the head of index.html, in a function so that its names stay its own, and the words for a failure. */
function earlyScript(): Plugin {
  return {
    name: 'early-script',
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        const file = 'src/early.ts'
        const place = '<!-- early.ts -->'
        if (!html.includes(place)) throw new Error(`index.html has no ${place}, where ${file} goes.`)
        const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { target: 'es2021' })
        const script = await minify(file, `(()=>{${code}})()`)
        if (/\bimport\b/.test(script.code)) throw new Error(`${file} stands alone in the page: it can import nothing.`)
        const errors = JSON.stringify({ ...(await readJson('words/en/errors.json')), lang: 'en', dir: 'ltr' })
        return html
          .replace(place, () => `<script>${script.code}</script>`)
          .replace('id="error-texts">{}', () => `id="error-texts">${errors}`)
      },
    },
  }
}

async function readJson(file: string): Promise<object> {
  return JSON.parse(await readFile(file, 'utf8'))
}

/**
 * Lets the bundler leave out what nothing here uses of React Router: the names that its components carry for developers, and
 * `forwardRef`, count as side effects that keep its whole data router. Without them the libraries are 6 kB of brotli less.
 */
function trimRouter(): Plugin {
  let isTrimmed = false
  return {
    name: 'trim-router',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]node_modules[\\/]react-router[\\/]/ },
      handler(code) {
        const trimmed = code
          .replace(/^\w+\.displayName = .+;$/gm, '')
          .replace(/= (?=React\d*\.(forwardRef|memo|createContext)\()/g, '= /* @__PURE__ */ ')
        isTrimmed ||= trimmed !== code
        return trimmed
      },
    },
    buildEnd(error) {
      if (!error && !isTrimmed)
        this.error('React Router has changed: trimRouter in vite.config.ts finds nothing to leave out.')
    },
  }
}

/**
 * Leaves out what nothing uses, and a selector of Designsystemet for text fields whose two `:has()` of everything make the
 * browser restyle the page at every press. Without it a choice costs 0.65 of the time, and Continue 0.83.
 */
function trimStyles(): Plugin {
  const hover =
    ':has(label):not(:has(label:hover)) .ds-input:not(:focus-visible,:disabled,[readonly],[aria-readonly=true]):hover'
  // as specific, and matches nothing: the rules that have it in an `:is()` weigh what they did
  const nothing = 'i i .x.x.x.x'
  return {
    name: 'trim-styles',
    apply: 'build',
    // here and not in the bundle: the name of the file is the hash of what it holds
    transform: {
      filter: { id: /[\\/]src[\\/]styles\.css$/ },
      async handler(code) {
        const css = minified(code)
        if (!css.includes(hover))
          this.error('Designsystemet has changed: trimStyles in vite.config.ts finds nothing to leave out.')
        return withOldWords(pruneSheet(css.replaceAll(`,${hover}{`, '{').replaceAll(hover, nothing), carriedWords()))
      },
    },
  }
}

/** Writes down how many bytes of code each dependency brings, for scripts/build/budgets.mjs. */
function shares(): Plugin {
  return {
    name: 'shares',
    generateBundle(_options, bundle) {
      const bytes: { [dependency: string]: number } = {}
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = id.match(/.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/)?.[1]
          if (name) bytes[name] = (bytes[name] ?? 0) + renderedLength
        }
      }
      this.emitFile({ type: 'asset', fileName: '.vite/shares.json', source: JSON.stringify(bytes) })
    },
  }
}

/** '/' or '/folder/', whichever way it was written. */
function basePath(path = '/') {
  return `/${path}/`.replace(/\/{2,}/g, '/')
}
