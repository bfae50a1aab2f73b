import { eids } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { keyLook } from '../services/keyLook.ts'
import { Illustration } from '../ui/Illustration.tsx'
import { KeyPicture } from '../ui/KeyPicture.tsx'
import { Link } from '../ui/Link.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Text } from '../ui/Text.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { toAddress } from '../wizard/address.ts'
import { firstOpenLocation } from '../wizard/location.ts'
import { useNotice, useWizard } from '../wizard/useWizard.ts'

export function StartPage() {
  const lang = useLang()
  const texts = useTexts('core')
  const { start, ui } = texts
  const answers = useWizard(({ context }) => context.answers)
  const notice = useNotice()
  useTitle(`${start.title} – ${texts.product}`)
  const hasAnswers = Object.keys(answers).length > 0
  return (
    <>
      <section className="hero start-hero" data-color-scheme="dark">
        <div className="wrap stack">
          <div className="stack">
            <Notice>{notice}</Notice>
            <h1 className="ds-heading" data-size="xl" tabIndex={-1}>
              {start.title}
            </h1>
            <p className="hero-lead">{start.lead}</p>
            <div className="actions">
              <Link className="ds-button arrow" to={toAddress(lang, { step: 'idNumber', answers: {} })}>
                {start.button}
              </Link>
              {hasAnswers ? (
                <Link className="ds-button" data-variant="secondary" to={toAddress(lang, firstOpenLocation(answers))}>
                  {ui.resume}
                </Link>
              ) : null}
            </div>
            <p className="small">{start.note}</p>
          </div>
          <Illustration />
        </div>
      </section>
      <div className="wrap page stack">
        <section className="ds-card lift" aria-labelledby="keys">
          <h2 className="ds-heading" data-size="xs" id="keys">
            <Text>{start.keysTitle}</Text>
          </h2>
          <ul className="keys">
            {eids.map((eid) => (
              <li key={eid.id}>
                <KeyPicture {...keyLook(eid.level)} />
                <strong>
                  <Text>{texts.eids[eid.id].name}</Text>
                </strong>
                <span className="subtle small">{texts.levels[eid.level]}</span>
                <span className="small">
                  <Text>{texts.eids[eid.id].what}</Text>
                </span>
              </li>
            ))}
          </ul>
        </section>
        <div className="columns">
          {start.panels.map(({ title, text }) => (
            <section className="ds-card" key={title}>
              <h2 className="ds-heading" data-size="2xs">
                {title}
              </h2>
              <p>
                <Text>{text}</Text>
              </p>
            </section>
          ))}
        </div>
      </div>
    </>
  )
}
