import type { Access, ChangedBy } from '#rules'
import { lowerFirst, upperFirst } from '../firstLetter.ts'

import { listFormat } from '../listFormat.ts'

const either = { format: listFormat(' or ', ', or ') }
const both = { format: listFormat(' and ', ', and ') }

function quoted(texts: readonly string[]): string {
  return either.format(texts.map((text) => `“${text}”`))
}

/** The words of the pages that show the rules themselves: all of them, and how they decide. */
export const rules = {
  all: {
    title: 'All the rules on one page',
    lead: 'Every eID, every service and every requirement, with its sources. The questions use exactly these rules.',
    contents: 'On this page',
    sections: {
      matrix: 'What each eID opens',
      eids: 'The eIDs: who gets them, and how',
      services: 'The services: what they ask for',
      questions: 'The questions: who is asked what',
      steps: 'An ID number first, and what comes after',
      sources: 'When the sources were read',
    },
    matrixNote:
      'For an adult with a national identity number. What a D number or a young age takes away stands at each service.',
    filter: {
      summary: 'Show only what concerns you',
      have: 'What I have',
      want: 'What I want',
      open: 'Only services that open, at least in part',
      shown: (services: number, eids: number) =>
        `Showing ${services} ${services === 1 ? 'service' : 'services'} and ${eids} ${eids === 1 ? 'eID' : 'eIDs'}.`,
      nothing: 'Nothing to show: what you have opens none of the services that you want. Untick something.',
    },
    answers: (question: string, answers: readonly string[]) => `${upperFirst(question)}: ${quoted(answers)}`,
    onlyWith: (answers: readonly string[]) => `(Only with: ${answers.join('; ')}.)`,
    eids: {
      notes: (unsure: string) => [
        'Read each table from the top: the first row that fits all your answers decides.',
        `“${unsure}” counts as both kinds. If they give different verdicts, it depends on which number you have.`,
        'An eID that you already have stays yours, whatever the table says.',
      ],
      level: 'Level',
      decision: 'Who gets it',
      when: 'Your answers',
      verdict: 'Verdict',
      why: 'Why',
      otherwise: 'All others',
      /** The eIDs that make this one unneeded when held, and those that do so when they can be had for free. */
      unneeded: (held: readonly string[], free: readonly string[]) =>
        `Not needed if you have ${either.format(held)}${free.length > 0 ? `, or can get ${either.format(free)} today for free` : ''}: it opens every service here at least as far.`,
      saleUnconfirmed:
        'We could not confirm that private persons can buy it, so it counts only for somebody who has it already.',
      conditions: 'What to know',
      ask: 'Who decides, and what to ask',
      steps: 'Steps',
    },
    services: {
      /** By what a lower level opens of the service. */
      asks: {
        none: (level) => `You log in through {ID-porten}. It asks for level ${level}.`,
        unverified: (level) => `You log in through {ID-porten}. Level ${level} is enough.`,
        part: (level) => `You log in through {ID-porten}. Parts of it ask for level ${level}.`,
      } satisfies Record<Exclude<Access, 'full'>, (level: string) => string>,
      ownLogin: 'It has a log-in of its own and chooses what it accepts.',
      opens: (access: string, eids: readonly string[]) => `${access}: ${eids.join(', ')}`,
      limits: 'Limits',
      limited: (answers: readonly string[], access: string) =>
        `(${answers.join('; ')}. At most: ${lowerFirst(access)}.)`,
      ways: 'Ways in without an eID',
    },
    questions: {
      note: 'A question is asked only as long as its answer can still change what you are told. What you want is always asked, last.',
      everyone: 'Everyone is asked this.',
      asked: 'Only people with these answers are asked, and only as long as it can change something:',
      notHeld: (eids: readonly string[]) => `not ${either.format(eids)}`,
    },
    steps: 'These steps lead to an ID number, or keep your papers in order. None of them is an eID by itself.',
    sources: {
      note: 'An archived copy can be older than the live page. Open the page itself before you decide something important. “One source”, “old or second-hand” and “not confirmed” stand beside what we are less sure of. Each source has a day by which it is to be read again.',
      list: 'All sources',
    },
  },
  how: {
    title: 'How it decides',
    lead: 'The questions, the ranking and the machine behind this guide. The pictures and lists are drawn from the code that runs.',
    contents: 'On this page',
    sections: {
      graph: 'Which question follows which',
      changes: 'What each answer can change',
      ranking: 'Which eID comes first',
      machine: 'The machine behind the pages',
      data: 'Use the rules elsewhere',
    },
    graph: {
      intro: [
        'The next question is the first one whose answer could still change what you are told: a verdict, a service, a step. It does not matter how you answer the rest. So nobody is asked in vain.',
      ],
    },
    changes: {
      answers: 'Answers',
      verdicts: (eids: readonly string[]) => `Can change the verdict on ${both.format(eids)}.`,
      services: (services: readonly string[]) =>
        `Can change how far these open, or how to get in without an eID: ${services.join(', ')}.`,
      nothingElse: 'Changes no verdict. It decides what the plan is about.',
      by: {
        you: 'You can change this yourself, so the guide may suggest it.',
        authority: 'A public body decides this. The guide states what it would change, as a fact.',
        time: 'Only time changes this. The guide states it as a fact.',
        never: 'The guide never suggests changing this.',
      } satisfies Record<ChangedBy, string>,
      standsFor: (answer: string, meant: readonly string[]) =>
        `“${answer}” counts as each of: ${meant.join('; ')}. If the verdicts differ, the verdict is “depends”.`,
    },
    ranking: {
      intro:
        'The guide orders the eIDs that you have, can get, can get later or may get. The first of these that tells two of them apart decides:',
      criteria: [
        'One that opens something you chose comes before one that opens none of it. What is open to you already does not count.',
        'One that you have; then a free one; then one that costs money. Under 18, none that costs money.',
        'One that you have; then a clear yes; then one for later; then one that depends on someone.',
        'Fewest of your chosen services left shut, then fewest opened in part or not confirmed.',
        'Most services opened in the whole list, at least in part.',
      ],
      order: (eids: readonly string[]) => `If all is equal, in this order: ${eids.join(', ')}.`,
      after: [
        'If you chose “show me everything”, every service counts as chosen.',
        'An eID whose sale to private persons we could not confirm is advised only if you have it.',
        'The heading of the result is the first step of the plan. It costs money only if no free step opens, or leads to, anything you chose.',
      ],
    },
    machine: {
      intro: [
        'One small machine knows which page you are on. Each question is a state of it; which one comes next is worked out by the rules. It runs in your browser and sends nothing.',
        'The names are those in the code.',
      ],
      picture:
        'The states of the machine, with an arrow for each way from one to another. The list beside it says the same.',
      initial: 'It starts here.',
      /** States, events and guards by the names that they have in the code. */
      states: {
        address: 'whether the answers in the address are read.',
        unread: 'the page is shown as it stands in its file.',
        read: 'the page shows the answers.',
        page: 'the page that is shown.',
        start: 'the start page.',
        idle: 'waits for an answer.',
        invalid: 'says that nothing was chosen.',
      },
      events: {
        visited: 'the address changed: a link, Back, Forward or Reload',
        reached: 'the machine goes to the page that the answers reach',
        answered: 'Continue was pressed with an answer',
        'submitted.empty': 'Continue was pressed with no answer',
        changed: 'an option was chosen',
      },
      guards: {
        leadsHere: 'if it is this one',
        isThisQuestion: 'if it is about the question on this page',
      },
      questions: 'the questions. In each:',
      move: (event: string, state: string) => `${event} →\u00a0${state}`,
    },
    data: {
      intro: [
        'Chat bots, case workers and other municipalities can use the same rules. The files are made with this site, from the same source, and hold nothing about you.',
      ],
      files: {
        'rules.json': 'The rules with their words and sources (rules.json)',
        'decisions.csv': 'The whole decision table, for a spreadsheet too (decisions.csv)',
        'rules.schema.json': 'What stands where in the rules: a JSON Schema (rules.schema.json)',
      },
    },
  },
}
