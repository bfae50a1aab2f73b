/** Any Norwegian ID number, whether or not the person knows which kind it is. */
export const anyNumber = ['nationalNumber', 'dNumber', 'unsure'] as const

/** Everyone from the year of the 13th birthday. */
export const fromThirteen = ['adult', 'from16', 'from13'] as const

/** A Norwegian ID number, and at least the year of the 13th birthday. */
export const withNumber = { idNumber: anyNumber, age: fromThirteen } as const

/** Everyone who stays in Norway for more than a visit. */
export const inNorway = ['living', 'shortStay', 'protection'] as const

/** Minors who are 13 or older. */
export const teenager = ['from16', 'from13'] as const

/** Every minor. */
export const minor = ['from16', 'from13', 'under13'] as const

/** What a bank may accept for BankID. */
export const bankMayAccept = ['passport', 'norwegianIdCard', 'travelDocument', 'eeaIdCard', 'residenceCard'] as const

/** What gives no eID of the high level, unless a bank has said yes. */
export const noAcceptedDocument = ['asylumCard', 'none'] as const

/** Any account at a Norwegian bank. */
export const account = ['onlineBank', 'accountOnly'] as const
