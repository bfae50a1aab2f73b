import { lazyPart } from '../page/lazyPart.tsx'
import type { TakePanelProps } from './take/TakePanel.tsx'

/** What the ways to take a result along need beyond a button: fetched when one is pressed. */
export const takePanel = lazyPart<TakePanelProps>({
  texts: ['take'],
  load: async () => (await import('./take/TakePanel.tsx')).TakePanel,
})
