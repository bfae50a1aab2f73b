/**
 * Limits in bytes of brotli. The questions depend on services and steps, so their rules come before the last question. What
 * the result folds under "More" is fetched when it is opened.
 */
export const limits = {
  start: 7_750,
  question: 9_650,
  resultPage: 5_550,
  info: 10_600,
  allRules: 24_000,
  libraries: 78_500,
  lastQuestion: 101_500,
  result: 118_500,
  css: 14_500,
}
