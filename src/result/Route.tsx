import { type Recommendation, type ServiceId, type Stage, type Step, services, timeTo } from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { Text } from '../ui/Text.tsx'
import { hostOf } from './words.ts'

const stages: readonly Stage[] = ['now', 'next', 'later']

/** What to do, in order. The line beside it is drawn by the style sheet; the list says the same. */
export function Route({ recommendation }: { recommendation: Recommendation }) {
  const { route } = recommendation
  const { sections, stages: stageNames, ui } = useTexts('result')
  const wanted = services.filter(({ id }) => recommendation.services[id].wanted).map(({ id }) => id)
  const groups = stages
    .map((stage) => ({ stage, steps: route.filter((step) => step.stage === stage) }))
    .filter(({ steps }) => steps.length > 0)
  return (
    <section className="ds-card" aria-labelledby="route">
      <h2 className="ds-heading" data-size="sm" id="route" tabIndex={-1}>
        <Text>{sections.route}</Text>
      </h2>
      {groups.length === 0 ? (
        <p>
          <Text>{ui.nothingToDo}</Text>
        </p>
      ) : null}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: Safari drops the meaning of a list without markers */}
      <ol className="route" role="list">
        {groups.map(({ stage, steps }) => (
          <li key={stage} className={stage}>
            <h3 className="ds-heading" data-size="2xs">
              <Text>{stageNames[stage]}</Text>
            </h3>
            {steps.some((step) => step.oneOf) ? (
              <p>
                <Text>{ui.oneOf}</Text>
              </p>
            ) : null}
            <ol role="list">
              {steps.map((step) => (
                <RouteStep key={step.id} step={step} wanted={wanted} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
      <Times recommendation={recommendation} />
    </section>
  )
}

/** What to do and what it opens; how to do it, behind a disclosure. */
function RouteStep({ step, wanted }: { step: Step; wanted: readonly ServiceId[] }) {
  const { services: names, ui: core } = useTexts('core')
  const { circles, deadlines, steps } = useTexts('details')
  const { bring, cost, links, ui, wait } = useTexts('result')
  const { title, text } = steps[step.id]
  const circle = step.isCircle ? (circles as { readonly [id: string]: string | undefined })[step.id] : undefined
  const hers = step.opens.filter((id) => wanted.includes(id))
  const inShort = [cost[step.cost], ...(typeof step.wait === 'object' ? [wait(step.wait)] : [])]
  return (
    <li className={step.oneOf ? 'step choice' : 'step'}>
      <h4>
        <Text>{title}</Text>
      </h4>
      {step.isOptional && step.cost === 'paid' ? (
        <p>
          <span className="ds-tag" data-color="warning">
            <Text>{ui.onlyIfYouCannotWait}</Text>
          </span>
        </p>
      ) : null}
      <p className="subtle small">
        <Text>{inShort.join(' · ')}</Text>
      </p>
      {step.opens.length > 0 ? (
        <p>
          <Text>
            {ui.opens(
              hers.map((id) => names[id].name),
              step.opens.length - hers.length,
            )}
          </Text>
        </p>
      ) : null}
      {step.deadlines.map((id) => (
        <p key={id}>
          <strong>
            <Text>{deadlines[id]}</Text>
          </strong>
        </p>
      ))}
      <Disclosure summary={ui.howTo}>
        {[...text, ...(circle ? [circle] : [])].map((paragraph) => (
          <p key={paragraph}>
            <Text>{paragraph}</Text>
          </p>
        ))}
        {step.bring.length > 0 ? (
          <p>
            <Text>{`${ui.bring}: ${core.list(step.bring.map((id) => bring[id]))}`}</Text>
          </p>
        ) : null}
        <Sources ids={step.sources} />
      </Disclosure>
      {step.url ? (
        <p>
          <a className="ds-link" href={step.url}>
            <Text>{links.go(hostOf(step.url))}</Text>
          </a>
        </p>
      ) : null}
    </li>
  )
}

/** How long until each wanted service opens. */
function Times({ recommendation }: { recommendation: Recommendation }) {
  const { services: names, ui } = useTexts('core')
  const { steps } = useTexts('details')
  const texts = useTexts('result')
  const times = services
    .filter(({ id }) => recommendation.services[id].wanted)
    .flatMap(({ id }) => {
      const time = timeTo(id, recommendation.route)
      return time ? [{ id, time, key: JSON.stringify(time) }] : []
    })
  // services that open with the same steps are said once
  const groups = times.filter(({ key }, place) => times.findIndex((other) => other.key === key) === place)
  if (times.length === 0) return null
  return (
    <>
      <h3 className="ds-heading" data-size="2xs">
        <Text>{texts.sections.times}</Text>
      </h3>
      <ul className="bullets">
        {groups.map(({ key, time }) => (
          <li key={key}>
            <Text>
              {texts.timeTo(
                ui.list(times.filter((other) => other.key === key).map(({ id }) => names[id].name)),
                Math.ceil(time.least),
                Math.ceil(time.most),
                time.uncounted.map((step) => steps[step].title),
              )}
            </Text>
          </li>
        ))}
      </ul>
    </>
  )
}
