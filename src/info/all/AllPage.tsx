import type { ReactNode } from 'react'
import { eids, serviceGroups, services } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { SourceDetails } from '../../sources/SourceDetails.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { plain, Text } from '../../ui/Text.tsx'
import { useTitle } from '../../ui/useTitle.ts'
import { useNotice } from '../../wizard/useWizard.ts'
import { Contents } from '../Contents.tsx'
import { ResumeLink } from '../ResumeLink.tsx'
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
  const notice = useNotice()
  const unsure = texts.questions.idNumber.options.unsure
  useTitle(`${plain(all.title)} – ${texts.product}`)
  return (
    <div className="wrap page">
      <Notice>{notice}</Notice>
      <article className="rules">
        <div className="prose">
          <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
            <Text>{all.title}</Text>
          </h1>
          <p className="hero-lead">
            <Text>{all.lead}</Text>
          </p>
          <ResumeLink />
          <Contents
            title={all.contents}
            items={[
              ['matrix', sections.matrix],
              ['eids', sections.eids],
              ...eids.map(({ id }) => [id, texts.eids[id].name] as const),
              ['all-services', sections.services],
              ['questions', sections.questions],
              ['steps', sections.steps],
              ['sources', sections.sources],
            ]}
          />
        </div>
        <MatrixSection />
        <Part id="eids" title={sections.eids}>
          <ul className="bullets">
            {all.eids.notes(unsure).map((note) => (
              <li key={note}>
                <Text>{note}</Text>
              </li>
            ))}
          </ul>
          {eids.map((eid) => (
            <EidRules key={eid.id} eid={eid} />
          ))}
        </Part>
        <Part id="all-services" title={sections.services}>
          <p>
            <strong>
              <Text>{health}</Text>
            </strong>
          </p>
          {serviceGroups.map((group) => (
            <section key={group} className="ds-card rule" aria-labelledby={`group-${group}`}>
              <h3 className="ds-heading" data-size="xs" id={`group-${group}`}>
                <Text>{texts.groups[group]}</Text>
              </h3>
              {services
                .filter((service) => service.group === group)
                .map((service) => (
                  <ServiceRules key={service.id} service={service} />
                ))}
            </section>
          ))}
        </Part>
        <Part id="questions" title={sections.questions}>
          <p>
            <Text>{all.questions.note}</Text>
          </p>
          <div className="ds-card rule">
            <QuestionRules />
          </div>
        </Part>
        <Part id="steps" title={sections.steps}>
          <p>
            <Text>{all.steps}</Text>
          </p>
          <div className="ds-card rule">
            <StepList list={otherSteps} />
            <SourceDetails of={sections.steps} ids={sourcesOf(otherSteps)} />
          </div>
        </Part>
        <Part id="sources" title={sections.sources}>
          <div className="ds-card rule">
            <SourceSummary />
          </div>
        </Part>
      </article>
    </div>
  )
}

type PartProps = { id: string; title: string; children: ReactNode }

function Part({ id, title, children }: PartProps) {
  return (
    <section className="rule-part" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="sm" id={id} tabIndex={-1}>
        <Text>{title}</Text>
      </h2>
      {children}
    </section>
  )
}
