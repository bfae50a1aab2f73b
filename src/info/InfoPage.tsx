import type { ReactNode } from 'react'
import { ArrivalNotice } from '../page/ArrivalNotice.tsx'
import { usePageTitle } from '../page/usePageTitle.ts'
import { Heading } from '../ui/Heading.tsx'
import { P } from '../ui/phrases.tsx'
import { Contents } from './Contents.tsx'
import { ResumeLink } from './ResumeLink.tsx'

type InfoPageProps = {
  words: { readonly title: string; readonly lead: string; readonly contents: string }
  /** The sections that the contents lead to. */
  sections: readonly (readonly [id: string, title: string])[]
  /** All of it is text to read; without it, what follows the contents is as wide as the page. */
  isProse?: boolean
  children: ReactNode
}

/** A page to read: its heading, what it is about, the way back, the contents, and then its sections. */
export function InfoPage({ words, sections, isProse = false, children }: InfoPageProps) {
  usePageTitle(words.title)
  const top = (
    <>
      <Heading level={1} data-size="lg">
        {words.title}
      </Heading>
      <P className="hero-lead">{words.lead}</P>
      <ResumeLink />
      <Contents title={words.contents} items={sections} isCard={isProse} />
    </>
  )
  return (
    <div className="wrap page">
      <ArrivalNotice />
      <article className={isProse ? 'prose' : 'rules'}>
        {isProse ? top : <div className="prose">{top}</div>}
        {children}
      </article>
    </div>
  )
}
