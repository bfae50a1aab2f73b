/**
 * Limits in bytes of brotli, for every language: letters that take two bytes, as in Ukrainian and Arabic, weigh more. The
 * questions depend on services and steps, so their rules come before the last question. What the result folds under "More" is
 * fetched when it is opened.
 */
export const limits = {
  start: 9_500,
  question: 12_000,
  resultPage: 7_500,
  info: 14_000,
  allRules: 31_000,
  libraries: 78_500,
  lastQuestion: 103_500,
  result: 122_000,
  css: 13_000,
  worker: 1_500,
  offline: 750,
  oneLanguage: 20,
}

/**
 * Limits in bytes of code before compression, for dependencies of which vite.config.ts leaves most out. A new version that is
 * built otherwise, so that the trim misses some of it, is over its limit.
 */
export const trimmed = {
  'react-router': 50_000,
  'use-sync-external-store': 3_000,
}
