import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import {
  type Answers,
  optionsOf,
  type Prospect,
  preview,
  type QuestionId,
  questionById,
  type Status,
  services,
  statuses,
} from '#rules'
import { core } from '../../src/i18n/en/core.ts'
import { fromAddress } from '../../src/wizard/address.ts'
import { asRead } from '../support/headings.ts'
import { openWizard } from '../support/openWizard.tsx'
import { optionsFor, titleOf } from '../support/questionTexts.ts'
import { states } from '../support/states.ts'
import { doorIn, read } from '../support/visitedResults.ts'

const doors = {
  open: 'open',
  free: 'open',
  maybe: 'maybe',
  paid: 'maybe',
  unconfirmed: 'maybe',
  closed: 'shut',
} as const

/** What is certain; as long as an open answer decides, possible, but for what is open, free or unconfirmed in any case. */
function statusOf({ least, most }: Prospect): Status {
  if (least.status === most.status || least.status === 'open' || least.status === 'free') return least.status
  return most.status === 'unconfirmed' ? 'unconfirmed' : 'maybe'
}

/** Each option of a question as an answer of its own, by its words in brief. */
function answersTo(id: QuestionId, known: Answers): readonly (readonly [brief: string, Answers])[] {
  const question = questionById(id)
  return optionsOf(question).map((option) => {
    if (question.kind === 'one') {
      const words: { readonly [option: string]: string } = core.questions[question.id].brief
      return [asRead(words[option] ?? ''), { ...known, [id]: option }]
    }
    const answer = { ...known, [id]: option === question.exclusive ? [] : [option] }
    return [optionsFor(id, answer)[0] ?? '', answer]
  })
}

function counted(answers: Answers): string {
  const all = Object.values(preview(answers)).map(statusOf)
  const count = Object.fromEntries(statuses.map((status) => [status, all.filter((each) => each === status).length]))
  return asRead(core.preview.count(count as Record<Status, number>))
}

async function expectPreviews(page: Awaited<ReturnType<typeof openWizard>>, id: QuestionId): Promise<void> {
  const known = fromAddress(window.location).answers
  await page.unfold('What each answer gives access to')
  await page.unfold(counted(known))
  const columns = answersTo(id, known)
  const table = screen.getByRole('table', { name: 'What each answer gives access to', hidden: true })
  const cells = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => [read(cell), doorIn(cell)].filter(Boolean).join(' = ')),
  )
  const sides = columns.map(([, answers]) => preview(answers))
  expect(cells).toEqual([
    [core.preview.service, ...columns.map(([brief]) => brief)],
    ...services.map((service) => [
      asRead(core.services[service.id].name),
      ...sides.map((side) => {
        const status = statusOf(side[service.id])
        return `${core.statuses[status]} = ${doors[status]}`
      }),
    ]),
  ])

  // what is chosen, and not sent yet, is followed
  for (const [, answers] of columns) {
    await page.choose(...optionsFor(id, answers))
    const summary = document.querySelector('.preview summary')
    await waitFor(() => expect(read(summary)).toBe(counted(answers)))
    const prospects = preview(answers)
    const rows = [...document.querySelectorAll('.preview li')].map((row) => `${read(row)} = ${doorIn(row)}`)
    expect(rows).toEqual(
      services.map((service) => {
        const status = statusOf(prospects[service.id])
        const isPart = doors[status] === 'open' && prospects[service.id].least.degree === 'part'
        return asRead(`${core.services[service.id].name}${core.statuses[status]} = ${isPart ? 'ajar' : doors[status]}`)
      }),
    )
    if (questionById(id).kind === 'many') await page.choose(...optionsFor(id, answers))
  }
}

test.for(['idNumber', 'stay', 'age', 'have', 'bank', 'bankAnswer', 'document'] as const)(
  'the previews of the question %s say what each answer gives',
  async (id) => {
    const page = await openWizard(`/en/${states[id]}`)
    await page.arriveAt(titleOf(id))
    await expectPreviews(page, id)
  },
)

test('the previews of an answered question say what each other answer gives', async () => {
  const page = await openWizard(`/en/${states.document}`)
  await page.answer(titleOf('document'), core.questions.document.options.passport)
  await page.browserBack()
  await page.arriveAt(titleOf('document'))
  expect(fromAddress(window.location).answers.document).toBe('passport')
  await expectPreviews(page, 'document')
})
