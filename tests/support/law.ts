import { expect, test } from 'vitest'

/**
 * A law: one test over all people. `holds` returns `undefined` for people the law does not concern; a law that
 * concerns no one fails, since it proves nothing. A broken law shows the simplest counterexamples.
 */
export function law<Person>(
  inWords: string,
  people: readonly Person[],
  holds: (person: Person) => boolean | undefined,
  show: (person: Person) => unknown = (person) => person,
): void {
  test(inWords, () => {
    let concerned = 0
    const broken: Person[] = []
    for (const person of people) {
      const answer = holds(person)
      if (answer !== undefined) concerned++
      if (answer === false) broken.push(person)
    }
    if (concerned === 0) expect.fail(`The law "${inWords}" concerns no one, so it proves nothing: is it still needed?`)
    if (broken.length === 0) return
    const simplest = broken
      .map((person) => JSON.stringify(show(person)))
      .sort((one, other) => one.length - other.length)
    expect.fail(
      [`The law "${inWords}" is broken for ${broken.length} of ${concerned}:`, ...simplest.slice(0, 5)].join('\n'),
    )
  })
}
