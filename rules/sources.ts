import { companies } from './data/sources/companies.ts'
import { identityAuthorities } from './data/sources/identityAuthorities.ts'
import { municipalityReading } from './data/sources/municipalityReading.ts'
import { otherPublicBodies } from './data/sources/otherPublicBodies.ts'
import type { Confidence, Day, Readings, WayOfReading } from './provenance.ts'
import { reviewDay } from './review.ts'

/** A page that a claim rests on: who published it, when and how it was read, how sure we are, and until when. */
export type Source = {
  /** The page, as its publisher addresses it. */
  readonly url: string
  readonly publisher: string
  /** ISO day, month or year on the page itself, where it has one. */
  readonly published?: string
  readonly read: Day
  readonly how: WayOfReading
  readonly confidence: Confidence
  /** ISO day by which the page is to be read again. */
  readonly reviewBy: string
}

type KeysOf<Each> = Each extends unknown ? keyof Each & string : never
type FactIn<All extends Readings> = KeysOf<All[keyof All][number]['facts']>

/** The id of a source, which is the id of the fact that it supports. */
export type SourceId =
  | FactIn<typeof identityAuthorities>
  | FactIn<typeof otherPublicBodies>
  | FactIn<typeof companies>
  | FactIn<typeof municipalityReading>

/** What a claim rests on: at least one source. */
export type Sources = readonly [SourceId, ...SourceId[]]

/** Every page that was read, under its publisher. */
export const readings = joined(identityAuthorities, otherPublicBodies, companies, municipalityReading)

/** A publisher may be in several. */
function joined(...all: readonly Readings[]): Readings {
  const pages: { [publisher: string]: Readings[string] } = {}
  for (const [publisher, more] of all.flatMap((each) => Object.entries(each)))
    pages[publisher] = [...(pages[publisher] ?? []), ...more]
  return pages
}

/** Every source, under the id of the fact that it supports. */
export const sources = Object.fromEntries(
  Object.entries(readings).flatMap(([publisher, pages]) =>
    pages.flatMap(({ facts, ...reading }) =>
      Object.entries(facts).map(([id, finding]): readonly [string, Source] => {
        const [confidence, lookAgainBy] = typeof finding === 'string' ? [finding] : finding
        const reviewBy = reviewDay({ ...reading, confidence }, lookAgainBy)
        return [id, { ...reading, publisher, confidence, reviewBy }]
      }),
    ),
  ),
) as Readonly<Record<SourceId, Source>>
