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
  css: 12_500,
}

/**
 * Limits in bytes of code before compression, for dependencies of which vite.config.ts leaves most out. A new version that is
 * built otherwise, so that the trim misses some of it, is over its limit.
 */
export const trimmed = {
  'react-router': 50_000,
  'use-sync-external-store': 3_000,
}
