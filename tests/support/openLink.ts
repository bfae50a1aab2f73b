import { transition } from 'xstate'
import { type Address, fromAddress } from '../../src/wizard/address.ts'
import type { WizardLocation } from '../../src/wizard/location.ts'
import { locationOf, wizardAt, wizardMachine } from '../../src/wizard/wizardMachine.ts'

/** The address that a link names, which may have no fragment. */
export function addressIn(link: string): Address {
  const at = link.indexOf('#')
  return at < 0 ? { pathname: link, hash: '' } : { pathname: link.slice(0, at), hash: link.slice(at) }
}

/** Where a link leads: the location, the answers that are kept, and the notice. */
export function openLink(address: Address): WizardLocation & { notice: string | undefined } {
  const [state] = transition(wizardMachine, wizardAt('start'), { type: 'visited', arrival: fromAddress(address) })
  return { ...locationOf(state), notice: state.context.notice }
}
