import { useHref } from 'react-router'
import { useTexts } from '../../i18n/texts.ts'
import { Anchor } from '../../ui/phrases.tsx'
import { dataFiles } from './dataFiles.ts'

/** The files that the build publishes for other programs. */
export function DataLinks() {
  const { how } = useTexts('rules')
  const folder = useHref('/data/')
  return (
    <ul className="bullets">
      {dataFiles.map((file) => (
        <li key={file}>
          <Anchor href={folder + file}>{how.data.files[file]}</Anchor>
        </li>
      ))}
    </ul>
  )
}
