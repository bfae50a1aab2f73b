import type { ReactNode } from 'react'
import { eids, questions } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { Paragraphs, Strong } from '../../ui/phrases.tsx'
import { Text } from '../../ui/Text.tsx'
import { WhoIsAsked } from '../all/QuestionRules.tsx'
import { InfoPage } from '../InfoPage.tsx'
import { InfoSection } from '../InfoSection.tsx'
import { DataLinks } from './DataLinks.tsx'
import { StatechartList } from './StatechartList.tsx'
import { StatechartPicture } from './StatechartPicture.tsx'
import { WhatChanges } from './WhatChanges.tsx'

/** How the guide comes to its advice, drawn from the code that runs. */
export function HowPage() {
  const { eids: names, lists, questions: questionWords } = useTexts('core')
  const { how } = useTexts('rules')
  const { sections } = how
  return (
    <InfoPage
      words={how}
      sections={(['graph', 'changes', 'ranking', 'machine', 'data'] as const).map((id) => [id, sections[id]])}
    >
      <InfoSection id="graph" title={sections.graph} intro={how.graph.intro}>
        <ol className="ds-card rule asked">
          {questions.map(({ id }) => (
            <li key={id}>
              <Strong>{questionWords[id].title}</Strong>
              <WhoIsAsked id={id} />
            </li>
          ))}
        </ol>
      </InfoSection>
      <InfoSection id="changes" title={sections.changes}>
        <div className="ds-card rule">
          <WhatChanges />
        </div>
      </InfoSection>
      <InfoSection id="ranking" title={sections.ranking} intro={[how.ranking.intro]}>
        <ol className="bullets">
          {[
            ...how.ranking.criteria,
            how.ranking.order({ eids: lists.between(eids.map(({ id }) => names[id].name)) }),
          ].map((criterion) => (
            <li key={criterion}>
              <Text>{criterion}</Text>
            </li>
          ))}
        </ol>
        <Paragraphs>{how.ranking.after}</Paragraphs>
      </InfoSection>
      <InfoSection id="machine" title={sections.machine} intro={how.machine.intro}>
        <Beside picture={<StatechartPicture />}>
          <StatechartList />
        </Beside>
      </InfoSection>
      <InfoSection id="data" title={sections.data} intro={how.data.intro}>
        <DataLinks />
      </InfoSection>
    </InfoPage>
  )
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
