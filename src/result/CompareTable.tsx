import { Fragment, type Ref } from 'react'
import {
  type Answers,
  eids,
  headlineFor,
  type Recommendation,
  recommend,
  type ServiceId,
  services,
  type WhatIf,
  withWhatIf,
} from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { useVerdictText } from '../services/verdictText.ts'
import { Sources } from '../sources/Sources.tsx'
import { useAnnouncement } from '../ui/Announcer.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { P } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
import { plain, Text } from '../ui/Text.tsx'
import { useHeading } from './headingText.ts'
import { useWhatIfText } from './WhatIfBanner.tsx'
import { usePartText } from './wayText.ts'

interface Props {
  readonly answers: Answers
  readonly whatIf: WhatIf
  /** What comes into view when the what-if changes. */
  readonly ref: Ref<HTMLDivElement>
}

/** The advice today beside that of a what-if; under it each eID and each service that was asked for, with what differs. */
export function CompareTable({ answers, whatIf, ref }: Props) {
  const { eids: eidNames, services: names } = useTexts('core')
  const { compare } = useTexts('details')
  const verdictText = useVerdictText()
  const condition = useWhatIfText(answers)(whatIf)
  const then = withWhatIf(answers, whatIf).answers
  const [one, other] = [recommend(answers), recommend(then)]
  const both = [one, other]
  const headline = headlineFor(then, other)
  const accessToday = useAccessText(one)
  const accessThen = useAccessText(other, headline.kind === 'unsettled')
  const heading = useHeading()
  const oneHeading = heading(headlineFor(answers, one))
  const otherHeading = heading(headline)
  const wanted = services.filter(({ id }) => one.services[id].wanted)
  const groups = [
    {
      title: compare.eids,
      rows: eids.map(({ id }) => ({
        id,
        name: eidNames[id].name,
        cells: [[verdictText(one.eids[id].verdict)], [verdictText(other.eids[id].verdict)]] as const,
      })),
      grounds: both.flatMap((side) => eids.flatMap(({ id }) => side.eids[id].verdict.reasons)),
    },
    {
      title: compare.services,
      rows: wanted.map(({ id }) => ({
        id,
        name: names[id].name,
        cells: [accessToday(id), accessThen(id)] as const,
      })),
      grounds: both.flatMap((side) => wanted.flatMap(({ id }) => [side.services[id], ...side.services[id].limits])),
    },
  ]
  useAnnouncement(plain(`${condition}: ${otherHeading}`))
  const columns = [compare.today, condition, compare.difference]
  const advice = [
    [compare.today, oneHeading],
    [condition, otherHeading],
  ] as const
  return (
    <>
      <div className="columns" ref={ref}>
        {advice.map(([title, heading]) => (
          <Section className="ds-card" key={title} title={title} level={2} data-size="2xs">
            <P className="hero-lead">{heading}</P>
          </Section>
        ))}
      </div>
      {groups.map(({ title, rows, grounds }) => (
        <Section key={title} className="ds-card dissolve" title={title} level={2} data-size="xs">
          <DataTable
            aria-label={plain(title)}
            columns={[title, ...columns]}
            rows={rows.map(({ id, name, cells: [today, then] }) => ({
              id,
              head: <Text>{name}</Text>,
              cells: [
                { content: <Cell lines={today} /> },
                { content: <Cell lines={then} /> },
                today.join() === then.join()
                  ? { content: <Cell lines={[compare.same]} /> }
                  : { content: <Cell lines={[compare.different]} />, className: 'best' },
              ],
            }))}
          />
          <Sources of={title} ids={grounds.flatMap(({ sources }) => sources)} />
        </Section>
      ))}
    </>
  )
}

/** The status of a service and, where it opens in part, which. `isUnsettled`: open answers may still give access. */
function useAccessText(recommendation: Recommendation, isUnsettled = false): (id: ServiceId) => readonly string[] {
  const { statuses } = useTexts('core')
  const { verdicts } = useTexts('details')
  const partText = usePartText(recommendation)
  return (id) => {
    const { status, ways } = recommendation.services[id]
    const part = ways[0] && partText(id, ways[0])
    const known = isUnsettled && status === 'closed' ? verdicts.unknown : statuses[status]
    return part ? [known, part] : [known]
  }
}

function Cell({ lines }: { lines: readonly string[] }) {
  return (
    <span>
      {lines.map((line, at) => (
        <Fragment key={line}>
          {at > 0 ? <br /> : null}
          <Text>{at > 0 ? ` ${line}` : line}</Text>
        </Fragment>
      ))}
    </span>
  )
}
