/** What a text begins with that is still English on a page of another language: invisible. As in scripts/words/message.mjs. */
const untranslated = '\u2063'

type TextProps = {
  /** What stands in {braces} is Norwegian whatever the language of the page, and is not to be translated. */
  children: string
}

/**
 * A text, with its Norwegian terms marked. It is always one element, with its words as key: a browser's own translation
 * moves text nodes about, and React can only replace what it still finds.
 */
export function Text({ children }: TextProps) {
  return (
    <span key={children} lang={children.startsWith(untranslated) ? 'en' : undefined}>
      {children.split(/\{([^}]+)\}/).map((part, place) =>
        place % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          <span key={place} lang="nb" translate="no">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </span>
  )
}

/** The same text without marks, for titles and other places that hold no elements. */
export function plain(text: string): string {
  return text.replace(/[{}\u2063]/g, '')
}
