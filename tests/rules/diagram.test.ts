import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { branch, combine, constant, type Diagram, given, map } from '../../rules/diagram.ts'

/** Four variables with three values each. */
const sizes = [3, 3, 3, 3]
const every = sizes.reduce<readonly (readonly number[])[]>(
  (all, size) => all.flatMap((values) => Array.from({ length: size }, (_, value) => [...values, value])),
  [[]],
)

type Values = readonly number[]
const table = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: every.length, maxLength: every.length })

function indexOf(values: readonly number[]): number {
  return values.reduce((index, value, at) => index * (sizes[at] ?? 1) + value, 0)
}

function diagramOf(values: Values, variable = 0, before: readonly number[] = []): Diagram<number> {
  if (variable === sizes.length) return constant(values[indexOf(before)] ?? 0)
  return branch(
    variable,
    Array.from({ length: sizes[variable] ?? 0 }, (_, value) => diagramOf(values, variable + 1, [...before, value])),
  )
}

const valueAt = (diagram: Diagram<number>, values: readonly (number | undefined)[]) => given(diagram, values).values

/** The number of different nodes in a diagram, constants included. */
function sizeOf(diagram: Diagram<unknown>): number {
  const seen = new Set<number>()
  const visit = (node: Diagram<unknown>): void => {
    seen.add(node.id)
    for (const next of node.branches) if (!seen.has(next.id)) visit(next)
  }
  visit(diagram)
  return seen.size
}

describe('A decision diagram', () => {
  test('has the value of its function for every assignment', () => {
    fc.assert(
      fc.property(table, (values) => {
        const diagram = diagramOf(values)
        for (const each of every) expect(valueAt(diagram, each)).toEqual([values[indexOf(each)]])
      }),
      { numRuns: 30, seed: 1 },
    )
  })

  test('combines two functions value by value', () => {
    fc.assert(
      fc.property(table, table, (one, other) => {
        const sum = combine(diagramOf(one), diagramOf(other), (a, b) => a * 10 + b)
        for (const each of every) {
          expect(valueAt(sum, each)).toEqual([(one[indexOf(each)] ?? 0) * 10 + (other[indexOf(each)] ?? 0)])
        }
      }),
      { numRuns: 30, seed: 2 },
    )
  })

  test('is the same object for equal functions', () => {
    fc.assert(
      fc.property(table, (values) => {
        const diagram = diagramOf(values)
        expect(
          map(
            map(diagram, (value) => value + 1),
            (value) => value - 1,
          ),
        ).toBe(diagram)
      }),
      { numRuns: 30, seed: 3 },
    )
  })

  test('asks variables in order, and shares equal parts as one node', () => {
    fc.assert(
      fc.property(table, (values) => {
        const seen = new Map<string, Diagram<number>>()
        const visit = (node: Diagram<number>): string => {
          const below = node.branches.map(visit)
          const key = node.branches.length === 0 ? `${node.values[0]}` : `${node.asks[0]}(${below.join()})`
          expect(seen.get(key) ?? node).toBe(node)
          seen.set(key, node)
          for (const next of node.branches) expect(next.asks[0] ?? sizes.length).toBeGreaterThan(node.asks[0] ?? -1)
          return key
        }
        visit(diagramOf(values))
      }),
      { numRuns: 30, seed: 5 },
    )
  })

  test('knows exactly which variables matter and which values remain', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }), { minLength: 4, maxLength: 4 }),
        (values, fixed) => {
          const left = given(diagramOf(values), fixed)
          const free = every.filter((each) => each.every((value, at) => fixed[at] === undefined || fixed[at] === value))
          const at = (each: readonly number[]) => values[indexOf(each)]
          const asks = sizes.flatMap((size, variable) => {
            if (fixed[variable] !== undefined) return []
            const changes = free.some((each) =>
              Array.from({ length: size }, (_, value) =>
                each.map((old, index) => (index === variable ? value : old)),
              ).some((other) => at(other) !== at(each)),
            )
            return changes ? [variable] : []
          })
          for (const each of free) expect(valueAt(left, each)).toEqual([at(each)])
          expect(left.asks).toEqual(asks)
          expect([...left.values].sort()).toEqual([...new Set(free.map(at))].sort())
        },
      ),
      { numRuns: 60, seed: 4 },
    )
  })

  test('grows with dependencies, not with the number of assignments', () => {
    // 40 yes-or-no variables have more assignments than any list can hold
    const any = Array.from({ length: 40 }, (_, variable) =>
      branch(variable, [constant(false), constant(true)]),
    ).reduceRight((rest, one) => combine(one, rest, (a, b) => a || b))
    expect(sizeOf(any)).toBe(42)
  })
})
