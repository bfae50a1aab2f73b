import { describe, expect, test } from 'vitest'
import {
  type Answers,
  eids,
  type QuestionId,
  questions,
  type Recommendation,
  recommend,
  services,
  sources,
} from '#rules'
import { everyPartialSheet } from '../support/bruteForce.ts'
import { completeSheets } from '../support/person.ts'
import { publishedAccess, publishedTable, publishedVerdicts, publishedWithout } from '../support/published.ts'
import { inWords } from '../support/verdict.ts'

const everyone = completeSheets().map((answers) => ({ answers, result: recommend(answers) }))
const ranks = ['none', 'unverified', 'part', 'full']

/** The sheets that break a law; a few are enough to see what is wrong. */
function breaking(law: (answers: Answers, result: Recommendation) => boolean): readonly unknown[] {
  return everyone
    .filter(({ answers, result }) => !law(answers, result))
    .slice(0, 5)
    .map(({ answers, result }) => ({ answers, verdicts: verdictsOf(result), best: result.best }))
}

function verdictsOf(result: Recommendation) {
  return Object.fromEntries(eids.map(({ id }) => [id, inWords(result.eids[id].verdict)]))
}

const exists = (id: string) => Object.hasOwn(sources, id)

describe('For every complete sheet', () => {
  test('there are 6,720 of them, all different', () => {
    expect(new Set(everyone.map(({ answers }) => JSON.stringify(answers))).size).toBe(6720)
  })

  test('the verdicts are those of the published table', () => {
    expect(
      breaking((answers, result) => {
        const published = publishedVerdicts(answers)
        return eids.every(({ id }) => inWords(result.eids[id].verdict) === published[id])
      }),
    ).toEqual([])
  })

  test('every verdict has a reason, and every reason and condition a source that exists', () => {
    expect(
      breaking((_, result) =>
        eids.every(({ id }) => {
          const { reasons, conditions } = result.eids[id].verdict
          const isGrounded = [...reasons, ...conditions].every(
            (it) => it.sources.length > 0 && it.sources.every(exists),
          )
          return reasons.length > 0 && isGrounded
        }),
      ),
    ).toEqual([])
  })

  test('every verdict is known', () => {
    expect(breaking((_, result) => eids.every(({ id }) => result.eids[id].verdict.kind !== 'unknown'))).toEqual([])
  })

  test('conditions come with what she can get, and with nothing else', () => {
    const offered = ['yes', 'later', 'depends']
    expect(
      breaking((_, result) =>
        eids.every(({ id }) => {
          const { kind, conditions } = result.eids[id].verdict
          return conditions.length > 0 === offered.includes(kind)
        }),
      ),
    ).toEqual([])
  })

  test('somebody unsure of her number gets what both numbers give, or what depends on which it is', () => {
    expect(
      breaking((answers, result) => {
        if (answers.idNumber !== 'unsure') return true
        return eids.every(({ id }) => {
          const said = inWords(result.eids[id].verdict)
          if (said === 'have' || said.startsWith('unneeded')) return true
          const national = publishedTable(id, { ...answers, idNumber: 'nationalNumber' })
          const dNumber = publishedTable(id, { ...answers, idNumber: 'dNumber' })
          return said === (national === dNumber ? national : 'depends on numberKind')
        })
      }),
    ).toEqual([])
  })

  test('what she holds counts exactly when she has a number', () => {
    expect(
      breaking((answers, result) =>
        eids.every(({ id }) => {
          const holds = answers.idNumber !== 'none' && (answers.have ?? []).includes(id)
          return (result.eids[id].verdict.kind === 'have') === holds
        }),
      ),
    ).toEqual([])
  })

  test('holding BankID makes all others unneeded, but those she holds as well', () => {
    expect(
      breaking((answers, result) => {
        if (answers.idNumber === 'none' || !answers.have?.includes('bankid')) return true
        return eids.every(
          ({ id }) => inWords(result.eids[id].verdict) === (answers.have?.includes(id) ? 'have' : 'unneeded by bankid'),
        )
      }),
    ).toEqual([])
  })

  test('what makes an eID unneeded is held, or is free and can be had today', () => {
    expect(
      breaking((_, result) =>
        eids.every(({ id }) => {
          const { verdict } = result.eids[id]
          if (verdict.kind !== 'unneeded') return true
          const by = result.eids[verdict.by].verdict.kind
          return by === 'have' || (by === 'yes' && ['bankid', 'minid'].includes(verdict.by))
        }),
      ),
    ).toEqual([])
  })

  test('advised is what she has, gets, gets later or may get, each once, and Commfides only when she holds it', () => {
    expect(
      breaking((_, { eids: outcomes, best }) => {
        const worth = eids
          .map(({ id }) => id)
          .filter((id) => ['have', 'yes', 'later', 'depends'].includes(outcomes[id].verdict.kind))
          .filter((id) => id !== 'commfides' || outcomes[id].verdict.kind === 'have')
        return JSON.stringify([...best].sort()) === JSON.stringify([...worth].sort())
      }),
    ).toEqual([])
  })

  test('each eID opens each service as far as published, with and without', () => {
    expect(
      breaking((answers, result) =>
        services.every(({ id }) => {
          const { access, without } = result.services[id]
          const published = publishedAccess(id, answers)
          return without === publishedWithout(id, answers) && eids.every((eid) => access[eid.id] === published[eid.id])
        }),
      ),
    ).toEqual([])
  })

  test('what she reaches now is the best of what is open without and what she has or gets; what is possible adds the maybes', () => {
    expect(
      breaking((_, { eids: outcomes, services: opened }) => {
        const counts = (kinds: readonly string[]) =>
          eids
            .map(({ id }) => id)
            .filter((id) => kinds.includes(outcomes[id].verdict.kind))
            .filter((id) => id !== 'commfides' || outcomes[id].verdict.kind === 'have')
        const now = counts(['have', 'yes'])
        const possible = counts(['have', 'yes', 'later', 'depends'])
        return services.every(({ id }) => {
          const { access, without, reach } = opened[id]
          const most = (ids: typeof now) =>
            ranks[Math.max(...[without, ...ids.map((eid) => access[eid])].map((it) => ranks.indexOf(it)))]
          return reach.now === most(now) && reach.possible === most(possible)
        })
      }),
    ).toEqual([])
  })

  test('every step on her way rests on a source, and stands after those that must be done first', () => {
    expect(
      breaking((_, { route }) =>
        route.every(
          (step, place) =>
            step.sources.length > 0 &&
            step.sources.every(exists) &&
            step.after.every((id) => route.slice(0, place).some((earlier) => earlier.id === id)),
        ),
      ),
    ).toEqual([])
  })
})

