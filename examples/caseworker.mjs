import { eids, openQuestions, recommend } from 'eid-finder-rules'

/** @import { Answers } from 'eid-finder-rules' */
/** @typedef {{ readonly [lang: string]: string }} Text */
/** @typedef {{ readonly [list in 'eids' | 'reasons' | 'stops' | 'steps']: readonly any[] }} RulesJson what rules.json holds, as far as it is used here */

/**
 * What a caseworker sees of a client: the verdict on each eID with its reasons and their sources, what to do, and what is
 * not known yet. Partial answers are enough.
 * @param {Answers} answers
 * @param {RulesJson} texts the parsed rules.json
 * @param {string} lang
 */
export function overview(answers, texts, lang) {
  const { eids: advice, route } = recommend(answers)
  const say = (/** @type {keyof RulesJson} */ list, /** @type {string} */ id) =>
    texts[list].find((row) => row.id === id)
  return {
    eids: eids.map(({ id }) => {
      const { kind, reasons } = advice[id].verdict
      const why = reasons.map((reason) => ({ text: say('reasons', reason.id).text[lang], sources: reason.sources }))
      return { name: say('eids', id).name[lang], kind, why }
    }),
    // in order; what stands before a step can spare harm, so it is never left out
    steps: route.map((step) => ({
      role: step.role,
      before: step.stops.map((stop) => say('stops', stop.id).text[lang]),
      title: say('steps', step.id).title[lang],
      how: say('steps', step.id).text[lang],
      sources: step.sources,
    })),
    open: openQuestions(answers),
  }
}
