import {
  type Access,
  accessByLogin,
  accessRank,
  advise,
  type EidId,
  eids,
  type LimitId,
  levelNumber,
  type Recommendation,
  type ServiceId,
  serviceById,
  type VerdictKind,
} from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { standingDoors, standingOf } from '../../result/doors.ts'
import { useVerdictWords } from '../../result/VerdictTag.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { DoorPicture } from '../../ui/DoorPicture.tsx'
import { KeyPicture } from '../../ui/KeyPicture.tsx'
import { LockPicture } from '../../ui/LockPicture.tsx'
import { Text } from '../../ui/Text.tsx'
import { keyLook } from '../../wizard/keyLook.ts'
import { keyFor } from './MapKeys.tsx'

type MapDoorProps = { id: ServiceId; recommendation: Recommendation | undefined }

/** A service as a door: how it stands, what its lock asks for, the keys that fit, and why. */
export function MapDoor({ id, recommendation }: MapDoorProps) {
  const { services: names } = useTexts('core')
  const { standings } = useTexts('result')
  const { map } = useTexts('rules')
  const { login } = serviceById(id)
  const outcome = recommendation?.services[id]
  const standing = outcome ? standingOf(outcome.reach) : undefined
  const isAll = recommendation && Object.values(recommendation.services).every(({ wanted }) => wanted)
  return (
    <li className="map-door">
      <span className="map-picture">
        <DoorPicture state={standing ? standingDoors[standing] : 'shut'} />
        <LockPicture label={login.through === 'idPorten' ? `${levelNumber(login.level)}` : '·'} />
      </span>
      <span className="map-words">
        <strong>
          <Text>{names[id].name}</Text>
        </strong>
        {standing ? (
          <span>
            <Text>{standings[standing]}</Text>
          </span>
        ) : null}
        <span className="subtle small">
          <Text>{login.through === 'idPorten' ? map.lock(levelNumber(login.level)) : map.ownLock}</Text>
        </span>
        {outcome?.wanted && !isAll ? (
          <span className="subtle small">
            <Text>{map.chosen}</Text>
          </span>
        ) : null}
        <FittingKeys id={id} recommendation={recommendation} />
      </span>
      <Disclosure summary={map.why(names[id].name)}>
        <Why id={id} recommendation={recommendation} />
      </Disclosure>
    </li>
  )
}

/** The keys that fit the lock at least in part, each as she has it. */
function FittingKeys({ id, recommendation }: MapDoorProps) {
  const fitting = eids.filter((eid) => accessRank(accessTo(id, eid.id, recommendation)) >= accessRank('part'))
  return (
    <span className="map-fitting">
      {fitting.map((eid) => (
        <KeyPicture
          key={eid.id}
          {...keyLook(eid.level)}
          {...(recommendation ? keyFor(eid.id, recommendation.eids[eid.id].verdict.kind) : {})}
        />
      ))}
    </span>
  )
}

function accessTo(service: ServiceId, eid: EidId, recommendation: Recommendation | undefined): Access {
  if (recommendation) return recommendation.services[service].access[eid]
  const found = eids.find((each) => each.id === eid)
  return found ? accessByLogin(found, serviceById(service)) : 'none'
}

/** Each key and what it does here, her own limits, and what is open with no eID. */
function Why({ id, recommendation }: MapDoorProps) {
  const { eids: names } = useTexts('core')
  const { access: words, accessIf, limits, ui } = useTexts('result')
  const { map } = useTexts('rules')
  const verdictWords = useVerdictWords()
  const without = (recommendation ?? nobody).services[id].without
  return (
    <ul className="bullets">
      {eids.map((eid) => {
        const access = accessTo(id, eid.id, recommendation)
        const verdict = recommendation?.eids[eid.id].verdict
        const line = verdict
          ? map.withKey(names[eid.id].name, (isHers(verdict.kind) ? words : accessIf)[access], verdictWords(verdict))
          : map.withPlainKey(names[eid.id].name, words[access])
        return (
          <li key={eid.id}>
            <Text>{line}</Text>
          </li>
        )
      })}
      <li>
        <Text>{map.withPlainKey(ui.without, words[without])}</Text>
      </li>
      {(recommendation?.services[id].limits ?? []).map((limit) => (
        <li key={limit.id}>
          <Text>{limits[limit.id as LimitId]}</Text>
        </li>
      ))}
    </ul>
  )
}

const nobody = advise({})

/** What she holds or can get today opens doors; what she cannot get yet only would. */
function isHers(kind: VerdictKind): boolean {
  return kind === 'have' || kind === 'yes' || kind === 'unneeded'
}
