import { describe, expect, test } from 'vitest'
import {
  type Answers,
  accessRank,
  type Change,
  type ChangingId,
  changes,
  eids,
  optionsOf,
  type Question,
  questionById,
  questions,
  type Recommendation,
  recommend,
  type ServiceId,
  type Supposition,
  services,
  suppose,
  suppositions,
  type VerdictKind,
  walk,
} from '#rules'
import { applicant, completeSheets, newcomer, type Person, resident } from '../support/person.ts'

const customer = resident.with({ idNumber: 'dNumber' })
const child = resident.withoutAccount.with({ age: 'child' })

const named: { readonly [who: string]: Person } = {
  'a customer with a D number who has not asked': customer.with({ services: ['helsenorge', 'insurance'] }),
  'a newcomer without an account': newcomer.with({ services: ['helsenorge'] }),
  'a newcomer with only a residence card': newcomer.with({ document: 'residenceCard', services: ['helsenorge'] }),
  'a newcomer with no document at all': newcomer.with({ document: 'none', services: ['udi', 'payOnline'] }),
  'a customer whose bank said no': customer.with({ bankAnswer: 'no', services: ['helsenorge'] }),
  'a resident without an account': resident.withoutAccount.with({ services: ['digipost', 'onlineBank'] }),
  'a resident who cannot log in yet': resident.with({ bank: 'accountOnly', services: ['nav'] }),
  'somebody unsure of her number': customer.with({ idNumber: 'unsure', services: ['udi', 'nav'] }),
  'a teenager': resident.with({ age: 'teen', services: ['helsenorge', 'digipost'] }),
  'a child': child.with({ services: ['helsenorge'] }),
  'somebody without a number': applicant.with({ services: ['nav', 'udi'] }),
  'somebody who holds BankID': resident.with({ have: ['bankid'], services: ['helsenorge'] }),
}

const choices: readonly NonNullable<Answers['services']>[] = ['all', ['helsenorge', 'insurance'], [], ['nav']]

/** Every 37th complete sheet, as it is asked for, and the people above. */
const sample: readonly Answers[] = [
  ...completeSheets()
    .filter((_, place) => place % 37 === 0)
    .map((sheet, place) => walk({ ...sheet, services: choices[place % choices.length] ?? 'all' }).answers),
  ...Object.values(named).map(({ answers }) => answers),
]

const everyone = sample.map((answers) => ({ answers, now: recommend(answers), offered: changes(answers) }))
type Case = (typeof everyone)[number]

/** The changes for which a law does not hold; a few are enough to see what is wrong. */
function breaking(law: (change: Change, person: Case) => boolean): readonly unknown[] {
  return everyone
    .flatMap((person) =>
      person.offered
        .filter((change) => !law(change, person))
        .map(({ set, by, eids: better, services: wider }) => ({ answers: person.answers, set, by, better, wider })),
    )
    .slice(0, 3)
}

const goodness: { readonly [K in VerdictKind]?: number } = { no: 0, depends: 1, later: 1, yes: 2 }
const wantedBy = ({ services: outcomes }: Recommendation) =>
  services.map(({ id }) => id).filter((id) => outcomes[id].wanted)

function kindOf(result: Recommendation, id: (typeof eids)[number]['id']): VerdictKind {
  return result.eids[id].verdict.kind
}

/** How open a service is, for certain and at best. */
function reachOf(result: Recommendation, id: ServiceId): readonly [now: number, possible: number] {
  const { now, possible } = result.services[id].reach
  return [accessRank(now), accessRank(possible)]
}

/*
 * What may ever change, and which way, the nearest first: written down a second time, from the text of design 3.5. A number
 * is given, a child grows up, an account is opened, a bank says yes. Nothing else.
 */
const future: { readonly [Q in ChangingId]: { readonly [today: string]: readonly string[] } } = {
  idNumber: {
    none: ['dNumber', 'nationalNumber'],
    unsure: ['dNumber', 'nationalNumber'],
    dNumber: ['nationalNumber'],
  },
  age: { child: ['teen', 'adult'], teen: ['adult'] },
  bank: { none: ['accountOnly', 'onlineBank'], accountOnly: ['onlineBank'] },
  bankAnswer: { notAsked: ['yes'], no: ['yes'] },
}
const changing = Object.keys(future) as readonly ChangingId[]

/** What an answer may become; a bank that nobody asked yet has not answered. Nobody sends a child to a bank. */
function futureOf(id: ChangingId, answers: Answers): readonly string[] {
  const isBanks = id === 'bank' || id === 'bankAnswer'
  if (isBanks && answers.age === 'child') return []
  return future[id][answers[id] ?? (id === 'bankAnswer' ? 'notAsked' : '')] ?? []
}

