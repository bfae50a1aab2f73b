import type { ReactNode } from 'react'
import { FailureBoundary } from './FailurePage.tsx'
import { Site } from './Site.tsx'
import { type WizardActor, WizardContext } from './wizard/Wizard.tsx'

type AppProps = {
  base: string
  actor: WizardActor
  /** The router around the site: the browser's, or a still one while prerendering. */
  inRouter: (site: ReactNode) => ReactNode
}

/** The same tree in the browser and while prerendering, so that the one can take over what the other wrote. */
export function App({ base, actor, inRouter }: AppProps) {
  return (
    <FailureBoundary base={base}>
      <WizardContext value={actor}>{inRouter(<Site />)}</WizardContext>
    </FailureBoundary>
  )
}
