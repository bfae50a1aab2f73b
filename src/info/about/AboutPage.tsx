import { aboutLinks, aboutSections, type SourceId } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { ReadingSummary } from '../../sources/ReadingSummary.tsx'
import { SourceDetails } from '../../sources/SourceDetails.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { plain, Text } from '../../ui/Text.tsx'
import { useTitle } from '../../ui/useTitle.ts'
import { useNotice } from '../../wizard/useWizard.ts'
import { ResumeLink } from '../ResumeLink.tsx'

/** What an eID is, how to stay safe, and where the facts come from. */
export function AboutPage() {
  const { product } = useTexts('core')
  const about = useTexts('about')
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
        {aboutSections.map(({ id, links, claims }) => (
          <section key={id} aria-labelledby={id}>
            <h2 className="ds-heading" data-size="sm" id={id} tabIndex={-1}>
              <Text>{about.sections[id].title}</Text>
            </h2>
            <Claims ids={Object.keys(claims)} texts={about.sections[id].body} />
            {id === 'facts' ? <ReadingSummary /> : null}
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
            <ClaimSources of={about.sections[id].title} ids={Object.values<readonly SourceId[]>(claims).flat()} />
          </section>
        ))}
      </article>
    </div>
  )
}

type ClaimsProps = { ids: readonly string[]; texts: { readonly [claim: string]: string } }

function Claims({ ids, texts }: ClaimsProps) {
  return ids.map((id) => (
    <p key={id}>
      <Text>{texts[id] ?? ''}</Text>
    </p>
  ))
}

/** What is said of the guide itself has none. */
function ClaimSources({ of, ids }: { of: string; ids: readonly SourceId[] }) {
  return ids.length > 0 ? <SourceDetails of={of} ids={ids} /> : null
}
