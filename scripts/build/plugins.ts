import { readFile } from 'node:fs/promises'
import { minify, type Plugin, transformWithOxc } from 'vite'
import { buildWords } from '../words/build.mjs'
import { carriedWords } from './carriedWords.mjs'
import { withOldWords } from './oldStyles.mjs'
import { minified, pruneSheet } from './pruneStyles.mjs'

/** A build for tests alone: English, and two languages made from it. See scripts/words/pseudo.mjs. */
export const isPseudo = process.env.PSEUDO_LANGS !== undefined

/** Makes the modules of src/i18n from words/, and makes them again when a text changes. A fault stops a build. */
export function words(): Plugin {
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

/** Puts src/early.ts into the head of index.html, in a function so that its names stay its own, and the words for a failure. */
export function earlyScript(): Plugin {
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
 * Lets the bundler leave out what nothing here uses of React Router: the names that its components carry for developers,
 * `forwardRef`, and what is set on a class from outside, count as side effects that keep its whole data router. Without them
 * the libraries are 7 kB of brotli less.
 */
export function trimRouter(): Plugin {
  const trims: readonly (readonly [RegExp, string])[] = [
    [/^\w+\.displayName = .+;$/gm, ''],
    // a getter in the class means the same, and is no side effect
    [
      /^(var (\w+) = class extends .+ \{)$([\s\S]*?)^\2\.contextType = (\w+);$/gm,
      '$1 static get contextType() { return $4 }$3',
    ],
    [/= (?=React\d*\.(forwardRef|memo|createContext)\()/g, '= /* @__PURE__ */ '],
  ]
  const unmatched = new Set(trims)
  return {
    name: 'trim-router',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]node_modules[\\/]react-router[\\/]/ },
      handler(code) {
        let trimmed = code
        for (const trim of trims) {
          const before = trimmed
          trimmed = trimmed.replace(...trim)
          if (trimmed !== before) unmatched.delete(trim)
        }
        return trimmed
      },
    },
    buildEnd(error) {
      const [trim] = unmatched
      if (!error && trim)
        this.error(`React Router has changed: trimRouter in scripts/build/plugins.ts finds nothing for ${trim[0]}.`)
    },
  }
}

/**
 * Leaves out what nothing uses, and a selector of Designsystemet for text fields whose two `:has()` of everything make the
 * browser restyle the page at every press. Without it a choice costs 0.65 of the time, and Continue 0.83.
 */
export function trimStyles(): Plugin {
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
          this.error('Designsystemet has changed: trimStyles in scripts/build/plugins.ts finds nothing to leave out.')
        return withOldWords(pruneSheet(css.replaceAll(`,${hover}{`, '{').replaceAll(hover, nothing), carriedWords()))
      },
    },
  }
}

/** Writes down how many bytes of code each dependency brings, for scripts/build/budgets.mjs. */
export function shares(): Plugin {
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
