import { Link } from 'react-router'
import { type Answers, type Change, changes as changesOf } from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { toAddress } from '../wizard/address.ts'
import { standingOf } from './doors.ts'
import { useConditionWords } from './Supposed.tsx'

const who: readonly Change['by'][] = ['you', 'authority', 'time']

/** What would change the result: what she can do is offered, what an authority or time decides is told as a fact. */
export function Changes({ answers }: { answers: Answers }) {
  const lang = useLang()
  const { changes: words, sections } = useTexts('result')
  const all = changesOf(answers)
  if (all.length === 0) return null
  return (
    <section className="ds-card" aria-labelledby="changes">
      <h2 className="ds-heading" data-size="sm" id="changes">
        <Text>{sections.changes}</Text>
      </h2>
      <div className="stack">
        {who.map((by) => {
          const group = all.filter((change) => change.by === by)
          return group.length > 0 ? (
            <div key={by}>
              <h3 className="ds-heading" data-size="2xs">
                <Text>{words.lead[by]}</Text>
              </h3>
              <ul className="bullets">
                {group.map((change) => (
                  <ChangeItem key={JSON.stringify(change.set)} change={change} answers={answers} />
                ))}
              </ul>
            </div>
          ) : null
        })}
      </div>
      <p className="no-print">
        <Link className="ds-link" to={toAddress(lang, { step: 'compare', answers })}>
          <Text>{words.compareAny}</Text>
        </Link>
      </p>
    </section>
  )
}

function ChangeItem({ change, answers }: { change: Change; answers: Answers }) {
  const lang = useLang()
  const texts = useTexts('core')
  const { changes: words, standings, verdicts } = useTexts('result')
  const conditions = useConditionWords(answers)(change.set)
  const gains = [
    ...change.eids.map(({ id, to }) => words.eid(texts.eids[id].name, verdicts[to])),
    ...change.services.map(({ id, to }) => words.service(texts.services[id].name, standings[standingOf(to)])),
  ]
  return (
    <li>
      <strong>
        <Text>{words.upperFirst(conditions)}</Text>
      </strong>
      <ul className="plain-list">
        {gains.map((gain) => (
          <li key={gain}>
            <Text>{gain}</Text>
          </li>
        ))}
      </ul>
      <Link className="ds-link no-print" to={toAddress(lang, { step: 'result', answers, supposed: change.set })}>
        <Text>{words.see(conditions)}</Text>
      </Link>
    </li>
  )
}