/** Every smaller change: some of what is changed and not all, or a nearer answer to one of them. */
function smaller(set: Supposition, answers: Answers): readonly Supposition[] {
  const ids = Object.keys(set) as ChangingId[]
  const subsets = Array.from({ length: 2 ** ids.length - 1 }, (_, bits) =>
    ids.filter((_id, place) => bits & (1 << place)),
  )
  const fewer = subsets.map((some) => Object.fromEntries(some.map((id) => [id, set[id]])) as Supposition)
  const nearer = ids.flatMap((id) => {
    const all = futureOf(id, answers)
    return all.slice(0, all.indexOf(set[id] as string)).map((answer) => ({ ...set, [id]: answer }) as Supposition)
  })
  return [...fewer.filter((some) => Object.keys(some).length > 0), ...nearer]
}

/** Each single thing that a change says it makes better, as a test on any outcome. */
function promises({ eids: better, services: wider }: Change): readonly ((then: Recommendation) => boolean)[] {
  return [
    ...better.map(
      ({ id, to }) =>
        (then: Recommendation) =>
          (goodness[kindOf(then, id)] ?? -1) >= (goodness[to] ?? 9),
    ),
    ...wider.flatMap(({ id, from, to }) => [
      ...(accessRank(to.now) > accessRank(from.now)
        ? [(then: Recommendation) => reachOf(then, id)[0] > accessRank(from.now)]
        : []),
      ...(accessRank(to.possible) > accessRank(from.possible)
        ? [(then: Recommendation) => reachOf(then, id)[1] > accessRank(from.possible)]
        : []),
    ]),
  ]
}

function everyFuture(answers: Answers): readonly Supposition[] {
  return changing.reduce<readonly Supposition[]>(
    (sets, id) => sets.flatMap((set) => [set, ...futureOf(id, answers).map((answer) => ({ ...set, [id]: answer }))]),
    [{}],
  )
}

/** True when somebody would be asked all that is supposed. */
function isWhole(set: Supposition, answers: Answers): boolean {
  return Object.keys(suppose(answers, set).set).length === Object.keys(set).length
}

describe('Every change that is offered', () => {
  test('there are many', () => {
    expect(everyone.length).toBeGreaterThan(180)
    expect(everyone.flatMap(({ offered }) => offered).length).toBeGreaterThan(100)
  })

  test('is true: with it the verdicts and the services are as it says, and were as it says', () => {
    expect(
      breaking((change, { answers, now }) => {
        const sheet = suppose(answers, change.set)
        const then = recommend(sheet.answers)
        return (
          JSON.stringify(sheet) === JSON.stringify({ set: change.set, answers: change.answers }) &&
          change.eids.every(({ id, from, to }) => kindOf(now, id) === from && kindOf(then, id) === to) &&
          change.services.every(
            ({ id, from, to }) =>
              JSON.stringify([now.services[id].reach, then.services[id].reach]) === JSON.stringify([from, to]),
          )
        )
      }),
    ).toEqual([])
  })

  test('makes something better: a verdict, or a service that she wants, which it opens further and in no way less', () => {
    expect(
      breaking(({ eids: better, services: wider }, { now }) => {
        const isBetter = better.every(({ from, to }) => (goodness[to] ?? -1) > (goodness[from] ?? 9))
        const isWider = wider.every(({ id, from, to }) => {
          const gains = [accessRank(to.now) - accessRank(from.now), accessRank(to.possible) - accessRank(from.possible)]
          return now.services[id].wanted && Math.min(...gains) >= 0 && Math.max(...gains) > 0
        })
        return better.length + wider.length > 0 && isBetter && isWider
      }),
    ).toEqual([])
  })

  test('keeps nothing back that it makes better', () => {
    expect(
      breaking(({ answers: sheet, eids: better, services: wider }, { now }) => {
        const then = recommend(sheet)
        const verdicts = eids
          .map(({ id }) => id)
          .filter((id) => (goodness[kindOf(then, id)] ?? -1) > (goodness[kindOf(now, id)] ?? 9))
        const opened = wantedBy(now).filter((id) => {
          const [before, after] = [reachOf(now, id), reachOf(then, id)]
          return after.join() !== before.join() && after[0] >= before[0] && after[1] >= before[1]
        })
        return (
          better.map(({ id }) => id).join() === verdicts.join() && wider.map(({ id }) => id).join() === opened.join()
        )
      }),
    ).toEqual([])
  })

  test('is minimal: something that it makes better needs all of it, and each of it that far', () => {
    expect(
      breaking((change, { answers }) => {
        const lesser = smaller(change.set, answers)
          .filter((set) => isWhole(set, answers))
          .map((set) => recommend(suppose(answers, set).answers))
        return promises(change).some((isKept) => !lesser.some(isKept))
      }),
    ).toEqual([])
  })

  test('is something that can come to pass, and never touches the document or what she holds', () => {
    expect(
      breaking(({ set, answers: sheet }, { answers }) => {
        const ids = Object.keys(set) as ChangingId[]
        const isPossible = ids.every((id) => futureOf(id, answers).includes(set[id] as string))
        const isUntouched = (['document', 'have', 'services'] as const).every(
          (id) => sheet[id] === undefined || sheet[id] === answers[id],
        )
        return ids.length > 0 && isPossible && isUntouched
      }),
    ).toEqual([])
  })

  test('is hers only if the bank alone has a part in it: what an authority or time decides is told as a fact', () => {
    expect(
      breaking(({ set, by }) => {
        const expected = 'age' in set ? 'time' : 'idNumber' in set ? 'authority' : 'you'
        return by === expected
      }),
    ).toEqual([])
  })

  test('stands there once, and what is hers stands first', () => {
    const order = ['you', 'authority', 'time']
    const odd = everyone.filter(({ offered }) => {
      const places = offered.map(({ by }) => order.indexOf(by))
      const keys = offered.map(({ set }) => JSON.stringify(set))
      return new Set(keys).size !== keys.length || places.join() !== [...places].sort().join()
    })
    expect(odd.map(({ answers }) => answers)).toEqual([])
  })
})

