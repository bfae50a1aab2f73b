import { langs, languages } from '../../i18n/languages.ts'
import { useLang, useTexts } from '../../i18n/texts.ts'
import { Text } from '../../ui/Text.tsx'
import { statement } from './statement.ts'

/** What is known to be wrong or missing. */
export function KnownFaults() {
  const { faults } = useTexts('accessibility')
  return (
    <ul className="bullets">
      {statement.faults.map((id) => (
        <li key={id}>
          <Text>{faults.known[id]}</Text>
          {id === 'translations' ? <UnreadLanguages /> : null}
        </li>
      ))}
    </ul>
  )
}

/** The languages that no native speaker has read, each by its own name. */
function UnreadLanguages() {
  const { faults } = useTexts('accessibility')
  const isUnread = !languages[useLang()].isReviewed
  return (
    <>
      <ul className="bullets">
        {langs
          .filter((lang) => !languages[lang].isReviewed)
          .map((lang) => (
            <li key={lang}>
              <span lang={lang} dir={languages[lang].dir}>
                {languages[lang].name}
              </span>
            </li>
          ))}
      </ul>
      {isUnread ? <Text>{faults.thisTranslation}</Text> : null}
    </>
  )
}
