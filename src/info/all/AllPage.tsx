import { eids, serviceGroups, services } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { SourceDetails } from '../../sources/SourceDetails.tsx'
import { Bullets, P } from '../../ui/phrases.tsx'
import { Section } from '../../ui/Section.tsx'
import { InfoPage } from '../InfoPage.tsx'
import { InfoSection } from '../InfoSection.tsx'
import { EidRules } from './EidRules.tsx'
import { MatrixSection } from './MatrixSection.tsx'
import { QuestionRules } from './QuestionRules.tsx'
import { ServiceRules } from './ServiceRules.tsx'
import { SourceSummary } from './SourceSummary.tsx'
import { StepList, sourcesOf, stepsBeside } from './StepList.tsx'

const otherSteps = stepsBeside(eids.map(({ id }) => id))

/** Every rule, with its sources, generated from the same data as the wizard. Whole without JavaScript. */
export function AllPage() {
  const texts = useTexts('core')
  const { health } = useTexts('result')
  const { all } = useTexts('rules')
  const { sections } = all
  const unsure = texts.questions.idNumber.options.unsure
  return (
    <InfoPage
      words={all}
      sections={[
        ['matrix', sections.matrix],
        ['eids', sections.eids],
        ...eids.map(({ id }) => [id, texts.eids[id].name] as const),
        ['all-services', sections.services],
        ['questions', sections.questions],
        ['steps', sections.steps],
        ['sources', sections.sources],
      ]}
    >
      <MatrixSection />
      <InfoSection id="eids" title={sections.eids}>
        <Bullets>{[all.eids.notes.read, all.eids.notes.unsure({ unsure }), all.eids.notes.held]}</Bullets>
        {eids.map((eid) => (
          <EidRules key={eid.id} eid={eid} />
        ))}
      </InfoSection>
      <InfoSection id="all-services" title={sections.services}>
        <P strong>{health}</P>
        {serviceGroups.map((group) => (
          <Section
            key={group}
            className="ds-card rule"
            title={texts.groups[group]}
            level={3}
            data-size="xs"
            id={`group-${group}`}
          >
            {services
              .filter((service) => service.group === group)
              .map((service) => (
                <ServiceRules key={service.id} service={service} />
              ))}
          </Section>
        ))}
      </InfoSection>
      <InfoSection id="questions" title={sections.questions}>
        <P>{all.questions.note}</P>
        <div className="ds-card rule">
          <QuestionRules />
        </div>
      </InfoSection>
      <InfoSection id="steps" title={sections.steps}>
        <P>{all.steps}</P>
        <div className="ds-card rule">
          <StepList list={otherSteps} />
          <SourceDetails of={sections.steps} ids={sourcesOf(otherSteps)} />
        </div>
      </InfoSection>
      <InfoSection id="sources" title={sections.sources}>
        <div className="ds-card rule">
          <SourceSummary />
        </div>
      </InfoSection>
    </InfoPage>
  )
}
