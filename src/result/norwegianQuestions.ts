import type { DecidedBy } from '#rules'

/** What to ask at the counter, in Norwegian whatever the language of the page, so that it can be shown. */
export const norwegianQuestions: Record<DecidedBy, string> = {
  bank: 'Kan jeg få BankID hos dere med identitetsnummeret mitt og denne legitimasjonen?',
  buypass: 'Kan jeg hente Buypass ID med denne legitimasjonen i stedet for pass?',
  commfides: 'Kan jeg som privatperson kjøpe en eID hos dere med identitetsnummeret mitt og denne legitimasjonen?',
  numberKind: 'Har jeg fødselsnummer eller d-nummer?',
}
