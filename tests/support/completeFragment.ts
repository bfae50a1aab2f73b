import { fromAddress, toAddress } from '../../src/wizard/address.ts'
import { completed } from './person.ts'

/** A fragment, completed with the first option of each further question that is asked. */
export function completeFragment(fragment: string): string {
  const { answers, whatIf } = fromAddress({ pathname: '/en/result/', hash: `#${fragment}` })
  return toAddress('en', { page: 'result', answers: completed(answers), whatIf }).hash.slice(1)
}
