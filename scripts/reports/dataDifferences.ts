import type { Rules } from './grid.ts'

/** Data that the rules derive from other data, which show the difference already. */
const derived = ['claims', 'readings', 'coveredBy', 'firstQuestion']

/** Every datum that differs between two versions of the rules, by its path, even if it changes no advice. */
export function dataDifferences(before: Rules, after: Rules): readonly string[] {
  return keysOf(before, after)
    .filter((name) => !derived.includes(name))
    .map((name) => [name, at(before, name), at(after, name)] as const)
    .filter(([, was, is]) => typeof was !== 'function' && typeof is !== 'function')
    .flatMap(([name, was, is]) => differ(name, was, is))
}

function differ(path: string, was: unknown, is: unknown): readonly string[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return []
  if (was === undefined) return [`${path}: new`]
  if (is === undefined) return [`${path}: gone`]
  const [old, now] = [byId(was), byId(is)]
  if (old && now) {
    const inside = keysOf(old, now).flatMap((key) => differ(`${path}.${key}`, at(old, key), at(now, key)))
    return inside.length > 0 ? inside : [`${path}: another order`]
  }
  if (!Array.isArray(was) || !Array.isArray(is)) return [`${path}: ${inShort(was)} → ${inShort(is)}`]
  const [some, others] = [was.map(inShort), is.map(inShort)]
  const lines = [
    ...some.filter((item) => !others.includes(item)).map((item) => `${path}: no longer ${item}`),
    ...others.filter((item) => !some.includes(item)).map((item) => `${path}: now ${item}`),
  ]
  return lines.length > 0 ? lines : [`${path}: another order`]
}

/** A record as it is, a list of things with ids under their ids; nothing for all else. */
function byId(value: unknown): object | undefined {
  if (!Array.isArray(value)) return typeof value === 'object' && value !== null ? value : undefined
  const hasIds = value.length > 0 && value.every((item) => typeof item === 'object' && 'id' in item)
  return hasIds ? Object.fromEntries(value.map((item) => [item.id, item])) : undefined
}

function keysOf(one: object, other: object): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
}

function at(record: object, key: string): unknown {
  return (record as { readonly [key: string]: unknown })[key]
}

function inShort(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
