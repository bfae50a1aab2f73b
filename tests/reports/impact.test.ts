import { describe, expect, test } from 'vitest'
import type { Answers, Recommendation } from '#rules'
import * as rules from '#rules'
import { comparisonsOf } from '../../scripts/reports/comparisons.ts'
import { dataDifferences } from '../../scripts/reports/dataDifferences.ts'
import { differencesFor } from '../../scripts/reports/differences.ts'
import { axesOf, type Point, pointsOf, type Rules } from '../../scripts/reports/grid.ts'
import { impactReport } from '../../scripts/reports/impactReport.ts'

/** A few people from all over the grid. */
const points = pointsOf(axesOf(rules)).filter((_, index) => index % 1009 === 0)

/** The rules with a changed recommendation. */
function otherwise(change: (result: Recommendation, answers: Answers) => Recommendation): Rules {
  return { ...rules, recommend: (answers) => change(rules.recommend(answers), answers) }
}

function report(before: Rules, after: Rules, people: readonly Point[] = points): string {
  return impactReport(comparisonsOf(before, after, people), dataDifferences(before, after), 'yesterday')
}

const withoutAccount: Point = {
  ...Object.fromEntries(axesOf(rules).map(({ id, values }) => [id, values[0] ?? ''])),
  idNumber: 'dNumber',
  stay: 'living',
  age: 'adult',
  bank: 'none',
  document: 'passport',
}

/** What differs for a person without a bank account, in words. */
function differencesOf(before: Rules, after: Rules): readonly string[] {
  return [...comparisonsOf(before, after, [withoutAccount])]
    .flatMap(differencesFor)
    .map(({ aspect, what }) => `${aspect}: ${what}`)
}

