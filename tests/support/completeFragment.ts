import { fromAddress, toAddress } from '../../src/wizard/address.ts'
import { completed } from './person.ts'

/** A fragment, completed with the first option of each further question that is asked. */
export function completeFragment(fragment: string): string {
  const { answers, supposed } = fromAddress({ pathname: '/en/result/', hash: `#${fragment}` })
  return toAddress('en', { step: 'result', answers: completed(answers), supposed }).hash.slice(1)
}
