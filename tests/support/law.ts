import { expect, test } from 'vitest'

/**
 * A law: one test that asks everybody. `holds` says nothing (`undefined`) of those whom the law does not concern; a law that
 * concerns nobody fails, since it would prove nothing. When it is broken, the message has the law in words and the
 * simplest people for whom it is, five at most. Everybody is asked on import, so that the clock of no test runs for it.
 */
export function law<Person>(
  inWords: string,
  people: readonly Person[],
  holds: (person: Person) => boolean | undefined,
  show: (person: Person) => unknown = (person) => person,
): void {
  const answers = people.map((person) => answerOf(() => holds(person)))
  const broken = people.filter((_, place) => answers[place] === false)
  const concerned = answers.filter((answer) => answer !== undefined).length
  test(inWords, () => {
    if (concerned === 0) expect.fail(`The law "${inWords}" concerns nobody, so it proves nothing: is it still needed?`)
    if (broken.length === 0) return
    const simplest = broken
      .map((person) => JSON.stringify(show(person)))
      .sort((one, other) => one.length - other.length)
    expect.fail(
      [`The law "${inWords}" is broken for ${broken.length} of ${concerned}:`, ...simplest.slice(0, 5)].join('\n'),
    )
  })
}

/** What throws does not hold. */
function answerOf(ask: () => boolean | undefined): boolean | undefined {
  try {
    return ask()
  } catch {
    return false
  }
}

/** True when every one that is left after `undefined` is; `undefined` when none is left. */
export function all(verdicts: Iterable<boolean | undefined>): boolean | undefined {
  let result: boolean | undefined
  for (const verdict of verdicts) {
    if (verdict === false) return false
    if (verdict) result = true
  }
  return result
}
