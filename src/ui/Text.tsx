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

const rightToLeft = /[\u0590-\u08ff]/

/**
 * The same text without marks, for titles and other places that hold no elements. From right to left, characters isolate what
 * is Norwegian, as an element does in a page.
 */
export function plain(text: string): string {
  const term = rightToLeft.test(text) ? '\u2068$1\u2069' : '$1'
  return text.replace(untranslated, '').replace(/\{([^}]+)\}/g, term)
}
