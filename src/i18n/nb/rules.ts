import type { RulesMessages } from '../messages.ts'

export const rules: RulesMessages = {
  all: {
    title: 'Alle reglene på én side',
    lead: 'Alle eID-er, alle tjenester og alle krav, med kilder.',
  },
  how: {
    title: 'Slik kommer veiviseren fram til svaret',
    lead: 'Spørsmålene og tilstandsmaskinen bak veiviseren, tegnet direkte ut fra koden som kjører.',
  },
}
