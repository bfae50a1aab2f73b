import { type QuestionId, questions } from '#rules'
import { useTexts } from '../../i18n/texts.ts'
import { plain } from '../../ui/Text.tsx'
import { type Line, layered, type Spot } from './layers.ts'
import { type Place, questionPlaces } from './questionGraph.ts'

/** In units of the picture, which is as wide as a narrow phone. */
const width = 300
const rowHeight = 76
const radius = 15
const end = 'result'

const asked = questions.map(({ id }) => id).filter((id) => placesOf(id).length > 0)

function placesOf(id: QuestionId): readonly Place[] {
  return questionPlaces().filter(({ question }) => question === id)
}

/** The questions from top to bottom: each place a circle, each way on a line. The same stands beside it as a list. */
export function QuestionPicture() {
  const { questions: words, ui } = useTexts('core')
  const { graph } = useTexts('rules').how
  const { spots, lines } = layered(
    [...asked.map((id) => placesOf(id).map(({ name }) => name)), [end]],
    questionPlaces().flatMap(({ name, exits }) => exits.map(({ to }) => ({ from: name, to: to?.name ?? end }))),
  )
  const height = (asked.length + 1) * rowHeight
  const rows = [...asked.map((id) => words[id].short), ui.result]
  return (
    <svg className="graph" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={graph.picture} focusable="false">
      <defs>
        <marker id="graph-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path className="graph-arrow" d="m0 0 8 4-8 4Z" />
        </marker>
      </defs>
      {lines.map((line) => (
        <path
          key={`${line.from.id} ${line.to.id}`}
          className="graph-line"
          d={curve(line)}
          markerEnd={line.to.isStation ? 'url(#graph-arrow)' : undefined}
        />
      ))}
      {rows.map((row, layer) => (
        <text key={row} className="graph-row" x="0" y={layer * rowHeight + 12} fontSize="12">
          {`${layer < asked.length ? `${layer + 1} ` : ''}${plain(row)}`}
        </text>
      ))}
      {spots
        .filter(({ isStation }) => isStation)
        .map((spot) => (
          <g key={spot.id}>
            <circle className="graph-spot" cx={xOf(spot)} cy={yOf(spot)} r={radius} />
            <text className="graph-name" x={xOf(spot)} y={yOf(spot) + 4.5} fontSize="13" textAnchor="middle">
              {spot.id === end ? '✓' : spot.id}
            </text>
          </g>
        ))}
    </svg>
  )
}

function xOf({ x }: Spot): number {
  return Math.round(x * width)
}

function yOf({ layer }: Spot): number {
  return layer * rowHeight + 38
}

/** From the lower edge of one spot to the upper edge of the next; through a spot where nobody stops it goes on. */
function curve({ from, to }: Line): string {
  const start = yOf(from) + (from.isStation ? radius : -radius)
  const stop = yOf(to) - radius
  const middle = Math.round((start + stop) / 2)
  return `M${xOf(from)} ${start}C${xOf(from)} ${middle} ${xOf(to)} ${middle} ${xOf(to)} ${stop}`
}
