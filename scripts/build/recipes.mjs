import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const noFrames = "frame-ancestors 'none'"

/**
 * Writes the recipes of deploy/ that name who may frame the site into a folder, when someone may.
 * @param {string} folder @param {readonly string[]} framedBy origins
 */
export function writeRecipes(folder, framedBy) {
  rmSync(folder, { recursive: true, force: true })
  if (framedBy.length === 0) return
  mkdirSync(folder)
  for (const file of readdirSync('deploy')) {
    const recipe = readFileSync(join('deploy', file), 'utf8')
    const own = framed(recipe, framedBy)
    if (own !== recipe) writeFileSync(join(folder, file), own)
  }
  console.log(`May be framed by ${framedBy.join(' ')}: use the recipes in ${folder}/, not those in deploy/.`)
}

/** A recipe that lets these origins frame the site. @param {string} recipe @param {readonly string[]} framedBy */
export function framed(recipe, framedBy) {
  return recipe.replaceAll(noFrames, `frame-ancestors ${framedBy.join(' ')}`)
}
