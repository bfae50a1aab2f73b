/**
 * Pages of the municipality for newcomers, here of Oslo, as far as it has them. Not those of the rules, which would come to the
 * result as a file of their own. Replaced as rules/data/municipalityLinks.ts is.
 */
export const municipalityPages: { readonly bankAccount?: string; readonly firstMonths?: string } = {
  bankAccount:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/open-your-first-bank-account/opening-your-first-norwegian-bank-account',
  firstMonths:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
}
