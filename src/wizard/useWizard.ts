import { useSelector } from '@xstate/react'
import { createContext, use, useLayoutEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { type Actor, createActor, type SnapshotFrom } from 'xstate'
import type { Lang } from '../i18n/languages.ts'
import { useTexts } from '../i18n/texts.ts'
import { type Address, fromAddress, holdsAnswers, toAddress } from './address.ts'
import { isContentPage, type Step } from './location.ts'
import { wizardMachine } from './wizardMachine.ts'

export type WizardActor = Actor<typeof wizardMachine>

/** A running wizard. Started outside React: a child's effect would else run before the actor does. */
export function startWizard(step: Step): WizardActor {
  return createActor(wizardMachine, { input: { step } }).start()
}

export const WizardContext = createContext<WizardActor | undefined>(undefined)

export function useWizardActor(): WizardActor {
  const actor = use(WizardContext)
  if (!actor) throw new Error('No wizard is running here: wrap the page in a WizardContext.')
  return actor
}

export function useWizard<T>(select: (snapshot: SnapshotFrom<typeof wizardMachine>) => T): T {
  return useSelector(useWizardActor(), select)
}

/** Keeps the machine and the address in step. The only place where one learns of the other. */
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

  // address to machine: every way here that was not a step of the wizard's own
  useLayoutEffect(() => {
    const { context } = actor.getSnapshot()
    if (context.arrived && isSame(toAddress(lang, context), location)) return
    const isAnchor = isAnchorOn(location)
    actor.send({ type: 'visited', arrival: fromAddress(location) })
    const settled = toAddress(lang, actor.getSnapshot().context)
    if (!isSame(settled, isAnchor ? { ...location, hash: '' } : location)) navigate(settled, { replace: true })
  }, [actor, navigate, lang, location])
}

/** A fragment that names a place on a page that only informs: it stays as it is. */
function isAnchorOn({ pathname, hash }: Address): boolean {
  const { step, ignored } = fromAddress({ pathname, hash })
  return hash !== '' && !holdsAnswers(hash) && !ignored && isContentPage(step)
}

function isSame(one: Address, other: Address): boolean {
  return one.pathname === other.pathname && one.hash === other.hash
}

/** What is to be said about the way somebody came here, in words. */
export function useNotice(): string | undefined {
  const { ui } = useTexts('core')
  const notice = useWizard(({ context }) => context.notice)
  return notice ? ui[notice] : undefined
}
