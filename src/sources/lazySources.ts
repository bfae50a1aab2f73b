import { lazyPart } from '../page/lazyPart.tsx'
import type { SourcePartProps } from './SourcePart.tsx'

/** What is said of sources. Their addresses are many bytes, so they are fetched after the page. */
export const lazySources = lazyPart<SourcePartProps>({
  texts: ['sources'],
  load: async () => (await import('./SourcePart.tsx')).SourcePart,
})
