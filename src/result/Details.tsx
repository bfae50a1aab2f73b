import { EidList } from './EidList.tsx'
import type { DetailsProps } from './moreParts.ts'
import { OwnAccessMatrix } from './OwnAccessMatrix.tsx'
import { ResultSources } from './ResultSources.tsx'
import { Safety } from './Safety.tsx'
import { Taken } from './Taken.tsx'
import { WhatWouldChange } from './WhatWouldChange.tsx'
import { WithoutEid } from './WithoutEid.tsx'

/** One of the parts that are fetched when they are needed. */
export function Details(props: DetailsProps) {
  if (props.part === 'taken') return <Taken {...props} />
  const { outcome } = props
  switch (props.part) {
    case 'others':
      return <EidList recommendation={outcome.recommendation} />
    case 'changes':
      return <WhatWouldChange outcome={outcome} />
    case 'matrix':
      return <OwnAccessMatrix recommendation={outcome.recommendation} />
    case 'without':
      return <WithoutEid answers={outcome.answers} />
    case 'safety':
      return <Safety />
    case 'sources':
      return <ResultSources outcome={outcome} />
  }
}
