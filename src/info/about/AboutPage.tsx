import { type AboutLinkId, aboutLinks, aboutSections, type SourceId } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { ReadingSummary } from '../../sources/ReadingSummary.tsx'
import { SourceDetails } from '../../sources/SourceDetails.tsx'
import { Anchor, P } from '../../ui/phrases.tsx'
import { Section } from '../../ui/Section.tsx'
import { ContactLine } from '../ContactLine.tsx'
import { InfoPage } from '../InfoPage.tsx'
import { publisher } from '../publisher.ts'

/** What an eID is, how to stay safe, and where the facts come from. */
export function AboutPage() {
  const about = useTexts('about')
  return (
    <InfoPage words={about} sections={aboutSections.map(({ id }) => [id, about.sections[id].title])} isProse>
      {aboutSections.map(({ id, links, claims }) => (
        <Section key={id} title={about.sections[id].title} level={2} data-size="sm" id={id} tabIndex={-1}>
          <Claims ids={Object.keys(claims)} texts={about.sections[id].body} />
          {id === 'facts' ? <ReadingSummary /> : null}
          {id === 'facts' ? <ReportFact /> : null}
          <Links ids={links} />
          <ClaimSources of={about.sections[id].title} ids={Object.values<readonly SourceId[]>(claims).flat()} />
        </Section>
      ))}
    </InfoPage>
  )
}

/** Where to report a wrong fact. */
function ReportFact() {
  const { report } = useTexts('about')
  return publisher ? <ContactLine label={report.to} to={publisher.contact} /> : <P>{report.none}</P>
}

function Links({ ids }: { ids: readonly AboutLinkId[] }) {
  const { links: words } = useTexts('about')
  const links = ids.flatMap((id) => (aboutLinks[id] ? [{ id, url: aboutLinks[id] }] : []))
  return links.length > 0 ? (
    <ul className="bullets">
      {links.map(({ id, url }) => (
        <li key={id}>
          <Anchor href={url}>{words[id]}</Anchor>
        </li>
      ))}
    </ul>
  ) : null
}

type ClaimsProps = { ids: readonly string[]; texts: { readonly [claim: string]: string } }

function Claims({ ids, texts }: ClaimsProps) {
  return ids.map((id) => <P key={id}>{texts[id] ?? ''}</P>)
}

/** What is said of the guide itself has none. */
function ClaimSources({ of, ids }: { of: string; ids: readonly SourceId[] }) {
  return ids.length > 0 ? <SourceDetails of={of} ids={ids} /> : null
}
