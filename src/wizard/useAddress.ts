import { useLayoutEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Lang } from '../i18n/languages.ts'
import { type Address, fromAddress, holdsAnswers, toAddress } from './address.ts'
import { isContentPage } from './location.ts'
import { useWizardActor } from './useWizard.ts'
import { locationOf } from './wizardMachine.ts'

/** Keeps the machine and the address in step. The only place where one drives the other. */
export function useAddress(lang: Lang): void {
  const actor = useWizardActor()
  const location = useLocation()
  const navigate = useNavigate()

  // machine to address: the entry that we leave keeps the answer, so that Back shows it
  useLayoutEffect(() => {
    const subscription = actor.on('moved', ({ from, to }) => {
      navigate(toAddress(lang, from), { replace: true })
      navigate(toAddress(lang, to))
    })
    return () => subscription.unsubscribe()
  }, [actor, navigate, lang])

  // address to machine, unless the machine is there already: every way here that was not a move of its own
  useLayoutEffect(() => {
    const before = actor.getSnapshot()
    if (before.matches({ address: 'read' }) && isSame(toAddress(lang, locationOf(before)), location)) return
    const isAnchor = isAnchorOn(location)
    actor.send({ type: 'visited', arrival: fromAddress(location) })
    const reached = toAddress(lang, locationOf(actor.getSnapshot()))
    if (!isSame(reached, isAnchor ? { ...location, hash: '' } : location)) navigate(reached, { replace: true })
  }, [actor, navigate, lang, location])
}

/** A fragment that names a place on a page that only informs: it stays as it is. */
function isAnchorOn({ pathname, hash }: Address): boolean {
  const { page, ignored } = fromAddress({ pathname, hash })
  return hash !== '' && !holdsAnswers(hash) && !ignored && isContentPage(page)
}

function isSame(one: Address, other: Address): boolean {
  return one.pathname === other.pathname && one.hash === other.hash
}
