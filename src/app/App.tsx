import type { ReactNode } from 'react'
import { type WizardActor, WizardContext } from '../wizard/useWizard.ts'
import { CurrentPage } from './CurrentPage.tsx'
import { ErrorBoundary } from './ErrorPage.tsx'

type AppProps = {
  base: string
  actor: WizardActor
  /** The router around the site: the browser's, or a still one while prerendering. */
  inRouter: (site: ReactNode) => ReactNode
}

/** The same tree in the browser and while prerendering, so that the one can take over what the other wrote. */
export function App({ base, actor, inRouter }: AppProps) {
  return (
    <ErrorBoundary base={base}>
      <WizardContext value={actor}>{inRouter(<CurrentPage />)}</WizardContext>
    </ErrorBoundary>
  )
}
