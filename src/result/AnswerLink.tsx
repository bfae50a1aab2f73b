import type { ReactNode } from 'react'
import type { Answers } from '#rules'
import { useLang } from '../i18n/texts.ts'
import { Link } from '../ui/Link.tsx'
import { toAddress } from '../wizard/address.ts'
import { firstOpenLocation } from '../wizard/location.ts'
import { useAnswers } from '../wizard/useWizard.ts'
import { stateBefore } from './ReplyNotice.tsx'

type AnswerLinkProps = {
  /** The answers once the person has said what the link says. */
  then: Answers
  /** Looks like a button: one of the things to do next. */
  isButton?: boolean
  children: ReactNode
}

/** A link that changes answers. The page then says what has changed, with Undo; it is silent where a step is no longer done. */
export function AnswerLink({ then, isButton = false, children }: AnswerLinkProps) {
  return (
    <Link
      className={isButton ? 'ds-button' : 'ds-link'}
      data-variant={isButton ? 'secondary' : undefined}
      to={toAddress(useLang(), firstOpenLocation(then))}
      state={stateBefore(useAnswers())}
    >
      {children}
    </Link>
  )
}
