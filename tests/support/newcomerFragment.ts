/** All answers of an adult with a D number and a passport, who lives in Norway and has no bank account yet. */
export const newcomerFragment =
  '#stay=living&age=adult&have=none&bank=none&document=passport&services=helsenorge&idNumber=dNumber'
