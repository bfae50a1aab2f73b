import { type ComponentType, useEffect, useState } from 'react'
import type { Lang, TextPart } from '../i18n/languages.ts'
import { hasTexts, loadTexts, useLang, useTexts } from '../i18n/texts.ts'
import { useAnnouncement } from '../ui/Announcer.tsx'
import { LateNotice, RetryButton } from './LateNotice.tsx'

/**
 * A page, or a part of one, that is fetched when it is first needed: its code, and its words in one language. React.lazy
 * knows nothing of words, keeps a failed download for ever, and cannot show at once what is here already.
 */
export type LazyPart<Props> = {
  /** The source files of its chunks, so that they can be fetched with the page. */
  readonly files: (lang: Lang) => readonly string[]
  /** Fetches what is not here yet. Rejects when the network does; a call after that tries again, as far as the browser does. */
  readonly load: (lang: Lang) => Promise<void>
  /** The component, once all that it needs is here. */
  readonly loaded: (lang: Lang) => ComponentType<Props> | undefined
}

type LazyPartOptions<Props> = {
  /** The words that it shows, beside those of every page. */
  readonly texts: readonly TextPart[]
} & (
  | { readonly component: ComponentType<Props> }
  | {
      /** The source file of its code: named for a page, which is fetched together with it. */
      readonly file?: string
      readonly load: () => Promise<ComponentType<Props>>
    }
)

export function lazyPart<Props = object>(options: LazyPartOptions<Props>): LazyPart<Props> {
  const texts: readonly TextPart[] = ['core', ...options.texts]
  let component = 'component' in options ? options.component : undefined
  async function loadCode() {
    if ('load' in options) component ??= await options.load()
    // a host may answer with an empty file
    if (!component) throw new Error('A script has no component.')
  }
  return {
    files: (lang) => [
      ...texts.map((part) => `src/i18n/${lang}/${part}.ts`),
      ...('file' in options && options.file ? [options.file] : []),
    ],
    load: async (lang) => {
      await Promise.all([loadCode(), ...texts.map((part) => loadTexts(lang, part))])
    },
    loaded: (lang) => (texts.every((part) => hasTexts(lang, part)) ? component : undefined),
  }
}

/** The component of a part as soon as it is here, or why it does not come. */
export function useLazyPart<Props>(part: LazyPart<Props>, lang: Lang) {
  const component = part.loaded(lang)
  const isHere = component !== undefined
  const [failed, setFailed] = useState<{ readonly of: unknown; readonly lang: Lang; readonly failure: unknown }>()
  const [, countLoads] = useState(0)
  useEffect(() => {
    if (isHere) return
    let isCurrent = true
    part.load(lang).then(
      () => isCurrent && countLoads((count) => count + 1),
      (failure: unknown) => isCurrent && setFailed({ of: part, lang, failure }),
    )
    return () => {
      isCurrent = false
    }
  }, [part, lang, isHere])
  return { component, failure: failed?.of === part && failed.lang === lang ? failed.failure : undefined }
}

/** Shows a part; says so while it is on its way, and when it does not come. */
export function Later<Props extends object>({ part, props }: { part: LazyPart<Props>; props: Props }) {
  const { ui } = useTexts('core')
  const { component: Part, failure } = useLazyPart(part, useLang())
  useAnnouncement(failure ? ui.partFailed : undefined)
  if (Part) return <Part {...props} />
  return (
    <>
      <p>{failure ? ui.partFailed : ui.loading}</p>
      {failure ? <RetryButton /> : <LateNotice />}
    </>
  )
}
