import { costs, type Eid, type EidId, eids, placeIn, promiseOf, type Recommendation, services } from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { KeyPicture } from '../ui/KeyPicture.tsx'
import { Text } from '../ui/Text.tsx'
import { keyLook } from '../wizard/keyLook.ts'
import { Holding } from './Holding.tsx'
import { Reasons } from './Reasons.tsx'
import { VerdictTag } from './VerdictTag.tsx'
import { hostOf, useOpensWords } from './words.ts'

type OtherEidsProps = { advised: EidId | undefined; recommendation: Recommendation }

/** Every other eID: whether she can get it, why, and what to check. The best of them first. */
export function OtherEids({ advised, recommendation }: OtherEidsProps) {
  const { sections } = useTexts('result')
  const place = ({ id }: Eid) => placeIn(recommendation.best, id)
  const others = eids.filter(({ id }) => id !== advised).sort((one, other) => place(one) - place(other))
  return (
    <section className="stack" aria-labelledby="others">
      <h2 className="ds-heading" data-size="sm" id="others">
        <Text>{advised ? sections.others : sections.allEids}</Text>
      </h2>
      <div className="columns">
        {others.map((eid) => (
          <OtherEid key={eid.id} eid={eid} recommendation={recommendation} />
        ))}
      </div>
    </section>
  )
}

type OtherEidProps = { eid: Eid; recommendation: Recommendation }

function OtherEid({ eid, recommendation }: OtherEidProps) {
  const texts = useTexts('core')
  const { changes, conditions, cost, links, sections } = useTexts('result')
  const { verdict } = recommendation.eids[eid.id]
  const look = keyLook(eid.level)
  const { name } = texts.eids[eid.id]
  const wanted = services.filter(({ id }) => recommendation.services[id].wanted).map(({ id }) => id)
  const isHeld = verdict.kind === 'have'
  const isSure = isHeld || verdict.kind === 'yes'
  const opens = useOpensWords()(promiseOf(eid.id, wanted, recommendation.services), isSure)
  const inShort = isHeld ? changes.upperFirst(opens) : [cost[eid.price], opens].filter(Boolean).join(' – ')
  const isOut = verdict.kind === 'no' || verdict.kind === 'unneeded'
  const ids = [
    ...eid.sources,
    ...costs[eid.price],
    ...[...verdict.reasons, ...verdict.conditions].flatMap((item) => item.sources),
  ]
  return (
    <section className="ds-card">
      <div className="eid-head">
        <KeyPicture
          label={look.label}
          tone={isOut ? 'dim' : look.tone}
          dashed={verdict.kind === 'depends' || verdict.kind === 'later'}
        />
        <h3 className="ds-heading" data-size="2xs">
          <Text>{name}</Text> <span className="subtle">{texts.levels[eid.level]}</span>
        </h3>
      </div>
      <p>
        <VerdictTag verdict={verdict} />
      </p>
      {isOut || !inShort ? null : (
        <p>
          <Text>{inShort}</Text>
        </p>
      )}
      <Reasons verdict={verdict} />
      {verdict.conditions.length > 0 ? (
        <Disclosure summary={eid.cost === 'paid' ? sections.beforePay(name) : sections.before(name)}>
          <ul className="checks">
            {verdict.conditions.map(({ id }) => (
              <li key={id}>
                <Text>{conditions[id]}</Text>
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      <p>
        <a className="ds-link" href={eid.url}>
          <Text>{links.eid(name, hostOf(eid.url))}</Text>
        </a>
      </p>
      <Holding eid={eid.id} />
      <Sources ids={ids} />
    </section>
  )
}
