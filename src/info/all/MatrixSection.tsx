import { useEffect, useRef, useState } from 'react'
import { accessByLogin, accessRank, eidById, eids, services } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { AccessMatrix } from '../../services/AccessMatrix.tsx'
import { useAnnouncement } from '../../ui/Announcer.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { P } from '../../ui/phrases.tsx'
import { plain } from '../../ui/Text.tsx'
import { type Choice, choiceIn, everything, Filter } from './Filter.tsx'

/** The matrix and what narrows it. What is chosen here stays on this page. */
export function MatrixSection() {
  const { all } = useTexts('rules')
  const [choice, setChoice] = useState(everything)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (form.current) setChoice(choiceIn(form.current))
  }, [])
  const eidIds = choice.have.length > 0 ? choice.have : eids.map(({ id }) => id)
  const serviceIds = servicesFor(choice)
  const isNarrowed = eidIds.length < eids.length || serviceIds.length < services.length
  const shown = isNarrowed
    ? serviceIds.length > 0
      ? all.filter.shown({ services: serviceIds.length, eids: eidIds.length })
      : all.filter.nothing
    : undefined
  useAnnouncement(shown && plain(shown))
  return (
    <section className="stack" aria-labelledby="matrix">
      <div className="prose">
        <Heading level={2} data-size="sm" id="matrix" tabIndex={-1}>
          {all.sections.matrix}
        </Heading>
        <P className="subtle">{all.matrixNote}</P>
        <Filter form={form} onChange={setChoice} />
        {shown && serviceIds.length > 0 ? <p>{shown}</p> : null}
        {serviceIds.length === 0 ? <P className="notice">{all.filter.nothing}</P> : null}
      </div>
      {serviceIds.length > 0 ? (
        <div className="ds-card">
          <AccessMatrix eidIds={eidIds} serviceIds={serviceIds} />
        </div>
      ) : null}
    </section>
  )
}

function servicesFor({ have, want, open }: Choice) {
  const held = have.length > 0 ? have : eids.map(({ id }) => id)
  return services
    .filter(({ id }) => want.length === 0 || want.includes(id))
    .filter(
      (service) => !open || held.some((id) => accessRank(accessByLogin(eidById(id), service)) >= accessRank('part')),
    )
    .map(({ id }) => id)
}
