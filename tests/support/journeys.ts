/** What the newcomer presses from the start to the result, and what it says, in each language. */
export const journeys = [
  {
    lang: 'en',
    start: 'Start now',
    next: 'Continue',
    answers: [
      'D number (D-nummer)',
      'I live in Norway, or I am moving here for more than six months',
      '18 or older',
      'None of these',
      'No',
      'A valid passport with a chip (not an emergency passport)',
      'Helsenorge',
    ],
    advice: /^Ask a bank for an account and BankID/,
    act: 'Ask a bank for an account and BankID',
  },
  {
    lang: 'nb',
    start: 'Start nå',
    next: 'Fortsett',
    answers: [
      'D-nummer',
      'Jeg bor i Norge, eller jeg flytter hit for mer enn seks måneder',
      '18 år eller eldre',
      'Ingen av disse',
      'Nei',
      'Gyldig pass med chip (ikke nødpass)',
      'Helsenorge',
    ],
    advice: /^Be en bank om konto og BankID/,
    act: 'Be en bank om konto og BankID',
  },
] as const
