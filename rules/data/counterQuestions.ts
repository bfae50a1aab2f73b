import { minor } from './answerSets.ts'
import type { DecisionMaker } from './eids.ts'
import type { AnswerTo, When } from './questions.ts'

/*
 * What to ask at the counter, in Norwegian whatever the language of the page, so that it can be shown. It is composed from
 * what decides: the kind of number, the document, and whether the person needs an account first or is a minor.
 */

/** How the question calls a number. */
export const numberWords: Record<AnswerTo<'idNumber'>, string> = {
  nationalNumber: 'fødselsnummer',
  dNumber: 'd-nummer',
  unsure: 'identitetsnummeret mitt',
  none: 'identitetsnummeret mitt',
}

/** How the question calls the document that is shown. */
export const documentWords: Record<AnswerTo<'document'>, string> = {
  passport: 'dette passet',
  norwegianIdCard: 'dette nasjonale ID-kortet',
  travelDocument: 'dette reisedokumentet',
  eeaIdCard: 'dette utenlandske ID-kortet',
  residenceCard: 'dette oppholdskortet',
  asylumCard: 'denne legitimasjonen',
  none: 'denne legitimasjonen',
}

/** People whose question asks for an account too: those without one, and those who ask another bank after a refusal. */
export const withAccount: readonly When[] = [{ bank: ['none'] }, { bankAnswer: ['no'] }]

/** People whose question ends with their age. */
export const saysAge: When = { age: minor }

/** What ends their question, by decision maker. Only a bank decides by age. */
export const minorWords: { readonly [D in DecisionMaker]?: string } = {
  bank: 'Jeg er under 18 år. Må en verge være med?',
}

/** What is asked for: with `account`, the person has none yet. */
export const questionWords: Record<
  DecisionMaker,
  (words: { number: string; document: string; account: boolean }) => string
> = {
  bank: ({ number, document, account }) =>
    `Kan jeg få ${account ? 'konto og ' : ''}BankID med ${number} og ${document}?`,
  buypass: ({ document }) => `Kan jeg få Buypass ID med ${document} i stedet for pass?`,
  commfides: ({ number, document }) => `Kan jeg som privatperson kjøpe en eID hos dere med ${number} og ${document}?`,
  numberKind: () => 'Har jeg fødselsnummer eller d-nummer?',
}
