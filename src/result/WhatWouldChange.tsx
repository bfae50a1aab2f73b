import { type Answers, type Change, changes as changesOf } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import type { Outcome } from './useOutcome.ts'
import { useConditionWords } from './WhatIfBanner.tsx'

const byWhom: readonly Change['by'][] = ['you', 'authority', 'time']

/** What would change the result: what the person can do is offered, what an authority or time decides is stated. */
export function Changes({ outcome: { own, supposed } }: { outcome: Outcome }) {
  const lang = useLang()
  const { changes: words } = useTexts('details')
  const all = supposed ? [] : changesOf(own)
  return (
    <div className="stack">
      {all.length === 0 ? (
        <p>
          <Text>{words.none}</Text>
        </p>
      ) : null}
      {byWhom.map((by) => {
        const group = all.filter((change) => change.by === by)
        return group.length > 0 ? (
          <section key={by}>
            <h3 className="ds-heading" data-size="2xs">
              <Text>{words.lead[by]}</Text>
            </h3>
            <ul className="bullets">
              {group.map((change) => (
                <ChangeItem key={JSON.stringify(change.set)} change={change} answers={own} />
              ))}
            </ul>
          </section>
        ) : null
      })}
      <p>
        <Link className="ds-link" to={toAddress(lang, { step: 'compare', answers: own })}>
          <Text>{words.compareAny}</Text>
        </Link>
      </p>
    </div>
  )
}

function ChangeItem({ change, answers }: { change: Change; answers: Answers }) {
  const lang = useLang()
  const texts = useTexts('core')
  const { changes: words, verdicts } = useTexts('details')
  const condition = useConditionWords(answers)(change.set)
  const gains = [
    ...change.eids.map(({ id, to }) => words.gain(texts.eids[id].name, verdicts[to])),
    ...change.services.map(({ id, to }) => words.gain(texts.services[id].name, texts.statuses[to])),
  ]
  return (
    <li>
      <strong>
        <Text>{condition}</Text>
      </strong>
      <ul className="plain-list">
        {gains.map((gain) => (
          <li key={gain}>
            <Text>{gain}</Text>
          </li>
        ))}
      </ul>
      <p>
        <Link className="ds-link" to={toAddress(lang, { step: 'result', answers, supposed: change.set })}>
          <Text>{words.see(condition)}</Text>
        </Link>
      </p>
    </li>
  )
}
