/**
 * Mutants that no test need notice, each with the reason. One that is noticed after all, or that is no longer made, is
 * reported: the list stays true.
 */
export const explained: readonly { readonly why: string; readonly mutants: readonly string[] }[] = [
  {
    why: 'Of a service that asks for the lowest level, nothing lies below.',
    mutants: [
      'services: services.myTax.login.below: none → part',
      'services: services.myTax.login.below: none → unverified',
      'services: services.moving.login.below: none → part',
      'services: services.moving.login.below: none → unverified',
    ],
  },
  {
    why: 'A step that gives what she has already is not on her way, so nothing waits for it.',
    mutants: ['route: predecessors: [...step.needs, ...(step.follows ??…ven.includes(means)): without filter'],
  },
  {
    why: 'Only a code for a kind of verdict inside the grid, in which nobody reads an order or a width.',
    mutants: [
      'kinds: verdictKinds: yes before have',
      'kinds: verdictKinds: later before yes',
      'kinds: verdictKinds: depends before later',
      'kinds: verdictKinds: no before depends',
      'kinds: verdictKinds: unneeded before no',
    ],
  },
  {
    why: "Whoever has all that a step gives is kept from it by the step's own `when`, or by her verdict.",
    mutants: [
      'route: routeFor: step.gives.length > 0: > → <',
      'route: routeFor: step.gives.every((means) => given.includes(means)): every → some',
    ],
  },
  {
    why: 'What comes first, the far and the near, is sure and of an earlier stage for everybody today, and that counts already.',
    mutants: [
      'route: allBefore: [...near, ...near.flatMap((other) =…ore(other, placed))]: without ...near',
      'route: allBefore: [...near, ...near.flatMap((other) =…ore(other, placed))]: without ...near.flatMap((other) => allBefore(other, placed))',
    ],
  },
  {
    why: 'Of all that a step gives, only the online bank opens something without an eID today, and it does so by its own answer.',
    mutants: [
      'route: withMeans: changed[question] ?? answers[question as keyof Answers]: → changed[question]',
      'route: withMeans: changed[question] ?? answers[question as keyof Answers]: → answers[question as keyof Answers]',
    ],
  },
  {
    why: 'No step is left out for anybody today whose absence would leave out another.',
    mutants: ['route: usable: left.length === candidates.length ?… usable(left, given): → left'],
  },
  {
    why: 'Of two equal ones it does not matter which is taken.',
    mutants: [
      'access: leastAccess: accessRank(one) < accessRank(other): < → <=',
      'access: mostAccess: accessRank(access) > accessRank(most): > → >=',
      'review: reviewDay: lookAgainBy < day: < → <=',
    ],
  },
  {
    why: 'Two eIDs that open exactly the same do not exist today. Of such two the earlier is to stand for the later.',
    mutants: [
      'openings: covers: pairs.some(([by, of]) => by !== of)… eids.indexOf(other): || → &&',
      'openings: covers: pairs.some(([by, of]) => by !== of): some → every',
      'openings: covers: by !== of: !== → ===',
      'openings: covers: eids.indexOf(one) < eids.indexOf(other): < → >',
      'openings: covers: eids.indexOf(one) < eids.indexOf(other): < → <=',
    ],
  },
  {
    why: 'A short cut: the long way round gives the same.',
    mutants: [
      'space: cell: cells[index] === -1: → true',
      'space: cell: tables.get(bare) ?? tableKinds(sheet): → tableKinds(sheet)',
      'space: cellsOf: digits.length === 1: → false',
      'space: questionsThatMatter: mattering.get(key) ?? findMattering(answers, eid): → findMattering(answers, eid)',
      'changes: variantsOf: combinations(answers) .filter(({ se…eys(set).length > 0): without filter',
      'changes: variantsOf: Object.keys(set).length > 0: > → >=',
      'openings: accessTo: limits.length === 0: → false',
      "preview: withoutGaps: questions.filter(({ asked }) => asked === 'whileItMatters'): without filter",
      'preview: withoutGaps: place < last: < → <=',
      "preview: extreme: question.of === 'services' ? questi…end === 0 ? [] : all: → end === 0 ? [] : all",
      'preview: reachOf: reached.get(key) ?? outcomesOf(walk(sheet).answers): → outcomesOf(walk(sheet).answers)',
      'review: monthsLater: 1: → 2',
      'route: openings: one.step.gives.length === 0 ? [] : …=> isOpen(then(id))): → ids.filter((id) => isOpen(then(id)))',
      'route: openings: open.length === 0: → false',
    ],
  },
  {
    why: 'A list that is only asked what is in it, or whose first is whatever is not in it.',
    mutants: [
      "changes: changes: ['you', 'authority', 'time']: without 'you'",
      "changes: changes: 'you': → 'authority'",
      'outcomes: openLater: yes before have',
      'outcomes: openNow: yes before have',
      'outcomes: openLater: depends before yes',
      'outcomes: openLater: later before depends',
    ],
  },
  {
    why: 'Only which number is greater counts, not by how much.',
    mutants: [
      'changes: goodness.yes: 2 → 3',
      'changes: goalsOf: 1: → 2',
      'changes: isBetter: 1: → 2',
      'changes: combinations: 0: → 1',
    ],
  },
  {
    why: 'The smallest changes of a life are found by more than one sieve; today no person needs all of them. They are kept for the person who will.',
    mutants: [
      'changes: isWider: gains.every((gain) => gain >= 0): every → some',
      "changes: smallest: minimal.filter(({ by }) => by === 'you'): without filter",
      "changes: smallest: minimal.filter(({ by }) => by !== 'you'): without filter",
      'changes: isPartOf: ids.every((id) => some[id] === all[id]): every → some',
      'changes: variantsOf: Object.keys(kept).length < Object.keys(set).length: < → >',
    ],
  },
  {
    why: 'The rows above have taken everybody else. The row says so itself, because it is also read alone, on the page of all rules.',
    mutants: [
      'eids: eids.bankid.rows[6].when: without bankAnswer',
      'eids: eids.bankid.rows[9].when: without bank',
      'eids: eids.bankid.rows[9].when: without bankAnswer',
    ],
  },
  {
    why: 'Nobody whom BankID is advised to fits this today: it is written for the day when somebody does.',
    mutants: [
      'eids: eids.bankid.conditions: bankSetsAgeLimit before askBeforeChoosingBank',
      'eids: eids.bankid.conditions.askBeforeChoosingBank.when.idNumber: without dNumber',
      'eids: eids.bankid.conditions.askBeforeChoosingBank.when.idNumber.dNumber: dNumber → none',
    ],
  },
  {
    why: 'Whoever can be advised nothing hears the same reason from every eID today.',
    mutants: ['headline: sharedReason: verdicts.every(({ reasons }) => rea…) => id === reason)): every → some'],
  },
  {
    why: 'There is more room than is needed, and nothing lies in it.',
    mutants: ['space: bitsPerEid: 3 → 4', 'space: size: 1: → 2'],
  },
  {
    why: 'Nobody fits both: an ID number is of one kind.',
    mutants: ['services: services.moving.limits: numberDecides before residentsOnly'],
  },
  {
    why: 'Each row lies inside the one before, and keeps what that has written: the order changes nothing.',
    mutants: [
      'steps: meansByAnswer: [1] before [0]',
      'steps: meansByAnswer: [2] before [1]',
      'steps: meansByAnswer: [3] before [2]',
    ],
  },
  {
    why: "The row of the bank's yes is there so that the list is whole. Who has it is sent to no bank, since BankID no longer depends on it; who will have it has an account, and no way in without an eID asks what the bank said.",
    mutants: [
      'steps: meansByAnswer: without [3]',
      'steps: meansByAnswer[3].when: without bank',
      'steps: meansByAnswer[3].when.bank.accountOnly: accountOnly → none',
      'steps: meansByAnswer[3].when.bankAnswer: without yes',
      'steps: meansByAnswer[3].when.bankAnswer.yes: yes → no',
    ],
  },
  {
    why: 'The bit that is left out is the lowest of BankID: each question that changes it changes another bit too, by another of its answers.',
    mutants: ['space: findMattering: 0: → 1'],
  },
  {
    why: 'No eID depends on one with a D number and on another with a national number.',
    mutants: ["verdicts: groundOn: row.kind === 'depends' ? row.on : row.kind: → row.kind"],
  },
]