describe('Nothing is left out', () => {
  /** Whatever gets better for somebody in some future, and in no change that she is told of. */
  function untold({ answers, now, offered }: Case): readonly string[] {
    const futures = everyFuture(answers)
      .filter((set) => isWhole(set, answers))
      .map((set) => recommend(suppose(answers, set).answers))
    const goals: readonly (readonly [what: string, (then: Recommendation) => boolean])[] = [
      ...eids.flatMap(({ id }) => {
        const today = goodness[kindOf(now, id)]
        if (today === undefined) return []
        return [1, 2]
          .filter((goal) => goal > today)
          .map(
            (goal) => [`${id} ${goal}`, (then: Recommendation) => (goodness[kindOf(then, id)] ?? -1) >= goal] as const,
          )
      }),
      ...wantedBy(now).map((id) => [id, (then: Recommendation) => reachOf(then, id)[0] > reachOf(now, id)[0]] as const),
    ]
    const told = offered.map(({ answers: sheet }) => recommend(sheet))
    return goals.filter(([, isReached]) => futures.some(isReached) && !told.some(isReached)).map(([what]) => what)
  }

  test('every verdict and every service that can get better has a change that does it', () => {
    const lacking = everyone
      .filter((_, place) => place % 3 === 0 || place >= everyone.length - Object.keys(named).length)
      .map((person) => ({ answers: person.answers, untold: untold(person) }))
      .filter(({ untold: what }) => what.length > 0)
    expect(lacking.slice(0, 3)).toEqual([])
  })
})

describe('What some people are told', () => {
  const told = (who: string) =>
    changes((named[who] as Person).answers).map(({ set, by, eids: better, services: wider }) =>
      [
        `${by}: ${Object.entries(set).map(([id, answer]) => `${id}=${answer}`)}`,
        ...better.map(({ id, from, to }) => `${id} ${from} > ${to}`),
        ...wider.map(({ id, from, to }) => `${id} ${from.now}/${from.possible} > ${to.now}/${to.possible}`),
      ].join('; '),
    )

  const people: readonly (readonly [who: string, told: readonly string[]])[] = [
    [
      'a customer with a D number who has not asked',
      [
        'you: bankAnswer=yes; bankid depends > yes; insurance unverified/full > full/full',
        'authority: idNumber=nationalNumber; bankid depends > yes; helsenorge part/part > full/full; insurance unverified/full > full/full',
      ],
    ],
    [
      'a newcomer without an account',
      [
        'you: bank=accountOnly; bankid no > depends',
        'you: bank=accountOnly,bankAnswer=yes; bankid no > yes',
        'authority: idNumber=nationalNumber; bankid no > later; helsenorge part/part > full/full',
        'authority: idNumber=nationalNumber,bank=onlineBank; bankid no > yes; helsenorge part/part > full/full',
      ],
    ],
    [
      'a newcomer with only a residence card',
      [
        'you: bank=accountOnly; bankid no > depends; helsenorge none/none > none/part',
        'you: bank=accountOnly,bankAnswer=yes; bankid no > yes; helsenorge none/none > part/part',
      ],
    ],
    [
      'a newcomer with no document at all',
      [
        'you: bank=accountOnly; payOnline none/none > unverified/unverified',
        'you: bank=accountOnly,bankAnswer=yes; bankid no > yes; udi part/part > full/full; payOnline none/none > full/full',
      ],
    ],
    [
      'a customer whose bank said no',
      ['you: bankAnswer=yes; bankid no > yes', 'authority: idNumber=nationalNumber; helsenorge part/part > full/full'],
    ],
    ['a resident without an account', ['you: bank=onlineBank; bankid later > yes; onlineBank none/full > full/full']],
    [
      'a resident who cannot log in yet',
      ['you: bankAnswer=yes; bankid later > yes', 'you: bank=onlineBank; bankid later > yes'],
    ],
    [
      'somebody unsure of her number',
      ['you: bankAnswer=yes; bankid depends > yes', 'authority: idNumber=nationalNumber; bankid depends > yes'],
    ],
    [
      'a teenager',
      [
        'you: bankAnswer=yes; bankid depends > yes',
        'time: age=adult; bankid depends > yes; helsenorge part/part > full/full; digipost unverified/unverified > full/full',
      ],
    ],
    [
      'a child',
      [
        'time: age=teen; minid no > yes; buypass no > yes; commfides no > depends; helsenorge none/none > part/part',
        'time: age=adult; bankid no > later; minid no > yes; buypass no > yes; commfides no > depends; helsenorge none/none > full/full',
      ],
    ],
    ['somebody without a number', []],
    ['somebody who holds BankID', []],
  ]

  test.for(people)('%s', ([who, expected]) => {
    expect(told(who)).toEqual(expected)
  })
})

