import type { RulesMessages } from '../messages.ts'

export const rules: RulesMessages = {
  all: {
    title: 'All the rules on one page',
    lead: 'Every eID, every service, every requirement, with its sources.',
  },
  how: {
    title: 'How it decides',
    lead: 'The questions and the machine behind this guide, drawn from the running code.',
  },
}
