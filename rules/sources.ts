import { privatePages } from './privatePages.ts'
import { publicPages } from './publicPages.ts'
import type { Confidence, Day, Readings, WayOfReading } from './reading.ts'
import { reviewDay } from './review.ts'

/** A page that a claim rests on: who published it, who read it when and how, how sure it makes us, and until when. */
export type Source = {
  /** The page, as its publisher addresses it. */
  readonly url: string
  readonly publisher: string
  /** ISO day, month or year on the page itself, where it has one. */
  readonly published?: string
  /** The day on which somebody read it. */
  readonly read: Day
  /** Read in an archived copy, or on the live page. */
  readonly how: WayOfReading
  readonly confidence: Confidence
  /** ISO day by which somebody should read it again. */
  readonly reviewBy: string
}

type KeysOf<Each> = Each extends unknown ? keyof Each & string : never
type FactIn<All extends Readings> = KeysOf<All[keyof All][number]['facts']>

/** The id of a source, which is the id of the fact that it supports. */
export type SourceId = FactIn<typeof publicPages> | FactIn<typeof privatePages>

/** Every page that somebody read, under its publisher. */
export const readings: Readings = { ...publicPages, ...privatePages }

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
