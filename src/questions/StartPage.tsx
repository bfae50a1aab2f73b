import { eids, firstQuestion } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { ArrivalNotice } from '../page/ArrivalNotice.tsx'
import { usePageTitle } from '../page/usePageTitle.ts'
import { keyLook } from '../services/keyLook.ts'
import { StaleNote } from '../sources/StaleNote.tsx'
import { Heading } from '../ui/Heading.tsx'
import { Illustration } from '../ui/Illustration.tsx'
import { KeyPicture } from '../ui/KeyPicture.tsx'
import { Link } from '../ui/Link.tsx'
import { P, Strong } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { firstOpenLocation } from '../wizard/location.ts'
import { useAnswers } from '../wizard/useWizard.ts'

export function StartPage() {
  const lang = useLang()
  const texts = useTexts('core')
  const { start, ui } = texts
  const answers = useAnswers()
  usePageTitle(start.title)
  const hasAnswers = Object.keys(answers).length > 0
  return (
    <>
      <section className="hero start-hero" data-color-scheme="dark">
        <div className="wrap stack">
          <div className="stack">
            <ArrivalNotice />
            <StaleNote ids="all" />
            <Heading level={1} data-size="xl">
              {start.title}
            </Heading>
            <p className="hero-lead">{start.lead}</p>
            <div className="actions">
              <Link className="ds-button arrow" to={toAddress(lang, { page: firstQuestion, answers: {} })}>
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
        <Section className="ds-card lift" title={start.keysTitle} level={2} data-size="xs" id="keys">
          <ul className="keys">
            {eids.map((eid) => (
              <li key={eid.id}>
                <KeyPicture {...keyLook(eid.level)} />
                <Strong>{texts.eids[eid.id].name}</Strong>
                <span className="subtle small">{texts.levels[eid.level]}</span>
                <span className="small">
                  <Text>{texts.eids[eid.id].what}</Text>
                </span>
              </li>
            ))}
          </ul>
        </Section>
        <div className="columns">
          {start.panels.map(({ title, text }) => (
            <Section className="ds-card" key={title} title={title} level={2} data-size="2xs">
              <P>{text}</P>
            </Section>
          ))}
        </div>
      </div>
    </>
  )
}
