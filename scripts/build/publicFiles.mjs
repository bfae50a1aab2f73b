import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

/** What the site consists of, by address below its folder. */
const kinds = [
  // a page in one language
  /^[a-z]{2}\/(?:[a-z-]+\/)*index\.html$/,
  /^(?:index\.html|404\.html|sw\.js|manifest\.webmanifest|icon\.svg|icon-\w+\.png|robots\.txt|sitemap\.xml|licences\.txt|\.well-known\/security\.txt)$/,
  /^assets\/[\w-]+\.(?:js|css|svg|png)$/,
  /^data\/(?:[\w.]+\.(?:json|csv)|rules\.js)$/,
]

/** Every file in a folder, with `/` between its parts. @param {string} folder */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
}

/** The files that are no part of the site, such as a source map or a note. @param {readonly string[]} files */
export function unknownFiles(files) {
  return files.filter((file) => !kinds.some((kind) => kind.test(file)))
}
