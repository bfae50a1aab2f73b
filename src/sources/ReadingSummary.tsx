import { type Source, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Bullets } from '../ui/phrases.tsx'
import { compare, whenRead } from './onePerPage.ts'

const all: readonly Source[] = Object.values(sources)

/** Every reading: on which day, in which way, and of how many pages. */
const readings = [...new Map(all.map((source) => [whenRead(source), source])).values()]
  .sort((one, other) => compare(whenRead(one), whenRead(other)))
  .map((reading) => {
    const pages = new Set(all.filter((source) => whenRead(source) === whenRead(reading)).map(({ url }) => url))
    return { ...reading, count: pages.size }
  })

/** When the sources were read, and how many in an archive and how many on the page itself. */
export function ReadingSummary() {
  const { day, pages, read: readOn } = useTexts('sources')
  return (
    <Bullets>
      {readings.map(({ read, how, count }) => pages({ count, reading: readOn({ date: day(read), how }) }))}
    </Bullets>
  )
}
