import { describe, expect, test } from 'vitest'
import { type Answers, advise, nextQuestion, openQuestions, type QuestionId, questions, walk } from '#rules'
import type { Partial } from '../../support/bruteForce.ts'
import { everyAnswer, type Stop } from '../../support/everyWalk.ts'
import { all, law } from '../../support/law.ts'
import { eidIds } from '../../support/published.ts'

const order: readonly QuestionId[] = questions.map(({ id }) => id)

function changesSomething(sheet: Partial, question: QuestionId): boolean {
  return eidIds.some((eid) => sheet.canChange(question, eid))
}

/** Which questions are asked from any sheet on, held against every way of answering the rest. */
export function askingLaws(sheets: readonly Partial[]): void {
  const show = ({ answers }: Partial) => ({ answers, next: nextQuestion(answers), open: openQuestions(answers) })

  describe('What is asked next, on every partial sheet', () => {
    law(
      'is a question that is still open, so that every way ends within seven; nothing, only when the services are answered',
      sheets,
      ({ answers }) => {
        const next = nextQuestion(answers)
        const chosen = [[], ['nav'], 'all'] as const
        return (
          next !== undefined &&
          answers[next] === undefined &&
          chosen.every((services) => {
            const later = nextQuestion({ ...answers, services })
            return later === undefined || (later !== 'services' && answers[later] === undefined)
          })
        )
      },
      show,
    )

    law(
      'can change a verdict, for some way of answering the rest; only the services never do',
      sheets,
      (sheet) => {
        const next = nextQuestion(sheet.answers)
        return next && (next === 'services' ? undefined : changesSomething(sheet, next))
      },
      show,
    )

    law(
      'passes over nothing that could change a verdict',
      sheets,
      (sheet) => {
        const next = nextQuestion(sheet.answers) ?? 'services'
        const passed = order.slice(0, order.indexOf(next)).filter((id) => sheet.answers[id] === undefined)
        return all(passed.map((id) => !changesSomething(sheet, id)))
      },
      show,
    )

    law(
      'comes from exactly the questions that can change a verdict, and the services',
      sheets,
      (sheet) => {
        const expected = order.filter((id) => id === 'services' || changesSomething(sheet, id))
        return openQuestions(sheet.answers).join() === expected.join()
      },
      show,
    )
  })
}

/** The ways through the questions, from the first to the last. */
export function walkLaws(stops: readonly Stop[]): void {
  const ends = stops.filter(({ next }) => next === undefined)

  describe('Every way through the questions', () => {
    law('ends with the services answered and every verdict known: nobody reaches a dead end', ends, ({ answers }) => {
      const verdicts = Object.values(advise(answers).eids).map(({ verdict }) => verdict.kind)
      return answers.services !== undefined && !verdicts.includes('unknown')
    })

    test('asks two to seven questions', () => {
      const lengths = ends.map(({ asked }) => asked.length)
      expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([2, 7])
    })

    law('asks them in asking order, the services last and once', ends, ({ asked }) => {
      return asked.join() === order.filter((id) => asked.includes(id)).join() && asked.at(-1) === 'services'
    })

    law('asks what the bank said only of people with an account', ends, ({ asked, answers }) =>
      asked.includes('bankAnswer') ? ['onlineBank', 'accountOnly'].includes(answers.bank ?? '') : undefined,
    )

    const most = new Map(stops.map(({ answers }) => [JSON.stringify(answers), walk(answers).atMost]))

    law(
      'says at each stop how many questions there can be at most: it never grows, and is what comes in the end',
      stops,
      ({ answers, asked, next }) => {
        const { [asked.at(-1) ?? 'idNumber']: _last, ...before } = answers
        const now = most.get(JSON.stringify(answers)) ?? Number.NaN
        const isBounded = asked.length === 0 || now <= (most.get(JSON.stringify(before)) ?? Number.NaN)
        return isBounded && now >= asked.length && now <= 7 && (next !== undefined || now === asked.length)
      },
    )
  })
}

/** That it makes no difference in which order somebody fills in her sheet. */
export function orderLaws(asked: readonly Answers[]): void {
  /** Every part of every sheet that people are asked for: what has been filled in at some point, in some order. */
  const parts = new Map(asked.flatMap(partsOf).map((part) => [part.code, part.answers]))

  describe('Answers in any order', () => {
    law(
      'are all kept at every point, so that every order ends with the same sheet and the same verdicts',
      [...parts.values()].map((answers) => Object.fromEntries(answers()) as Answers),
      (part) => {
        const { answers } = walk(part)
        return Object.keys(answers).length === Object.keys(part).length && order.every((id) => answers[id] === part[id])
      },
    )
  })
}

/** Each with a number of its own, so that the same part of two sheets is looked at once. */
function partsOf(sheet: Answers) {
  const pairs = Object.entries(sheet) as [QuestionId, unknown][]
  const codes = pairs.map(([id, answer]) => (everyAnswer(id).indexOf(answer) + 1) * 20 ** order.indexOf(id))
  return Array.from({ length: 2 ** pairs.length }, (_, bits) => ({
    code: codes.reduce((sum, code, place) => (bits & (1 << place) ? sum + code : sum), 0),
    answers: () => pairs.filter((_pair, place) => bits & (1 << place)),
  }))
}
