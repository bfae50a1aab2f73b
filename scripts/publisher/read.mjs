import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { accessibilityFile } from './accessibilityFile.mjs'
import { municipalityFile } from './municipalityFile.mjs'
import { standard } from './standard.mjs'

/** @typedef {import('./municipalityFile.mjs').Municipality} Municipality */

/** The municipality that a build is for, by the name of its file. */
export const chosen = process.env.MUNICIPALITY || standard

/**
 * What municipality/{name}.json says. Throws one error that names every fault: file, field, what is wrong, what to do.
 * @param {string} [name] @returns {Municipality}
 */
export function readMunicipality(name = chosen) {
  const file = `municipality/${name}.json`
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file))
    throw fault(`${file} is not there: set MUNICIPALITY to ${known().join(' or ')}, or run npm run new-municipality.`)
  return checked(file, municipalityFile)
}

/** Throws as readMunicipality does. */
export function checkAccessibility() {
  checked('accessibility.json', accessibilityFile)
}

/** The name that counts where only one can stand. @param {Municipality} municipality */
export function norwegianName({ name }) {
  return name.nb ?? name.nn ?? ''
}

/**
 * The publisher as pages name it, if there is one.
 * @param {Municipality} municipality @returns {import('../../src/info/publisher.ts').Publisher | undefined}
 */
export function publisherOf(municipality) {
  return municipality.publisher && { name: norwegianName(municipality), ...municipality.publisher }
}

/** A file without faults, with its fields in their order. @param {unknown} data */
export function inOrder(data) {
  return municipalityFile.parse(data)
}

/** The faults of a file in municipality/, as sentences. @param {string} file @param {unknown} data */
export function faultsOf(file, data) {
  return faultsIn(file, data, municipalityFile)
}

/**
 * The faults of a file, each a sentence that names the file and the field. Of one field, the first.
 * @param {string} file @param {unknown} data @param {import('zod').ZodType} schema
 */
export function faultsIn(file, data, schema) {
  const { error } = schema.safeParse(data)
  return (error?.issues ?? []).flatMap((issue, at, issues) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(
        (key) => `${file}: "${[...issue.path, key].join('.')}" is no field: correct it, or take it out.`,
      )
    const isFirst = issues.findIndex(({ path }) => path.join() === issue.path.join()) === at
    if (!isFirst) return []
    return [`${file}: ${issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'the whole'} ${issue.message}.`]
  })
}

/** @param {string} file @param {import('zod').ZodType} schema @returns {any} */
function checked(file, schema) {
  const data = parsed(file)
  const faults = faultsIn(file, data, schema)
  if (faults.length > 0) throw fault(faults.join('\n'))
  return schema.parse(data)
}

function known() {
  return readdirSync('municipality').flatMap((file) => (file.endsWith('.json') ? [file.replace('.json', '')] : []))
}

/** @param {string} file @returns {unknown} */
function parsed(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw fault(`${file} cannot be read: ${error instanceof Error ? error.message : error}. Mend the file.`)
  }
}

/** An error in a file that people fill in: shown without the stack trace, which helps nobody there. @param {string} message */
function fault(message) {
  return Object.assign(new Error(message), { stack: message })
}
