import { useEffect, useState } from 'react'
import { errorTexts } from '../i18n/errorTexts.ts'
import { useLang } from '../i18n/texts.ts'
import { useAnnouncement } from '../ui/Announcer.tsx'

/** In milliseconds: how long a person waits before they are told. The early styles in index.html wait as long. */
const noticeDelay = 8000

/** Stands where something is on its way: a download may neither come nor fail. */
export function LateNotice() {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setIsLate(true), noticeDelay)
    return () => window.clearTimeout(timer)
  }, [])
  return isLate ? <Late /> : null
}

function Late() {
  // the words of the page as it was opened, until those of the language chosen since then are here
  const { late, lang, dir } = errorTexts(useLang())
  useAnnouncement(late)
  return (
    <div className="notice wrap" lang={lang} dir={dir}>
      <p>{late}</p>
      <RetryButton />
    </div>
  )
}

/** Loads the page again, with its answers: a browser does not fetch again a script that has failed. */
export function RetryButton() {
  const { retry, lang, dir } = errorTexts(useLang())
  return (
    <button className="ds-button" data-variant="secondary" type="button" data-reload="" lang={lang} dir={dir}>
      {retry}
    </button>
  )
}
