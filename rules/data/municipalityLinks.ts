/** Pages of the municipality: My page, and those for newcomers, as far as it has them. */
export const municipalityLinks: {
  readonly myPage: string
  readonly bankAccount?: string
  readonly firstMonths?: string
} = {
  // as in services/municipalityService.ts, which comes with the questions, and this with other pages
  myPage: 'https://www.oslo.kommune.no',
  bankAccount:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/open-your-first-bank-account/opening-your-first-norwegian-bank-account',
  firstMonths:
    'https://www.oslo.kommune.no/english/welcome-to-oslo/plan-and-prepare/electronic-id-and-other-digital-services/',
}
