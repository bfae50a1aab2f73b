import { type Answers, type Change, changes as changesOf } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { Bullets, P, Strong } from '../ui/phrases.tsx'
import { Section } from '../ui/Section.tsx'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import type { Outcome } from './useOutcome.ts'
import { useWhatIfText } from './WhatIfBanner.tsx'

const byWhom: readonly Change['by'][] = ['you', 'authority', 'time']

/** What would change the result: what the person can do is offered, what an authority or time decides is stated. */
export function WhatWouldChange({ outcome: { own, whatIf } }: { outcome: Outcome }) {
  const lang = useLang()
  const { changes: words } = useTexts('details')
  const all = whatIf ? [] : changesOf(own)
  return (
    <div className="stack">
      {all.length === 0 && !whatIf ? <P>{words.none}</P> : null}
      {byWhom.map((by) => {
        const group = all.filter((change) => change.by === by)
        return group.length > 0 ? (
          <Section key={by} title={words.lead[by]} level={3} data-size="2xs">
            <ul className="bullets">
              {group.map((change) => (
                <ChangeItem key={JSON.stringify(change.set)} change={change} answers={own} />
              ))}
            </ul>
          </Section>
        ) : null
      })}
      <p>
        <Link className="ds-link" to={toAddress(lang, { page: 'compare', answers: own })}>
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
  const condition = useWhatIfText(answers)(change.set)
  const gains = [
    ...change.eids.map(({ id, to }) => words.gain({ name: texts.eids[id].name, now: verdicts[to] })),
    ...change.services.map(({ id, to }) => words.gain({ name: texts.services[id].name, now: texts.statuses[to] })),
  ]
  return (
    <li>
      <Strong>{condition}</Strong>
      <Bullets className="plain-list">{gains}</Bullets>
      <p>
        <Link className="ds-link" to={toAddress(lang, { page: 'result', answers, whatIf: change.set })}>
          <Text>{words.see({ condition })}</Text>
        </Link>
      </p>
    </li>
  )
}
