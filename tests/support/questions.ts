/** The seven questions and their answers in English, as a person reads them. */
export const idNumber = {
  question: 'Which Norwegian ID number do you have?',
  national: 'National identity number (fødselsnummer)',
  dNumber: 'D number (D-nummer)',
  unsure: 'I have an 11-digit number, but I am not sure which kind',
  none: 'I do not have one yet',
} as const

export const have = {
  question: 'Do you already have any of these electronic IDs?',
  none: 'None of these',
} as const

export const age = {
  question: 'How old is the person who needs the eID?',
  adult: '18 or older',
  teen: '13 to 17, or turning 13 this year',
  child: 'Younger',
} as const

export const bank = {
  question: 'Do you have a Norwegian bank account?',
  onlineBank: 'Yes, and I can log in on the web or in the app',
  accountOnly: 'Yes, but I cannot log in yet',
  none: 'No',
} as const

export const bankAnswer = {
  question: 'Has your bank said that it will give you BankID?',
  yes: 'Yes',
  no: 'No',
  notAsked: 'I have not asked, or have no answer yet',
} as const

export const document = {
  question: 'Which of these can you show today? Choose the first that fits.',
  passport: 'A valid passport (not an emergency passport)',
  norwegian: 'Norwegian national ID card, immigrant’s passport or refugee travel document',
  eeaIdCard: 'National ID card from a Nordic or other EEA country',
  residenceCard: 'Residence card or asylum seeker card',
  none: 'None of these',
} as const

export const services = {
  question: 'Which services do you want to use?',
  all: 'I am not sure – show me everything',
} as const
