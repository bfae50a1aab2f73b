import { type EidId, type SourceId, type StepData, type StepId, sourcesOfStep, steps } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { Text } from '../../ui/Text.tsx'

const all = steps as readonly StepData[]

/** The steps to an eID: its own, and those that give what these need. How to get a number stands once, for all. */
export function stepsTo(eid: EidId): readonly StepData[] {
  const found = new Set(all.filter((step) => step.eid?.id === eid))
  // A set hands out what is added to it while it is walked.
  for (const { needs, follows = [] } of found) {
    for (const step of all) {
      if (!step.oneOf && step.gives.some((means) => needs.includes(means) || follows.includes(means))) found.add(step)
    }
  }
  return all.filter((step) => found.has(step))
}

/** The steps that lead to no eID by themselves. */
export function stepsBeside(eids: readonly EidId[]): readonly StepData[] {
  const told = new Set(eids.flatMap(stepsTo))
  return all.filter((step) => !told.has(step))
}

/** What these steps rest on, each source once. */
export function sourcesOf(list: readonly StepData[]): readonly SourceId[] {
  return [...new Set(list.flatMap(sourcesOfStep))]
}

/** Steps with all that is known about them: how, by when, what to bring, how long. */
export function StepList({ list }: { list: readonly StepData[] }) {
  const { steps: words, circles, deadlines: deadlineWords } = useTexts('details')
  const { bring, ui, wait } = useTexts('result')
  return (
    <ul className="bullets">
      {list.map((step) => {
        const lines = [
          ...words[step.id].text,
          ...(step.circle ? [(circles as { readonly [S in StepId]?: string })[step.id] ?? ''] : []),
          ...(step.deadlines ?? []).map((id) => deadlineWords[id]),
          ...(step.bring.length > 0 ? [`${ui.bring}: ${step.bring.map((id) => bring[id]).join('; ')}.`] : []),
          ...(typeof step.wait === 'object' ? [`${ui.wait}: ${wait(step.wait)}.`] : []),
        ]
        return (
          <li key={step.id}>
            <strong>
              <Text>{words[step.id].title}</Text>
            </strong>
            {lines.map((line) => (
              <p key={line}>
                <Text>{line}</Text>
              </p>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
