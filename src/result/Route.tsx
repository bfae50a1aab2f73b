import type { Recommendation, Stage, Step } from '#rules'
import { Sources } from '../guide/Sources.tsx'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'

const stages: readonly Stage[] = ['now', 'next', 'later']

/** What to do, in order. The line beside it is drawn by the style sheet; the list says the same. */
export function Route({ route }: { route: Recommendation['route'] }) {
  const { sections, stages: stageNames } = useTexts('result')
  const groups = stages
    .map((stage) => ({ stage, steps: route.filter((step) => step.stage === stage) }))
    .filter(({ steps }) => steps.length > 0)
  if (groups.length === 0) return null
  return (
    <section className="ds-card" aria-labelledby="route">
      <h2 className="ds-heading" data-size="sm" id="route">
        <Text>{sections.route}</Text>
      </h2>
      {/* biome-ignore-start lint/a11y/noRedundantRoles: Safari drops the meaning of a list without markers */}
      <ol className="route" role="list">
        {groups.map(({ stage, steps }) => (
          <li key={stage} className={stage}>
            <h3 className="ds-heading" data-size="2xs">
              <Text>{stageNames[stage]}</Text>
            </h3>
            <ol role="list">
              {steps.map((step) => (
                <RouteStep key={step.id} step={step} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </section>
  )
}

function RouteStep({ step }: { step: Step }) {
  const { services, ui: core } = useTexts('core')
  const { bring, cost, steps, ui, wait } = useTexts('result')
  const { title, text } = steps[step.id]
  const facts: readonly (readonly [string, string])[] = [
    ...(step.bring.length > 0 ? [[ui.bring, core.list(step.bring.map((id) => bring[id]))] as const] : []),
    [ui.cost, cost[step.cost]],
    ...(step.wait ? [[ui.wait, wait(step.wait)] as const] : []),
    ...(step.opens.length > 0 ? [[ui.opens, core.list(step.opens.map((id) => services[id].name))] as const] : []),
  ]
  return (
    <li className="step">
      <h4>
        <Text>{title}</Text>
      </h4>
      {text.map((paragraph) => (
        <p key={paragraph}>
          <Text>{paragraph}</Text>
        </p>
      ))}
      <dl className="facts">
        {facts.map(([term, description]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Text>{description}</Text>
            </dd>
          </div>
        ))}
      </dl>
      <Sources ids={step.sources} />
    </li>
  )
}
