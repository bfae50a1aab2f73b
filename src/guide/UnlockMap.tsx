import { type Recommendation, serviceGroups, services } from '#rules'
import { useTexts } from '../i18n/texts.ts'
import { Text } from '../ui/Text.tsx'
import { MapDoor } from './map/MapDoor.tsx'
import { MapKeys } from './map/MapKeys.tsx'

type UnlockMapProps = {
  /** What the rules say to a person; without it, the map shows only what asks for what. */
  recommendation?: Recommendation
}

/** The picture of the guide: eIDs as keys, services as doors with locks, and which key opens which. */
export function UnlockMap({ recommendation }: UnlockMapProps) {
  const { groups } = useTexts('core')
  const { map } = useTexts('rules')
  return (
    <section className="ds-card map" aria-labelledby="map">
      <h2 className="ds-heading" data-size="sm" id="map" tabIndex={-1}>
        <Text>{map.title}</Text>
      </h2>
      <p className="subtle">
        <Text>{recommendation ? map.intro : map.introPlain}</Text>
      </p>
      <MapKeys recommendation={recommendation} />
      <div className="map-groups">
        {serviceGroups.map((group) => (
          <section key={group} aria-labelledby={`map-${group}`}>
            <h3 className="ds-heading" data-size="2xs" id={`map-${group}`}>
              <Text>{groups[group]}</Text>
            </h3>
            <ul className="map-doors">
              {services
                .filter((service) => service.group === group)
                .map(({ id }) => (
                  <MapDoor key={id} id={id} recommendation={recommendation} />
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
