import { initialTransition, transition } from 'xstate'
import { type Address, fromAddress } from '../../src/wizard/address.ts'
import type { WizardLocation } from '../../src/wizard/location.ts'
import { wizardMachine } from '../../src/wizard/wizardMachine.ts'

const [fresh] = initialTransition(wizardMachine, { step: 'start' })

/** Where a link leads: the location, the answers that are kept, and the notice. */
export function openLink(address: Address): WizardLocation & { notice: string | undefined } {
  const [{ context }] = transition(wizardMachine, fresh, { type: 'visited', arrival: fromAddress(address) })
  const { step, answers, supposed, notice } = context
  return { step, answers, supposed, notice }
}