describe('The impact report', () => {
  test('says of every aspect that nothing changes between equal rules', () => {
    expect(report(rules, rules)).toMatch(
      /Nothing changes\. In all of \d+ situations .*: everything, and each one alone, these are the same: questions, verdicts, why, statuses, ways without an eID, advice, heading, plan, what would change it\./,
    )
  })

  test('counts changed verdicts, with example people, reasons and links to sources', () => {
    const stricter = otherwise((result, { idNumber }) =>
      idNumber === 'dNumber'
        ? {
            ...result,
            eids: {
              ...result.eids,
              minid: {
                ...result.eids.minid,
                verdict: { kind: 'no', reasons: [{ id: 'needsNumber', sources: ['E04'] }], conditions: [] },
              },
            },
          }
        : result,
    )
    const text = report(rules, stricter)
    expect(text).toMatch(/\| verdicts \| \d+ \| \d+ % \|/)
    expect(text).toContain('× MinID: yes → no, not today. You need a national identity number or a D number first.')
    expect(text).toMatch(/\d\. ID number: D number \(D-nummer\); .*Electronic IDs you have: .+\n {3}- MinID: yes → no/)
    expect(text).toMatch(/Sources: .*\[E04 Skatteetaten\]\(https:/)
    expect(text).toContain('plan, what would change it.')
    const [, verdicts = ''] = text.split('## Verdicts')
    expect(verdicts.split('\n## ')[0]?.match(/^\d\. /gm)).toHaveLength(5)
  })

  test('reports a limit that goes', () => {
    const lenient = otherwise((result) => ({
      ...result,
      services: { ...result.services, helsenorge: { ...result.services.helsenorge, limits: [] } },
    }))
    expect(differencesOf(rules, lenient)).toEqual(['why: Helsenorge: other limits or sources'])
  })

  test('names the choices of services for which the advice changes', () => {
    const [bankid, minid] = ['bankid', 'minid'] as const
    const found = differencesOf(
      rules,
      otherwise((result) => ({ ...result, best: [bankid, minid] })),
    )
    const advice = found.filter((line) => line.startsWith('advice'))
    expect(advice).toContainEqual(expect.stringMatching(/^advice: MinID, .+ → BankID, MinID \(if they want .+\)$/))
    expect(advice).toContainEqual(expect.stringMatching(/^advice: BankID, .+ → BankID, MinID \(if they want .+\)$/))
  })

  test('names questions that are added or removed', () => {
    const before: Rules = {
      ...rules,
      retrace: (answers) => {
        const path = rules.retrace(answers)
        return { ...path, asked: path.asked.filter((id) => id !== 'document') }
      },
    }
    expect(differencesOf(before, rules)).toEqual(['questions: asked as well: Identity document'])
    expect(differencesOf(rules, before)).toEqual(['questions: no longer asked: Identity document'])
  })

  test('names plan steps that are added, removed, moved or changed', () => {
    const after = otherwise((result) => ({
      ...result,
      route: result.route
        .filter(({ id }) => id !== 'activateMinid')
        .map((step) => (step.id === 'askBankForBoth' ? { ...step, stage: 'later' as const } : step))
        .map((step) => (step.id === 'orderMinid' ? { ...step, cost: 'paid' as const } : step)),
    }))
    const planDifferences = (before: Rules, now: Rules) =>
      differencesOf(before, now).map((line) => line.replace(/ \(if they want .*/, ''))
    expect(planDifferences(rules, after)).toEqual(
      expect.arrayContaining([
        'plan: Activate MinID with the letter: no longer on the plan',
        'plan: Ask a bank for an account and BankID: act, now → act, later',
        'plan: Order MinID: another cost',
      ]),
    )
    expect(planDifferences(after, rules)).toContain('plan: Activate MinID with the letter: new on the plan')
  })

  test('names changed counterfactuals, ways without an eID and headings', () => {
    const changed: Rules = {
      ...otherwise((result) => ({
        ...result,
        services: { ...result.services, nav: { ...result.services.nav, until: [] } },
      })),
      changes: (answers) => rules.changes(answers).slice(1),
      headlineFor: () => ({ kind: 'blocked', by: 'number' }),
    }
    const found = differencesOf(rules, changed)
    expect(found).toContainEqual(expect.stringMatching(/^what would change it: .+: would change nothing any more$/))
    expect(found).toContainEqual(expect.stringMatching(/^ways without an eID: NAV: “.*NAV.*” → nothing$/))
    expect(found).toContainEqual(expect.stringMatching(/^heading: .+ → blocked/))
  })

  test('reports data that change no advice', () => {
    const [first, ...others] = rules.eids
    const after = {
      ...rules,
      eids: [{ ...first, url: 'https://example.org' }, ...others],
      sources: { ...rules.sources, E01: { ...rules.sources.E01, confidence: 'unverified' }, N99: rules.sources.E02 },
    } as unknown as Rules
    expect(dataDifferences(rules, after)).toEqual([
      'eids.bankid.url: https://www.bankid.no → https://example.org',
      'sources.E01.confidence: high → unverified',
      'sources.N99: new',
    ])
    const text = report(rules, after)
    expect(text).toContain('No one is told anything else, but some data differ.')
    expect(text).toContain('- sources.E01.confidence: high → unverified')
    expect(text).not.toContain('Nothing changes')
  })

  test('names an eID that only one version has', () => {
    const { commfides: _, ...fewer } = rules.recommend({}).eids
    expect(fewer).not.toHaveProperty('commfides')
    const headlineFor: Rules['headlineFor'] = () => ({ kind: 'blocked', by: 'number' })
    const after: Rules = { ...rules, headlineFor }
    const before: Rules = {
      ...otherwise((result) => {
        const { commfides: _gone, ...eids } = result.eids
        return { ...result, eids: eids as Recommendation['eids'] }
      }),
      headlineFor,
    }
    expect(differencesOf(before, after)).toEqual([expect.stringMatching(/^verdicts: Commfides: not in the rules → /)])
    expect(differencesOf(after, before)).toEqual([expect.stringMatching(/^verdicts: Commfides: .+ → not in the rules/)])
  })
})
