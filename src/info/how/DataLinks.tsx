import { useHref } from 'react-router'
import { useTexts } from '../../i18n/texts.ts'
import { Text } from '../../ui/Text.tsx'
import { dataFiles } from './dataFiles.ts'

/** The files that the build publishes for other programs. */
export function DataLinks() {
  const { how } = useTexts('rules')
  const folder = useHref('/data/')
  return (
    <ul className="bullets">
      {dataFiles.map((file) => (
        <li key={file}>
          <a className="ds-link" href={folder + file}>
            <Text>{how.data.files[file]}</Text>
          </a>
        </li>
      ))}
    </ul>
  )
}
