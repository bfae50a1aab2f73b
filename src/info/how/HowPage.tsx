import type { ReactNode } from 'react'
import { eids, questions } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { Notice } from '../../ui/Notice.tsx'
import { plain, Text } from '../../ui/Text.tsx'
import { useTitle } from '../../ui/useTitle.ts'
import { useNotice } from '../../wizard/useWizard.ts'
import { WhoIsAsked } from '../all/QuestionRules.tsx'
import { Contents } from '../Contents.tsx'
import { ResumeLink } from '../ResumeLink.tsx'
import { DataLinks } from './DataLinks.tsx'
import { StatechartList } from './StatechartList.tsx'
import { StatechartPicture } from './StatechartPicture.tsx'
import { WhatChanges } from './WhatChanges.tsx'

/** How the guide comes to its advice, drawn from the code that runs. */
export function HowPage() {
  const { eids: names, product, questions: questionWords } = useTexts('core')
  const { how } = useTexts('rules')
  const { sections } = how
  const notice = useNotice()
  useTitle(`${plain(how.title)} – ${product}`)
  return (
    <div className="wrap page">
      <Notice>{notice}</Notice>
      <article className="rules">
        <div className="prose">
          <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
            <Text>{how.title}</Text>
          </h1>
          <p className="hero-lead">
            <Text>{how.lead}</Text>
          </p>
          <ResumeLink />
          <Contents
            title={how.contents}
            items={(['graph', 'changes', 'ranking', 'machine', 'data'] as const).map((id) => [id, sections[id]])}
          />
        </div>
        <Part id="graph" title={sections.graph} intro={how.graph.intro}>
          <ol className="ds-card rule asked">
            {questions.map(({ id }) => (
              <li key={id}>
                <strong>
                  <Text>{questionWords[id].title}</Text>
                </strong>
                <WhoIsAsked id={id} />
              </li>
            ))}
          </ol>
        </Part>
        <Part id="changes" title={sections.changes}>
          <div className="ds-card rule">
            <WhatChanges />
          </div>
        </Part>
        <Part id="ranking" title={sections.ranking} intro={[how.ranking.intro]}>
          <ol className="bullets">
            {[...how.ranking.criteria, how.ranking.order(eids.map(({ id }) => names[id].name))].map((criterion) => (
              <li key={criterion}>
                <Text>{criterion}</Text>
              </li>
            ))}
          </ol>
          <Lines>{how.ranking.after}</Lines>
        </Part>
        <Part id="machine" title={sections.machine} intro={how.machine.intro}>
          <Beside picture={<StatechartPicture />}>
            <StatechartList />
          </Beside>
        </Part>
        <Part id="data" title={sections.data} intro={how.data.intro}>
          <DataLinks />
        </Part>
      </article>
    </div>
  )
}

type PartProps = { id: string; title: string; intro?: readonly string[]; children: ReactNode }

function Part({ id, title, intro = [], children }: PartProps) {
  return (
    <section className="rule-part" aria-labelledby={id}>
      <h2 className="ds-heading" data-size="sm" id={id} tabIndex={-1}>
        <Text>{title}</Text>
      </h2>
      <Lines>{intro}</Lines>
      {children}
    </section>
  )
}

function Lines({ children }: { children: readonly string[] }) {
  return children.map((line) => (
    <p key={line}>
      <Text>{line}</Text>
    </p>
  ))
}

/** A picture, and beside it (on a phone: below) the same in words. */
function Beside({ picture, children }: { picture: ReactNode; children: ReactNode }) {
  return (
    <div className="ds-card graph-beside">
      {picture}
      <div>{children}</div>
    </div>
  )
}
