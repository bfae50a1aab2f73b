import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Notice } from '../ui/Notice.tsx'
import { plain, Text } from '../ui/Text.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { useNotice } from '../wizard/Wizard.tsx'
import { aboutLinks, aboutSections } from './aboutSections.ts'
import { ResumeLink } from './ResumeLink.tsx'
import { SourceList } from './SourceList.tsx'

/** What an eID is, how to stay safe, and where the facts come from. */
export function AboutPage() {
  const { product, ui } = useTexts('core')
  const { about } = useTexts('guide')
  const notice = useNotice()
  useTitle(`${plain(about.title)} – ${product}`)
  return (
    <div className="wrap page">
      <Notice>{notice}</Notice>
      <article className="prose">
        <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
          <Text>{about.title}</Text>
        </h1>
        <p className="hero-lead">
          <Text>{about.lead}</Text>
        </p>
        <ResumeLink />
        <nav className="contents ds-card" aria-labelledby="contents">
          <h2 className="ds-heading" data-size="2xs" id="contents">
            <Text>{about.contents}</Text>
          </h2>
          <ul>
            {aboutSections.map(({ id }) => (
              <li key={id}>
                <a className="ds-link" href={`#${id}`}>
                  <Text>{about.sections[id].title}</Text>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {aboutSections.map(({ id, links, sources }) => (
          <section key={id} aria-labelledby={id}>
            <h2 className="ds-heading" data-size="sm" id={id} tabIndex={-1}>
              <Text>{about.sections[id].title}</Text>
            </h2>
            {about.sections[id].body.map((paragraph) => (
              <p key={paragraph}>
                <Text>{paragraph}</Text>
              </p>
            ))}
            {links.length > 0 ? (
              <ul className="bullets">
                {links.map((link) => (
                  <li key={link}>
                    <a className="ds-link" href={aboutLinks[link]}>
                      <Text>{about.links[link]}</Text>
                    </a>
                  </li>
                ))}
              </ul>
            ) : null}
            {sources.length > 0 ? (
              <Disclosure summary={ui.sources} quiet>
                <SourceList ids={sources} />
              </Disclosure>
            ) : null}
          </section>
        ))}
      </article>
    </div>
  )
}
