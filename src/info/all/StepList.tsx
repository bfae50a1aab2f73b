import { type EidId, type SourceId, type StepData, type StepId, sourcesOfStep, steps } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { useWaitText } from '../../services/waitText.ts'
import { Paragraphs, Strong } from '../../ui/phrases.tsx'
import { useOnlyWith } from '../whenText.ts'

/** The steps to an eID: its own, and those that provide what these require. How to get a number stands once, for all. */
export function stepsTo(eid: EidId): readonly StepData[] {
  const own = steps.filter((step) => step.eid?.id === eid)
  const required = own.flatMap(({ requires = [], requiresIf = {} }) => [
    ...requires,
    ...Object.values(requiresIf).flat(),
  ])
  const before = steps.filter(
    (step) => !step.eid && !step.because && step.provides?.some((each) => required.includes(each)),
  )
  return steps.filter((step) => own.includes(step) || before.includes(step))
}

/** The steps that lead to no eID by themselves. */
export function stepsBeside(eids: readonly EidId[]): readonly StepData[] {
  const told = new Set(eids.flatMap(stepsTo))
  return steps.filter((step) => !told.has(step))
}

/** What these steps rest on, each source once. */
export function sourcesOf(list: readonly StepData[]): readonly SourceId[] {
  return [...new Set(list.flatMap(sourcesOfStep))]
}

/** Each step with its requirements, warnings, instructions, deadlines, documents, cost and wait. */
export function StepList({ list }: { list: readonly StepData[] }) {
  const { bring, cost, deadlines, steps: words, stops, ui } = useTexts('result')
  const { taken } = useTexts('details')
  const { lists } = useTexts('core')
  const onlyWith = useOnlyWith()
  const waitText = useWaitText()
  const then: { readonly [S in StepId]?: readonly string[] } = taken.then
  return (
    <ul className="bullets">
      {list.map((step) => {
        const lines = [
          ...(step.when ? [onlyWith(step.when)] : []),
          ...(step.stops ?? []).map(({ id, when }) => (when ? `${stops[id]} ${onlyWith(when)}` : stops[id])),
          words[step.id].where,
          ...words[step.id].how,
          ...(then[step.id] ?? []),
          ...(step.deadlines ?? []).map((id) => deadlines[id]),
          ...(step.bring.length > 0 ? [`${ui.bring}: ${lists.and(step.bring.map((id) => bring[id]))}`] : []),
          `${ui.cost}: ${cost[step.cost]}`,
          ...(typeof step.wait === 'object' ? [`${ui.wait}: ${waitText(step.wait)}`] : []),
        ]
        return (
          <li key={step.id}>
            <Strong>{words[step.id].title}</Strong>
            <Paragraphs>{lines}</Paragraphs>
          </li>
        )
      })}
    </ul>
  )
}
