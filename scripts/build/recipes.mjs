import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const noFrames = "frame-ancestors 'none'"

/**
 * Writes the recipes of deploy/, and the settings of npm start, into a folder: with who may frame the site.
 * @param {string} folder @param {readonly string[]} framedBy origins
 */
export function writeRecipes(folder, framedBy) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const recipes = readdirSync('deploy').filter((file) => !/\.(?:md|json)$/.test(file))
  for (const file of ['serve.json', ...recipes.map((name) => join('deploy', name))])
    writeFileSync(join(folder, basename(file)), framed(readFileSync(file, 'utf8'), framedBy))
}

/** A recipe that lets these origins frame the site. @param {string} recipe @param {readonly string[]} framedBy */
function framed(recipe, framedBy) {
  return framedBy.length > 0 ? recipe.replaceAll(noFrames, `frame-ancestors ${framedBy.join(' ')}`) : recipe
}
