import { useTexts } from '../../i18n/texts.ts'
import { type State, statechart, type Transition, transitionsIn } from './statechart.ts'

/** In units of the picture, which is as wide as a narrow phone. */
const width = 300
const box = { height: 34, gap: 40, head: 26, pad: 12 }
const columns = [
  { x: 2, width: 82 },
  { x: 158, width: 140 },
] as const

type Box = { state: State; x: number; y: number; width: number; height: number; isInside: boolean }

/** The initial state on one side, those it leads to on the other, the states inside a state within its box. */
export function StatechartPicture() {
  const { picture } = useTexts('rules').how.machine
  const boxes = placed(statechart)
  const height = Math.max(...boxes.map(({ y, height }) => y + height)) + 4
  return (
    <svg className="graph" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={picture} focusable="false">
      <defs>
        <marker id="machine-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path className="graph-arrow" d="m0 0 8 4-8 4Z" />
        </marker>
      </defs>
      {boxes.map((each) => (
        <g key={each.state.name}>
          <rect className="graph-box" x={each.x} y={each.y} width={each.width} height={each.height} rx="6" />
          <text
            className="graph-name"
            x={each.x + 10}
            y={each.y + (each.state.inner.length > 0 ? 18 : 21.5)}
            fontSize="12"
          >
            {each.state.name}
          </text>
        </g>
      ))}
      {transitionsIn(statechart).map((move) => (
        <Arrow key={`${move.from} ${move.to} ${move.event} ${move.guard}`} move={move} boxes={boxes} />
      ))}
    </svg>
  )
}

function placed(root: State): readonly Box[] {
  const boxes: Box[] = []
  let y = 2
  for (const state of root.inner.filter(({ isInitial }) => !isInitial)) {
    const height = heightOf(state)
    boxes.push({ state, ...columns[1], y, height, isInside: false })
    for (const [place, inner] of state.inner.entries()) {
      boxes.push({
        state: inner,
        x: columns[1].x + box.pad,
        width: columns[1].width - 2 * box.pad,
        y: y + box.head + place * (box.height + box.gap),
        height: box.height,
        isInside: true,
      })
    }
    y += height + 16
  }
  const first = root.inner.find(({ isInitial }) => isInitial)
  if (first) boxes.push({ state: first, ...columns[0], y: Math.round(y / 3), height: box.height, isInside: false })
  return boxes
}

function heightOf({ inner }: State): number {
  if (inner.length === 0) return box.height
  return box.head + inner.length * (box.height + box.gap) - box.gap + box.pad
}

/** An arrow with its event or, where it is taken at once, with its guard. */
function Arrow({ move, boxes }: { move: Transition; boxes: readonly Box[] }) {
  const to = boxes.find(({ state }) => state.name === move.to)
  const from = boxes.find(({ state }) => state.name === move.from)
  if (!to) return null
  const { line, label } = from ? between(from, to) : fromOutside(to)
  return (
    <>
      <path className="graph-line" d={line} markerEnd="url(#machine-arrow)" />
      <text className="graph-word" x={label.x} y={label.y} fontSize="11" textAnchor={label.anchor}>
        {move.event ?? move.guard}
      </text>
    </>
  )
}

type Drawn = { line: string; label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' } }

function fromOutside(to: Box): Drawn {
  const x = to.x + to.width / 2
  return { line: `M${x} ${to.y - 40}V${to.y}`, label: { x: to.x, y: to.y - 46, anchor: 'start' } }
}

function between(from: Box, to: Box): Drawn {
  if (to.isInside && !from.isInside) {
    const y = to.y + to.height / 2
    return { line: `M${from.x} ${y}H${to.x}`, label: { x: to.x, y: to.y - 5, anchor: 'start' } }
  }
  if (to.isInside) {
    const x = to.x + to.width - 12
    return { line: `M${x} ${from.y}V${to.y + to.height}`, label: { x: x - 5, y: to.y + to.height + 14, anchor: 'end' } }
  }
  const [right, left] = [from.x + from.width, to.x]
  if (left > right) {
    const [y, end] = [from.y + from.height / 2, to.y + box.height / 2]
    return {
      line: `M${right} ${y}C${right + 34} ${y} ${left - 44} ${end} ${left} ${end}`,
      label: { x: left - 8, y: end - 5, anchor: 'end' },
    }
  }
  const [y, x] = [from.y + from.height - 12, to.x + to.width - 20]
  return {
    line: `M${from.x} ${y}C${x + 20} ${y} ${x} ${y} ${x} ${to.y + to.height}`,
    label: { x: x - 6, y: to.y + to.height + 26, anchor: 'end' },
  }
}
