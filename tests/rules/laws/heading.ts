import { describe } from 'vitest'
import type { Access, EidId, Headline, ServiceId } from '#rules'
import { law } from '../../support/law.ts'
import { eidIds, isFree, rank } from '../../support/published.ts'
import { isOurs, opensSurely, wanting } from '../../support/publishedOrder.ts'
import { type Seen, type Situation, serviceIds, showSituation as show } from '../../support/situations.ts'

const accesses: readonly Access[] = ['none', 'unverified', 'part', 'full']

type About<K> = Extract<Headline, { kind: K }>

const advising = ['get', 'have', 'later', 'ask'] as const
const waiting = ['later', 'ask'] as const

/** Open to her today without this eID: with what she has or gets for certain, or with none. */
function openWithout(eid: EidId, id: ServiceId, { best, seen }: Situation): number {
  const others = best.filter((other) => other !== eid && ['have', 'yes'].includes(seen.verdicts[other]))
  return Math.max(rank(seen.without[id]), ...others.map((other) => rank(seen.access[id][other])))
}

/** An eID for money, to be had today, that opens for certain something of this further than she comes without it. */
function isWorthPaying(eid: EidId, wanted: readonly ServiceId[], situation: Situation): boolean {
  const { seen } = situation
  const opensMore = wanted.some(
    (id) => opensSurely(eid, id, seen) && rank(seen.access[id][eid]) > openWithout(eid, id, situation),
  )
  return seen.verdicts[eid] === 'yes' && !isFree(eid) && opensMore
}

/** What she asks to see: what she chose, or everything. */
function wantedBy({ answers, chosen }: Situation): readonly ServiceId[] {
  return answers.services === 'all' ? serviceIds : chosen
}

function isFreeToday(eid: EidId, seen: Seen): boolean {
  return seen.verdicts[eid] === 'yes' && isFree(eid)
}

/** What the heading says, for every choice of services. */
export function headingLaws(everyone: readonly Situation[]): void {
  /** A law about the people whose heading is of one of these kinds. */
  function lawOf<K extends Headline['kind']>(
    kinds: readonly K[],
    inWords: string,
    holds: (headline: About<K>, situation: Situation) => boolean | undefined,
  ) {
    law(
      inWords,
      everyone.filter(({ headline }) => (kinds as readonly string[]).includes(headline.kind)),
      (situation) => holds(situation.headline as About<K>, situation),
      show,
    )
  }

  describe('The heading, for every choice of services', () => {
    law(
      'tells everybody who has answered everything something, and never asks on',
      everyone,
      ({ headline }) => headline.kind !== 'unsettled',
      show,
    )

    lawOf(advising, 'names the first advice, and its verdict', (headline, { best, seen }) => {
      const verdict = seen.verdicts[headline.eid]
      const said = {
        get: 'yes',
        have: 'have',
        later: 'later',
        ask: headline.kind === 'ask' ? `depends on ${headline.on}` : '',
      }
      return headline.eid === best[0] && verdict === said[headline.kind]
    })

    lawOf(
      advising,
      'says of each service that she still wants how far that eID opens it, once',
      (headline, situation) => {
        const said = accesses.flatMap((access) => headline.opens[access].map((id) => [id, access] as const))
        if (said.length + wanting(situation).length === 0) return undefined
        const isTrue = said.every(([id, access]) => situation.seen.access[id][headline.eid] === access)
        return (
          isTrue &&
          said
            .map(([id]) => id)
            .sort()
            .join() === [...wanting(situation)].sort().join()
        )
      },
    )

    lawOf(
      advising,
      'calls an advice the only one exactly when it is',
      ({ isOnly }, { best }) => isOnly === (best.length === 1),
    )

    law(
      'says that no eID is needed exactly when all that she chose is open to her without one',
      everyone,
      (situation) => {
        const isIn = situation.chosen.length > 0 && wanting(situation).length === 0
        const isSaid = situation.headline.kind === 'openWithout'
        return isIn || isSaid ? isIn && isSaid : undefined
      },
      show,
    )

    law(
      'says that nothing can be had exactly when nothing can be advised, and names what stands in the way',
      everyone,
      ({ headline, best, seen: { answers } }) => {
        if (headline.kind === 'openWithout') return undefined
        if (headline.kind !== 'blocked') return best.length > 0 ? undefined : false
        return best.length === 0 && headline.because === (answers.idNumber === 'none' ? 'needsNumber' : 'parentActs')
      },
      show,
    )

    lawOf(['later'], 'says of what comes later what is missing', ({ because }, { seen: { answers } }) => {
      return because === (answers.bank === 'none' ? 'openAccountFirst' : 'onlineBankFirst')
    })

    lawOf(
      ['have'],
      'says that she has enough exactly when no other eID would open more of what she asks to see',
      (headline, situation) => {
        const { access } = situation.seen
        const [wanted, others] = [wanting(situation), eidIds.filter((eid) => eid !== headline.eid)]
        if (wanted.length > 0) return headline.isEnough === wanted.every((id) => access[id][headline.eid] === 'full')
        const opensMost = serviceIds.every((id) =>
          others.every((eid) => rank(access[id][eid]) <= rank(access[id][headline.eid])),
        )
        return headline.isEnough === opensMost
      },
    )
  })

  describe('What the heading says of a second eID, for every choice of services', () => {
    lawOf(
      advising,
      'what comes then is free or held, not the first, and only for somebody who chose nothing in particular',
      ({ then }, { best, seen, chosen }) => {
        if (!then) return undefined
        return isOurs(then, seen) && best.slice(1).includes(then) && chosen.length === 0
      },
    )

    lawOf(
      waiting,
      'somebody who waits is told of an eID to pay for sooner exactly when it surely opens more than what she has or gets for free',
      ({ sooner }, situation) => {
        const worth = situation.best.slice(1).filter((eid) => isWorthPaying(eid, wantedBy(situation), situation))
        return sooner || worth[0] ? sooner === worth[0] : undefined
      },
    )

    lawOf(
      advising,
      'somebody who waits, or would pay, is told what she can have for free meanwhile exactly when it opens some of what she chose',
      ({ kind, eid, meanwhile }, situation) => {
        const { seen, best } = situation
        if (kind === 'have' || (kind === 'get' && isFree(eid))) return meanwhile === undefined
        const useful = best.filter(
          (eid) => isFreeToday(eid, seen) && wanting(situation).some((id) => opensSurely(eid, id, seen)),
        )
        return meanwhile || useful[0] ? meanwhile === useful[0] : undefined
      },
    )

    lawOf(
      ['get', 'have'],
      'nobody who has or gets the first advice today is told of something sooner',
      ({ sooner }) => !sooner,
    )
  })
}
