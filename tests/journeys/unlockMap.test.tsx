import { render, screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { type Answers, accessByLogin, accessRank, eids, recommend, type Service, services } from '#rules'
import { UnlockMap } from '../../src/guide/UnlockMap.tsx'
import { core } from '../../src/i18n/en/core.ts'
import { result } from '../../src/i18n/en/result.ts'
import { LangContext, loadTexts } from '../../src/i18n/texts.ts'
import { standingOf } from '../../src/result/doors.ts'
import { plain } from '../../src/ui/Text.tsx'

beforeAll(() => Promise.all((['core', 'result', 'rules'] as const).map((part) => loadTexts('en', part))))

const people: readonly Answers[] = [
  {
    idNumber: 'dNumber',
    have: [],
    age: 'adult',
    bank: 'accountOnly',
    bankAnswer: 'notAsked',
    document: 'passport',
    services: ['nav'],
  },
  { idNumber: 'nationalNumber', have: ['minid'], age: 'teen', bank: 'none', document: 'none', services: 'all' },
  { idNumber: 'none', services: ['helsenorge'] },
  { idNumber: 'nationalNumber', have: ['bankid'], services: ['udi', 'eboks'] },
]

test.for(people)('the map agrees with the rules, door by door: %o', (answers) => {
  const recommendation = recommend(answers)
  render(
    <LangContext value="en">
      <UnlockMap recommendation={recommendation} />
    </LangContext>,
  )
  for (const { id } of services) {
    const door = doorFor(id)
    const { access, reach } = recommendation.services[id]
    expect(within(door).getByText(result.standings[standingOf(reach)])).toBeInTheDocument()
    const fitting = eids.filter((eid) => accessRank(access[eid.id]) >= accessRank('part'))
    expect(door.querySelectorAll('.map-fitting .key')).toHaveLength(fitting.length)
    const said = [...door.querySelectorAll('details li')]
      .slice(0, eids.length)
      .map(({ textContent }) => textContent ?? '')
    for (const [place, eid] of eids.entries()) {
      const words = [result.access, result.accessIf].map((each) => each[access[eid.id]].toLowerCase())
      expect(
        words.some((word) => said[place]?.startsWith(`${plain(core.eids[eid.id].name)}: ${word}.`)),
        said[place],
      ).toBe(true)
    }
  }
})

test('without a person, the map shows what each lock asks for and the keys that fit', () => {
  render(
    <LangContext value="en">
      <UnlockMap />
    </LangContext>,
  )
  for (const service of services as readonly Service[]) {
    const door = doorFor(service.id)
    const fitting = eids.filter((eid) => accessRank(accessByLogin(eid, service)) >= accessRank('part'))
    expect(door.querySelectorAll('.map-fitting .key')).toHaveLength(fitting.length)
    expect(door).toHaveTextContent(service.login.through === 'own' ? 'Chooses its own keys' : /Asks for level [34]/)
  }
})

function doorFor(id: (typeof services)[number]['id']): HTMLElement {
  const doors = screen.getAllByRole('listitem').filter((item) => item.classList.contains('map-door'))
  return doors.find(
    (door) => door.querySelector('strong')?.textContent === plain(core.services[id].name),
  ) as HTMLElement
}
