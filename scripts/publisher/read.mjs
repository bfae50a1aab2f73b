import { readFileSync } from 'node:fs'
import { accessibilityFile, publisherFile } from './schemas.mjs'

/** @typedef {import('../../src/info/publisher.ts').PublisherFile} PublisherFile */

/** What publisher.json says. Throws as checkPublisher does. @returns {PublisherFile} */
export function readPublisher() {
  return checked('publisher.json', publisherFile)
}

/** Reads what a publisher fills in. Throws one error that names every fault: file, field, what is wrong, what to do. */
export function checkPublisher() {
  readPublisher()
  checked('accessibility.json', accessibilityFile)
}

/**
 * The faults of a file, each a sentence that names the file and the field.
 * @param {string} file @param {unknown} data @param {import('zod').ZodType} schema
 */
export function faultsIn(file, data, schema) {
  const { error } = schema.safeParse(data)
  return (error?.issues ?? []).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map(
        (key) => `${file}: "${[...issue.path, key].join('.')}" is no field: correct it, or take it out.`,
      )
    return [`${file}: ${issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'the whole'} ${issue.message}.`]
  })
}

/** @param {string} file @param {import('zod').ZodType} schema @returns {any} */
function checked(file, schema) {
  const data = parsed(file)
  const faults = faultsIn(file, data, schema)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return data
}

/** @param {string} file @returns {unknown} */
function parsed(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}. Mend the file.`)
  }
}
