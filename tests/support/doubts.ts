import type { Confidence } from '#rules'

/*
 * How sure the research is of a fact (its column Conf.), where it is less than sure: one good page, or one that may have aged;
 * an old page, a second-hand one or a guess; no page that settles it. Of all other facts it is sure.
 */
const doubts: { readonly [C in Exclude<Confidence, 'high'>]: string } = {
  medium: 'B23 B25 E16 E19d E31 E31b E36 E43 E52 E70 G04 G07 M05 M07 M08 N08 N17 N18 N19 S01 S21 S23 W01',
  low: 'B08 E46 G08 S24',
  unverified: 'E54 S07 U02 U08',
}

/** How sure the research is of a fact. */
export function sureOf(fact: string): string {
  return Object.entries(doubts).find(([, facts]) => facts.split(' ').includes(fact))?.[0] ?? 'high'
}
