import { type Source, sources } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

const all: readonly Source[] = Object.values(sources)

/** Every reading: on which day, in which way, and of how many pages. */
const readings = [...new Set(all.map(({ read, how }) => `${read} ${how}`))].sort().map((reading) => {
  const [read = '', how] = reading.split(' ')
  const pages = new Set(all.filter((source) => source.read === read && source.how === how).map(({ url }) => url))
  return { read, how: how as Source['how'], count: pages.size }
})

/** When the sources were read, and how many in an archive and how many on the page itself. */
export function ReadingSummary() {
  const { day, pages, read: readOn } = useTexts('sources')
  return (
    <ul className="bullets">
      {readings.map(({ read, how, count }) => (
        <li key={`${read}${how}`}>
          <Text>{pages(count, readOn(day(read), how))}</Text>
        </li>
      ))}
    </ul>
  )
}
