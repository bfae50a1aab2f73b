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
  /** One of the things to do next, rather than a line among others. */
  isButton?: boolean
  children: ReactNode
}

/** Says something new on the result: an answer like any other. What the page tells of it can be undone there. */
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
