import {
  conditions,
  costs,
  counterQuestion,
  coveredBy,
  type DecisionMaker,
  decisionMakers,
  type Eid,
  eidById,
  reasons,
} from '#rules'
import { readsBokmaal } from '../../i18n/languages.ts'
import type { AskTexts } from '../../i18n/shapes.ts'
import { useLang, useTexts } from '../../i18n/texts.ts'
import { keyLook } from '../../services/keyLook.ts'
import { useWaitText } from '../../services/waitText.ts'
import { SourceDetails } from '../../sources/SourceDetails.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { hostOf } from '../../ui/hostOf.ts'
import { KeyPicture } from '../../ui/KeyPicture.tsx'
import { Anchor, Facts, P } from '../../ui/phrases.tsx'
import { Text } from '../../ui/Text.tsx'
import { useOnlyWith } from '../whenText.ts'
import { DecisionTable } from './DecisionTable.tsx'
import { StepList, sourcesOf, stepsTo } from './StepList.tsx'

/** Everything about one eID. */
export function EidRules({ eid }: { eid: Eid }) {
  const texts = useTexts('core')
  const { links } = useTexts('details')
  const { cost, ui, waitUnknown } = useTexts('result')
  const waitText = useWaitText()
  const { all } = useTexts('rules')
  const { name, what } = texts.eids[eid.id]
  const { rows } = eid
  const steps = stepsTo(eid.id)
  const waits = steps.flatMap((step) => (typeof step.wait === 'object' && step.eid ? [step.wait] : []))
  const asked = [...new Set(rows.flatMap((row) => (row.kind === 'depends' ? [row.on] : [])))]
  const sources = [
    ...eid.sources,
    ...costs[eid.price],
    ...rows.flatMap((row) => row.reasons.flatMap((id) => reasons[id])),
    ...eid.conditions.flatMap(({ id }) => conditions[id]),
    ...asked.flatMap((id) => decisionMakers[id].sources),
    ...sourcesOf(steps),
  ]
  return (
    <section className="ds-card rule" aria-labelledby={eid.id}>
      <div className="with-picture">
        <KeyPicture {...keyLook(eid.level)} />
        <Heading level={3} data-size="xs" id={eid.id} tabIndex={-1}>
          {name}
        </Heading>
      </div>
      <P>{what}</P>
      <Facts>
        {[
          [all.eids.level, texts.levels[eid.level]],
          [ui.cost, cost[eid.price]],
          [ui.wait, waits.length > 0 ? texts.lists.between(waits.map(waitText)) : waitUnknown],
        ]}
      </Facts>
      <Heading level={4} data-size="2xs" id={`${eid.id}-decision`}>
        {all.eids.decision}
      </Heading>
      <DecisionTable eid={eid} />
      <Exceptions eid={eid} />
      <Heading level={4} data-size="2xs">
        {all.eids.conditions}
      </Heading>
      <Conditions eid={eid} />
      {asked.length > 0 ? (
        <>
          <Heading level={4} data-size="2xs">
            {all.eids.ask}
          </Heading>
          {asked.map((decisionMaker) => (
            <WhatToAsk key={decisionMaker} decisionMaker={decisionMaker} />
          ))}
        </>
      ) : null}
      <Heading level={4} data-size="2xs">
        {all.eids.steps}
      </Heading>
      <StepList list={steps} />
      <p>
        <Anchor href={eid.url}>{links.eid({ eid: name, host: hostOf(eid.url) })}</Anchor>
      </p>
      <SourceDetails of={name} ids={sources} />
    </section>
  )
}

/** What decides before the table does. */
function Exceptions({ eid }: { eid: Eid }) {
  const { eids: names, lists } = useTexts('core')
  const { eids: words } = useTexts('rules').all
  const covering = coveredBy[eid.id]
  const free = covering.filter((id) => eidById(id).cost === 'free')
  const named = (ids: typeof covering) => lists.or(ids.map((id) => names[id].name))
  const held = named(covering)
  return (
    <>
      {covering.length > 0 ? (
        <P>{free.length > 0 ? words.unneededFree({ held, free: named(free) }) : words.unneeded({ held })}</P>
      ) : null}
      {eid.sale === 'unconfirmed' ? <P>{words.saleUnconfirmed}</P> : null}
    </>
  )
}

/** What to know before an eID is ordered; what concerns only a person who has it says so. */
function Conditions({ eid }: { eid: Eid }) {
  const { conditions: words } = useTexts('result')
  const { verdicts } = useTexts('details')
  const onlyWith = useOnlyWith()
  return (
    <ul className="bullets">
      {eid.conditions.map(({ id, when, for: audience }) => (
        <li key={id}>
          {audience === 'hold' ? <Text>{`${verdicts.have}: `}</Text> : null}
          <Text>{words[id]}</Text> {when ? <Text>{onlyWith(when)}</Text> : null}
        </li>
      ))}
    </ul>
  )
}

/** The question for the one who decides, also in Norwegian. */
export function WhatToAsk({ decisionMaker }: { decisionMaker: DecisionMaker }) {
  const lang = useLang()
  const { ask } = useTexts('result')
  const { all } = useTexts('rules')
  const words: { readonly [D in DecisionMaker]: AskTexts } = { ...all.ask, ...ask }
  const { question, ifNo } = words[decisionMaker]
  return (
    <>
      <P strong>{question}</P>
      {readsBokmaal(lang) ? null : (
        <p lang="nb" translate="no">
          {counterQuestion(decisionMaker, {})}
        </p>
      )}
      <P>{ifNo}</P>
    </>
  )
}