describe('For every partial sheet, held against every way of answering the rest', () => {
  const sheets = everyPartialSheet()
  const partial = sheets.filter(({ answers }, place) => place % 5 === 0 || Object.keys(answers).length <= 2)
  const outcomes = partial.map((sheet) => ({ sheet, outcome: recommend(sheet.answers).eids }))

  /** The sheets whose verdict on some eID is not the expected one. */
  function differing(
    said: (sheet: (typeof outcomes)[number], eid: (typeof eids)[number]['id']) => readonly [unknown, unknown],
  ) {
    return outcomes
      .flatMap((each) =>
        eids.map(({ id }) => {
          const [actual, expected] = said(each, id)
          return { answers: each.sheet.answers, eid: id, actual, expected }
        }),
      )
      .filter(({ actual, expected }) => JSON.stringify(actual) !== JSON.stringify(expected))
      .slice(0, 5)
  }

  test('there are 32,640 of them, those that no person would fill in so included', () => {
    expect(sheets.length).toBe(5 * 17 * 4 * 4 * 4 * 6)
  })

  test('a verdict is unknown exactly when the rest can still change it, and else the only one that can come', () => {
    expect(
      differing(({ sheet, outcome }, eid) => {
        const [only, ...others] = sheet.kinds(eid)
        return [outcome[eid].verdict.kind, others.length > 0 ? 'unknown' : only]
      }),
    ).toEqual([])
  })

  test('missing are exactly the open questions that can change it, in asking order', () => {
    const ids: readonly QuestionId[] = questions.map(({ id }) => id)
    expect(
      differing(({ sheet, outcome }, eid) => {
        const { verdict } = outcome[eid]
        return [verdict.kind === 'unknown' ? verdict.missing : [], ids.filter((id) => sheet.canChange(id, eid))]
      }),
    ).toEqual([])
  })

  test('a verdict that is known already has its reasons', () => {
    expect(
      differing(({ outcome }, eid) => {
        const { kind, reasons } = outcome[eid].verdict
        return [reasons.length > 0, kind !== 'unknown']
      }),
    ).toEqual([])
  })
})