describe('Supposing', () => {
  const { answers } = customer

  test('keeps what differs', () => {
    expect(suppose(answers, { bankAnswer: 'yes' })).toEqual({
      set: { bankAnswer: 'yes' },
      answers: customer.without('document').with({ bankAnswer: 'yes' }).answers,
    })
  })

  test('leaves out what is her answer today', () => {
    expect(suppose(answers, { bankAnswer: 'notAsked', age: 'adult' })).toEqual({ set: {}, answers })
    expect(suppose(answers, { bankAnswer: 'notAsked', age: 'teen' }).set).toEqual({ age: 'teen' })
  })

  test('leaves out what nobody would ask her then: what the bank said, without an account', () => {
    expect(suppose(newcomer.answers, { bankAnswer: 'yes' })).toEqual({ set: {}, answers: newcomer.answers })
    expect(suppose(applicant.answers, { bank: 'onlineBank' })).toEqual({ set: {}, answers: applicant.answers })
  })

  test('gives a question that is new the answer that it has at first', () => {
    expect(suppose(newcomer.answers, { bank: 'onlineBank' })).toEqual({
      set: { bank: 'onlineBank' },
      answers: newcomer.with({ bank: 'onlineBank', bankAnswer: 'notAsked' }).answers,
    })
  })

  test('refuses what may never be supposed, and what nobody knows', () => {
    const odd = { document: 'passport', have: ['bankid'], services: ['nav'], shoes: '44', toString: 'x' }
    expect(suppose(newcomer.with({ document: 'none' }).answers, odd as Supposition)).toEqual({
      set: {},
      answers: newcomer.with({ document: 'none' }).answers,
    })
    expect(suppose(answers, JSON.parse('{ "__proto__": "x", "bankAnswer": "yes" }')).set).toEqual({ bankAnswer: 'yes' })
  })

  test('changes no sheet that it is given', () => {
    const before = JSON.stringify(answers)
    suppose(answers, { bank: 'none', idNumber: 'none' })
    expect(JSON.stringify(answers)).toBe(before)
  })

  test('lists every other answer to every question that she was asked and that may change', () => {
    const asked = (questions as readonly Question[]).filter(({ id }) => changing.includes(id as ChangingId))
    expect(suppositions(answers)).toEqual(
      asked.map((question) => ({
        id: question.id,
        others: optionsOf(question).filter((option) => option !== answers[question.id]),
      })),
    )
    expect(suppositions(applicant.answers)).toEqual([
      { id: 'idNumber', others: optionsOf(questionById('idNumber')).filter((option) => option !== 'none') },
    ])
  })

  test('of a sample: what is kept stands in the sheet, differs from today, and all else is as it was', () => {
    const odd = sample.flatMap((sheet) =>
      suppositions(sheet).flatMap(({ id, others }) =>
        others.flatMap((other) => {
          const { set, answers: then } = suppose(sheet, { [id]: other })
          const isKept = Object.keys(set).length === 0 ? then === sheet : then[id] === other && sheet[id] !== other
          const isSame = questions.every(
            (question) =>
              question.id === id ||
              then[question.id] === undefined ||
              sheet[question.id] === undefined ||
              then[question.id] === sheet[question.id],
          )
          return isKept && isSame ? [] : [{ sheet, id, other, then }]
        }),
      ),
    )
    expect(odd.slice(0, 3)).toEqual([])
  })
})
