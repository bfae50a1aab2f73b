import { type FocusEvent, type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { langs, languages } from '../i18n/languages.ts'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { toAddress } from '../wizard/address.ts'
import { useWizardLocation } from '../wizard/useWizard.ts'

/** The languages, each in its own name. Opens without scripts; with them, it closes when it is left. */
export function LanguageMenu() {
  const lang = useLang()
  const { state } = useLocation()
  const { ui } = useTexts('core')
  const location = useWizardLocation()
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => menu.current?.removeAttribute('open')
  useEffect(() => {
    const closeByPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !menu.current?.contains(target)) menu.current?.removeAttribute('open')
    }
    document.addEventListener('pointerdown', closeByPress)
    return () => document.removeEventListener('pointerdown', closeByPress)
  }, [])
  // the words of the language may never come, and what says so stands below the menu
  const closeByChoice = ({ target }: MouseEvent) => {
    if (target instanceof HTMLAnchorElement && menu.current) closeAndFocus(menu.current)
  }
  const closeWhenLeft = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !menu.current?.contains(relatedTarget)) close()
  }
  const closeByKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && menu.current) closeAndFocus(menu.current)
  }
  return (
    // a new one for each language: it has been used
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: the keys and the focus are those of what is in it
    <details
      key={lang}
      className="language-menu no-print"
      ref={menu}
      onBlur={closeWhenLeft}
      onClick={closeByChoice}
      onKeyDown={closeByKey}
    >
      <summary>
        <span className="sr-only">{ui.languages}: </span>
        <span>{languages[lang].name}</span>
      </summary>
      <nav aria-label={ui.languages}>
        <ul>
          {langs.map((code) => (
            <li key={code} lang={code} dir={languages[code].dir}>
              {code === lang ? (
                <span aria-current="true">{languages[code].name}</span>
              ) : (
                <Link to={toAddress(code, location)} state={state} hrefLang={code}>
                  {languages[code].name}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}

function closeAndFocus(menu: HTMLDetailsElement): void {
  menu.open = false
  menu.querySelector('summary')?.focus()
}
