import { shallowEqual, useSelector } from '@xstate/react'
import { createContext, use } from 'react'
import { type Actor, createActor } from 'xstate'
import type { Answers, WhatIf } from '#rules'
import type { WizardLocation, WizardPage } from './location.ts'
import { locationOf, pageOf, type WizardSnapshot, wizardAt, wizardMachine } from './wizardMachine.ts'

export type WizardActor = Actor<typeof wizardMachine>

/** A running wizard. Started outside React: a child's effect would else run before the actor does. */
export function startWizard(page: WizardPage): WizardActor {
  return createActor(wizardMachine, { snapshot: wizardAt(page) }).start()
}

export const WizardContext = createContext<WizardActor | undefined>(undefined)

export function useWizardActor(): WizardActor {
  const actor = use(WizardContext)
  if (!actor) throw new Error('No WizardContext here.')
  return actor
}

export function useWizard<T>(select: (snapshot: WizardSnapshot) => T): T {
  return useSelector(useWizardActor(), select)
}

/** The page that is shown. */
export function usePage(): WizardPage {
  return useWizard(pageOf)
}

export function useAnswers(): Answers {
  return useWizard(({ context }) => context.answers)
}

/** Hypothetical answers. */
export function useWhatIf(): WhatIf | undefined {
  return useWizard(({ context }) => context.whatIf)
}

export function useWizardLocation(): WizardLocation {
  return useSelector(useWizardActor(), locationOf, shallowEqual)
}

/** True on the page of a question. */
export function useIsAsking(): boolean {
  return useWizard((snapshot) => snapshot.hasTag('question'))
}

/** True once the answers in the address are read; a page is prerendered as it is before that. */
export function useIsRead(): boolean {
  return useWizard((snapshot) => snapshot.matches({ address: 'read' }))
}
