import { type Source, type SourceId, sources } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { Text } from '../../ui/Text.tsx'
import { SourceList } from '../SourceList.tsx'

const all: readonly Source[] = Object.values(sources)

/** Every reading: on which day, and how many pages. */
const readings = [...new Set(all.map(({ read, how }) => `${read} ${how}`))].sort().map((reading) => {
  const [read = '', how] = reading.split(' ')
  const pages = new Set(all.filter((source) => source.read === read && source.how === how).map(({ url }) => url))
  return { read, how: how as Source['how'], pages: pages.size }
})

/** When the sources were read, and all of them in one list. */
export function SourceSummary() {
  const { ui } = useTexts('core')
  const words = useTexts('rules').all.sources
  return (
    <>
      <ul className="bullets">
        {readings.map(({ read, how, pages }) => (
          <li key={`${read}${how}`}>
            <Text>{words.read(pages, ui.read(ui.day(read), how))}</Text>
          </li>
        ))}
      </ul>
      <p>
        <Text>{words.note}</Text>
      </p>
      <Disclosure summary={words.list} quiet>
        <SourceList ids={Object.keys(sources) as SourceId[]} />
      </Disclosure>
    </>
  )
}
