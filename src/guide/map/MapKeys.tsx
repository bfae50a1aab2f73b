import { type EidId, eidById, eids, type Recommendation, type VerdictKind } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { useVerdictWords } from '../../result/VerdictTag.tsx'
import { KeyPicture } from '../../ui/KeyPicture.tsx'
import { Text } from '../../ui/Text.tsx'
import { keyLook } from '../../wizard/keyLook.ts'

type MapKeysProps = { recommendation: Recommendation | undefined }

/** The eIDs as keys: bright for what is hers, dashed for what may become hers, dim for the rest. */
export function MapKeys({ recommendation }: MapKeysProps) {
  const texts = useTexts('core')
  const { map } = useTexts('rules')
  const verdictWords = useVerdictWords()
  return (
    <ul className="keys map-keys" aria-label={map.keys}>
      {eids.map(({ id, level }) => {
        const verdict = recommendation?.eids[id].verdict
        return (
          <li key={id}>
            <KeyPicture {...keyLook(level)} {...(verdict ? keyFor(id, verdict.kind) : {})} />
            <strong>
              <Text>{texts.eids[id].name}</Text>
            </strong>
            <span className="subtle small">
              <Text>{texts.levels[level]}</Text>
            </span>
            {verdict ? (
              <span>
                <Text>{verdictWords(verdict)}</Text>
              </span>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}

type KeyLook = { readonly tone: 'bright' | 'plain' | 'dim'; readonly dashed: boolean }

/** How the key of an eID is drawn for somebody with this verdict. One that may not be sold to her is no hope. */
export function keyFor(id: EidId, kind: VerdictKind): KeyLook {
  if (kind === 'have' || kind === 'yes') return { tone: 'bright', dashed: false }
  const isHope = (kind === 'depends' || kind === 'later') && eidById(id).sale === 'confirmed'
  return isHope ? { tone: 'bright', dashed: true } : { tone: 'dim', dashed: false }
}
