/** Pages of the municipality for newcomers, as far as it has them. */
export const municipalityLinks: {
  readonly bankAccount?: string
  readonly firstMonths?: string
} = {
  bankAccount:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/open-your-first-bank-account/opening-your-first-norwegian-bank-account',
  firstMonths:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
}
