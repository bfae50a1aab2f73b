import type { ReactNode } from 'react'
import { type StatementClaimId, statementLinks, statementSources } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { SourceDetails } from '../../sources/SourceDetails.tsx'
import { Anchor, Bullets, P, Strong } from '../../ui/phrases.tsx'
import { Section } from '../../ui/Section.tsx'
import { Text } from '../../ui/Text.tsx'
import { ContactLine } from '../ContactLine.tsx'
import { InfoPage } from '../InfoPage.tsx'
import { publisher } from '../publisher.ts'
import { Criteria } from './Criteria.tsx'
import { KnownFaults } from './KnownFaults.tsx'
import { statement } from './statement.ts'

/** The accessibility statement: what the site should meet, how far it does, how that was tested, and where to complain. */
export function AccessibilityPage() {
  const words = useTexts('accessibility')
  const { day } = useTexts('sources')
  const { sections, standard, status, tests, links } = words
  const parts: { readonly [S in keyof typeof sections]: ReactNode } = {
    publisher: <PublisherFacts />,
    standard: (
      <>
        <Claims ids={['law']} />
        <P>{standard.ours}</P>
        <Claims ids={['statement']} />
        {publisher?.statement ? (
          <p>
            <Anchor href={publisher.statement}>{standard.own}</Anchor>
          </p>
        ) : null}
        <ClaimSources of={sections.standard} ids={['law', 'statement']} />
      </>
    ),
    status: (
      <>
        {statement.criteria.some((each) => each.status === 'notTested') ? <P>{status.partly}</P> : null}
        <P>{status.meaning}</P>
        <Criteria />
        <Claims ids={['parsing']} />
        <ClaimSources of={sections.status} ids={['parsing']} />
      </>
    ),
    tests: (
      <>
        <P>{tests.by({ date: day(statement.tested) })}</P>
        <Bullets>{statement.tests.map((id) => tests.how[id])}</Bullets>
      </>
    ),
    faults: <KnownFaults />,
    report: (
      <>
        <Report />
        <Claims ids={['complaint', 'form']} />
        <p>
          <Anchor href={statementLinks.diskrimineringsnemnda}>{links.diskrimineringsnemnda}</Anchor>
        </p>
        <ClaimSources of={sections.report} ids={['complaint', 'form']} />
      </>
    ),
    supervision: (
      <>
        <Claims ids={['supervision']} />
        <p>
          <Anchor href={statementLinks.uutilsynet}>{links.uutilsynet}</Anchor>
        </p>
        <ClaimSources of={sections.supervision} ids={['supervision']} />
      </>
    ),
  }
  return (
    <InfoPage words={words} sections={Object.entries(sections)} isProse>
      {Object.entries(parts).map(([id, part]) => (
        <Section key={id} title={sections[id as keyof typeof sections]} level={2} data-size="sm" id={id} tabIndex={-1}>
          {part}
        </Section>
      ))}
    </InfoPage>
  )
}

function PublisherFacts() {
  const { publisher: words } = useTexts('accessibility')
  if (!publisher) return <P>{words.none}</P>
  return (
    <>
      <p>
        <Text>{words.name}</Text> <Strong>{`{${publisher.name}}`}</Strong>
      </p>
      {publisher.website ? <ContactLine label={words.website} to={publisher.website} /> : null}
    </>
  )
}

function Report() {
  const { report } = useTexts('accessibility')
  if (!publisher) return <P>{report.none}</P>
  return (
    <>
      <ContactLine label={report.to} to={publisher.contact} />
      <P>{report.say}</P>
    </>
  )
}

function Claims({ ids }: { ids: readonly StatementClaimId[] }) {
  const { claims } = useTexts('accessibility')
  return ids.map((id) => <P key={id}>{claims[id]}</P>)
}

function ClaimSources({ of, ids }: { of: string; ids: readonly StatementClaimId[] }) {
  return <SourceDetails of={of} ids={[...new Set(ids.flatMap((id) => statementSources[id]))]} />
}
