import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { type Answers, advise, eids, headlineFor, type SourceId, services, suppose, suppositions } from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useLang, useTexts } from '../i18n/texts.ts'
import { LoadingPage } from '../LoadingPage.tsx'
import { Notice } from '../ui/Notice.tsx'
import { plain, Text } from '../ui/Text.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { toAddress } from '../wizard/address.ts'
import { useNotice, useWizard } from '../wizard/Wizard.tsx'
import { standingOf } from './doors.ts'
import { useConditionWords } from './Supposed.tsx'
import { useVerdictWords } from './VerdictTag.tsx'
import { useHeading } from './words.ts'

/** Today's situation beside one in which an answer differs. */
export function ComparePage() {
  const isHere = useWizard(({ context }) => context.arrived && context.step === 'compare')
  const { ui } = useTexts('core')
  return isHere ? <Compare /> : <LoadingPage title={ui.compare} />
}

function Compare() {
  const lang = useLang()
  const { product } = useTexts('core')
  const { compare } = useTexts('details')
  const { changes } = useTexts('result')
  const answers = useWizard(({ context }) => context.answers)
  const supposed = useWizard(({ context }) => context.supposed)
  const notice = useNotice()
  useTitle(`${plain(compare.title)} – ${product}`)
  return (
    <div className="wrap page stack">
      <Link className="ds-link back" to={toAddress(lang, { step: 'result', answers })}>
        <Text>{changes.back}</Text>
      </Link>
      <Notice>{notice}</Notice>
      <h1 className="ds-heading" data-size="lg" tabIndex={-1}>
        <Text>{compare.title}</Text>
      </h1>
      <p className="hero-lead">
        <Text>{compare.lead}</Text>
      </p>
      <Picker answers={answers} />
      <div className="stack" ref={useScrolledTo(JSON.stringify(supposed))}>
        {supposed ? (
          <Table answers={answers} supposed={supposed} />
        ) : (
          <p>
            <Text>{compare.none}</Text>
          </p>
        )}
      </div>
    </div>
  )
}

/** On a phone what an answer changes stands below what is seen: it is brought up when that changes, and not on arriving. */
function useScrolledTo(what: string | undefined) {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(what)
  useEffect(() => {
    if (last.current !== what) place.current?.querySelector('.columns')?.scrollIntoView({ block: 'nearest' })
    last.current = what
  }, [what])
  return place
}

function Picker({ answers }: { answers: Answers }) {
  const lang = useLang()
  const { questions } = useTexts('core')
  const { compare } = useTexts('details')
  const supposed = useWizard(({ context }) => context.supposed) ?? {}
  return (
    <section className="ds-card" aria-labelledby="pick">
      <h2 className="ds-heading" data-size="xs" id="pick">
        <Text>{compare.pick}</Text>
      </h2>
      <div className="columns">
        {suppositions(answers).map(({ id, others }) => {
          const options: { readonly [answer: string]: string } = questions[id].options
          return (
            <div key={id}>
              <h3 className="ds-heading" data-size="2xs">
                <Text>{questions[id].title}</Text>
              </h3>
              <ul className="plain-list picks">
                {others.map((other) => (
                  <li key={other}>
                    <Link
                      className="ds-button"
                      data-variant={supposed[id] === other ? undefined : 'secondary'}
                      to={toAddress(lang, { step: 'compare', answers, supposed: { [id]: other } })}
                      aria-current={supposed[id] === other ? 'true' : undefined}
                    >
                      <Text>{options[other] ?? other}</Text>
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
    </section>
  )
}

function Table({ answers, supposed }: { answers: Answers; supposed: Parameters<typeof suppose>[1] }) {
  const { eids: eidNames, services: names } = useTexts('core')
  const { compare } = useTexts('details')
  const { changes, standings } = useTexts('result')
  const verdictWords = useVerdictWords()
  const condition = changes.upperFirst(useConditionWords()(supposed))
  const then = suppose(answers, supposed).answers
  const [one, other] = [advise(answers), advise(then)]
  const both = [one, other]
  const oneHeading = useHeading(headlineFor(answers, one))
  const otherHeading = useHeading(headlineFor(then, other))
  const wanted = services.filter(({ id }) => one.services[id].wanted)
  const groups = [
    {
      title: compare.eids,
      rows: eids.map(({ id }) => ({
        id,
        name: eidNames[id].name,
        cells: [verdictWords(one.eids[id].verdict), verdictWords(other.eids[id].verdict)] as const,
      })),
      sources: both.flatMap((side) => eids.flatMap(({ id }) => side.eids[id].verdict.reasons)).flatMap(sourcesOf),
    },
    {
      title: compare.services,
      rows: wanted.map(({ id }) => ({
        id,
        name: names[id].name,
        cells: [
          standings[standingOf(one.services[id].reach)],
          standings[standingOf(other.services[id].reach)],
        ] as const,
      })),
      sources: both
        .flatMap((side) => wanted.flatMap(({ id }) => [side.services[id], ...side.services[id].limits]))
        .flatMap(sourcesOf),
    },
  ]
  const heads = [compare.today, condition, compare.difference]
  const advice = [
    [compare.today, oneHeading],
    [condition, otherHeading],
  ] as const
  return (
    <>
      <p className="sr-only" role="status">
        <Text>{`${condition}: ${otherHeading}`}</Text>
      </p>
      <div className="columns">
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
      {groups.map(({ title, rows, sources }) => (
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
          <Sources ids={sources} />
        </section>
      ))}
    </>
  )
}

function sourcesOf({ sources }: { sources: readonly SourceId[] }): readonly SourceId[] {
  return sources
}
