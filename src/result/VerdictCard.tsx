import { Link } from 'react-router'
import {
  type Answers,
  type EidId,
  eidById,
  type Headline,
  promiseOf,
  type Recommendation,
  type ServiceId,
  services,
} from '#rules'
import { useLang, useTexts } from '../i18n/texts.ts'
import { DoorPicture } from '../ui/DoorPicture.tsx'
import { KeyPicture } from '../ui/KeyPicture.tsx'
import { plain, Text } from '../ui/Text.tsx'
import { useTitle } from '../ui/useTitle.ts'
import { toAddress } from '../wizard/address.ts'
import { keyLook } from '../wizard/keyLook.ts'
import { resumeAt } from '../wizard/place.ts'
import { forEachStanding, openerOf, type Standing, standingDoors, standingWith } from './doors.ts'
import { useHeading, useOpensWords } from './words.ts'

type VerdictCardProps = { headline: Headline; recommendation: Recommendation; answers: Answers }

/** The advice as the heading of the page, with the level of its eID and what opens of what she chose. */
export function VerdictCard({ headline, recommendation, answers }: VerdictCardProps) {
  const lang = useLang()
  const texts = useTexts('core')
  const { lead } = useTexts('result')
  const heading = useHeading(headline)
  useTitle(`${plain(heading)} – ${texts.product}`)
  const eid = 'eid' in headline ? eidById(headline.eid) : undefined
  const sooner = 'sooner' in headline ? headline.sooner : undefined
  const meanwhile = 'meanwhile' in headline ? headline.meanwhile : undefined
  const opensWords = useOpensWords()
  const wanting = 'opens' in headline ? Object.values(headline.opens).flat() : []
  const opensOf = (id: EidId) => opensWords(promiseOf(id, wanting, recommendation.services))
  // a parent opens these doors: what the child could open says nothing
  const isParents = headline.kind === 'blocked' && headline.because === 'parentActs'
  return (
    <section className="hero verdict stack" data-color-scheme="dark">
      <div className="stack">
        {eid ? (
          <p>
            <span className="ds-tag level">
              <Text>{`${texts.eids[eid.id].name}: ${texts.levels[eid.level]}`}</Text>
            </span>
          </p>
        ) : null}
        <h1 className="ds-heading" data-size="xl" tabIndex={-1}>
          <Text>{heading}</Text>
        </h1>
        {isParents ? null : <ReachSummary recommendation={recommendation} />}
        {headline.kind === 'blocked' ? <Line>{lead.blocked[headline.because]}</Line> : null}
        {headline.kind === 'unsettled' ? (
          <p>
            <Link className="ds-link" to={toAddress(lang, resumeAt(answers))}>
              {lead.unsettled}
            </Link>
          </p>
        ) : null}
        {headline.kind === 'openWithout' ? <Line>{lead.openWithout}</Line> : null}
        {headline.kind === 'get' && eid?.cost === 'paid' ? <Line>{lead.paid(texts.eids[eid.id].name)}</Line> : null}
        {meanwhile ? <Line>{lead.meanwhile(texts.eids[meanwhile].name, opensOf(meanwhile))}</Line> : null}
        {sooner ? <Line>{lead.sooner(texts.eids[sooner].name, opensOf(sooner))}</Line> : null}
        {headline.kind === 'blocked' ? null : (
          <p className="no-print">
            <button className="ds-button" data-variant="secondary" type="button" onClick={goToRoute}>
              <Text>{lead.toRoute}</Text>
            </button>
          </p>
        )}
      </div>
      {isParents ? null : (
        <div className="verdict-picture">
          {eid ? <KeyPicture {...keyLook(eid.level)} dashed={headline.kind === 'ask'} /> : null}
          <Doors recommendation={recommendation} />
        </div>
      )}
    </section>
  )
}

/** The way forward stands far below, and a fragment cannot lead there: it holds the answers. */
function goToRoute(): void {
  const route = document.getElementById('route')
  route?.focus({ preventScroll: true })
  // it may be on its way still, or not come: a line in its place says so
  const place = route ?? document.querySelector('main p[role="status"]')
  place?.scrollIntoView()
}

function Line({ children }: { children: string }) {
  return (
    <p>
      <Text>{children}</Text>
    </p>
  )
}

/** The services counted by how they stand. One alone is said by its door. */
function ReachSummary({ recommendation }: { recommendation: Recommendation }) {
  const { reach } = useTexts('result')
  const standings = services
    .filter(({ id }) => recommendation.services[id].wanted)
    .map(({ id }) => standingWith(recommendation, id))
  const count = (kind: Standing) => standings.filter((standing) => standing === kind).length
  return standings.length > 1 ? <Line>{reach.summary(forEachStanding(count))}</Line> : null
}

/** More doors than this are counted, not drawn one by one. */
const mostDoors = 6

function Doors({ recommendation }: { recommendation: Recommendation }) {
  const { eids: eidNames, services: names } = useTexts('core')
  const { openedBy, standings } = useTexts('result')
  const wanted = services.filter(({ id }) => recommendation.services[id].wanted)
  const standing = (id: ServiceId) => standingWith(recommendation, id)
  const by = (id: ServiceId) => {
    const opener = openerOf(recommendation, id)
    return opener ? openedBy(opener.eid ? eidNames[opener.eid].name : undefined, opener.how) : ''
  }
  const inWords = (id: ServiceId) => [standings[standing(id)], by(id)].filter(Boolean).join(' ')
  if (wanted.length > mostDoors)
    return <Tally doors={wanted.map(({ id }) => ({ standing: standing(id), words: inWords(id) }))} />
  return (
    <ul className="doors">
      {wanted.map(({ id }) => (
        <li key={id}>
          <DoorPicture state={standingDoors[standing(id)]} />
          <strong>
            <Text>{names[id].name}</Text>
          </strong>
          <span>
            <Text>{inWords(id)}</Text>
          </span>
        </li>
      ))}
    </ul>
  )
}

type Door = { readonly standing: Standing; readonly words: string }

/** Many doors, counted by how they stand and by what opens them. */
function Tally({ doors }: { doors: readonly Door[] }) {
  const order = Object.keys(standingDoors)
  const kinds = [...new Map(doors.map((door) => [door.words, door])).values()]
  return (
    <ul className="tally">
      {kinds
        .sort((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing))
        .map(({ standing, words }) => (
          <li key={words}>
            <DoorPicture state={standingDoors[standing]} />
            <span>
              <Text>{words}</Text>: <strong>{doors.filter((door) => door.words === words).length}</strong>
            </span>
          </li>
        ))}
    </ul>
  )
}
