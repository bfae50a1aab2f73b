import type { Ref } from 'react'
import { type Answers, eids, headlineFor, recommend, services, type WhatIf, withWhatIf } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Sources } from '../sources/Sources.tsx'
import { useAnnouncement } from '../ui/Status.tsx'
import { plain, Text } from '../ui/Text.tsx'
import { useHeading } from './headingText.ts'
import { useVerdictWords } from './VerdictTag.tsx'
import { useConditionWords } from './WhatIfBanner.tsx'

interface Props {
  readonly answers: Answers
  readonly supposed: WhatIf
  /** What comes into view when the supposition changes. */
  readonly ref: Ref<HTMLDivElement>
}

/** The advice today beside that of a supposition; under it each eID and each service that was asked for, with what differs. */
export function CompareTable({ answers, supposed, ref }: Props) {
  const { eids: eidNames, services: names, statuses } = useTexts('core')
  const { compare } = useTexts('details')
  const verdictWords = useVerdictWords()
  const condition = useConditionWords(answers)(supposed)
  const then = withWhatIf(answers, supposed).answers
  const [one, other] = [recommend(answers), recommend(then)]
  const both = [one, other]
  const heading = useHeading()
  const oneHeading = heading(headlineFor(answers, one))
  const otherHeading = heading(headlineFor(then, other))
  const wanted = services.filter(({ id }) => one.services[id].wanted)
  const groups = [
    {
      title: compare.eids,
      rows: eids.map(({ id }) => ({
        id,
        name: eidNames[id].name,
        cells: [verdictWords(one.eids[id].verdict), verdictWords(other.eids[id].verdict)] as const,
      })),
      grounds: both.flatMap((side) => eids.flatMap(({ id }) => side.eids[id].verdict.reasons)),
    },
    {
      title: compare.services,
      rows: wanted.map(({ id }) => ({
        id,
        name: names[id].name,
        cells: [statuses[one.services[id].status], statuses[other.services[id].status]] as const,
      })),
      grounds: both.flatMap((side) => wanted.flatMap(({ id }) => [side.services[id], ...side.services[id].limits])),
    },
  ]
  useAnnouncement(plain(`${condition}: ${otherHeading}`))
  const heads = [compare.today, condition, compare.difference]
  const advice = [
    [compare.today, oneHeading],
    [condition, otherHeading],
  ] as const
  return (
    <>
      <div className="columns" ref={ref}>
        {advice.map(([title, heading]) => (
          <section className="ds-card" key={title}>
            <h2 className="ds-heading" data-size="2xs">
              <Text>{title}</Text>
            </h2>
            <p className="hero-lead">
              <Text>{heading}</Text>
            </p>
          </section>
        ))}
      </div>
      {groups.map(({ title, rows, grounds }) => (
        <section className="ds-card dissolve" key={title}>
          <h2 className="ds-heading" data-size="xs">
            <Text>{title}</Text>
          </h2>
          {/* biome-ignore-start lint/a11y/noRedundantRoles: Safari drops the table's meaning under display: block */}
          <table className="access" role="table" aria-label={plain(title)}>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col">
                  <Text>{title}</Text>
                </th>
                {heads.map((head) => (
                  <th key={head} role="columnheader" scope="col">
                    <Text>{head}</Text>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.map(({ id, name, cells }) => (
                <tr key={id} role="row">
                  <th role="rowheader" scope="row">
                    <Text>{name}</Text>
                  </th>
                  {[...cells, cells[0] === cells[1] ? compare.same : compare.different].map((cell, place) => (
                    <td
                      key={heads[place]}
                      role="cell"
                      className={place === 2 && cells[0] !== cells[1] ? 'best' : undefined}
                    >
                      <span className="cell-label" aria-hidden="true">
                        <Text>{heads[place] ?? ''}</Text>
                      </span>
                      <span>
                        <Text>{cell}</Text>
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
          <Sources of={title} ids={grounds.flatMap(({ sources }) => sources)} />
        </section>
      ))}
    </>
  )
}
