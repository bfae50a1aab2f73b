import { useNavigate } from 'react-router'
import { useLang, useTexts } from '../../i18n/texts.ts'
import { P } from '../../ui/phrases.tsx'
import { Text } from '../../ui/Text.tsx'
import { toAddress } from '../../wizard/address.ts'
import { goToFirstEntry } from './goToFirstEntry.ts'

/** What to do before one leaves a computer that others use. */
export function SharedComputer() {
  const { shared } = useTexts('take')
  const start = toAddress(useLang(), { page: 'start', answers: {} })
  const navigate = useNavigate()
  async function clear() {
    await goToFirstEntry()
    navigate(start, { replace: true })
    // a new entry ends all that could be gone forward to
    navigate(start)
  }
  return (
    <>
      <P strong>{shared.title}</P>
      <P>{shared.first}</P>
      <P>{shared.limit}</P>
      <button className="ds-button" type="button" onClick={clear}>
        <Text>{shared.clear}</Text>
      </button>
    </>
  )
}
