import { useTexts } from '../../i18n/texts.ts'
import { alike, type State, statechart } from './statechart.ts'

/** In units of the picture, which is as wide as a narrow phone. */
const width = 300
/** The rest is for the line that leads back outside. */
const regionWidth = 288
const edge = 10
const row = { height: 30, gap: 10 }
const line = 18
const head = 28
/** How far above a region an arrow joins the one that leads into it. */
const joint = 14
const between = 46

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
type Drawn = { readonly height: number; readonly parts: React.ReactNode }

/** The regions one above the other, which run side by side; in each its states, and what leads from one to another. */
export function StatechartPicture() {
  const { picture } = useTexts('rules').how.machine
  const [address, page] = statechart.inner
  if (!address || !page) return null
  const top = drawChain(address.inner, 0)
  const pageTop = top.height + between
  const pages = drawPages(page, pageTop)
  const height = pageTop + pages.height
  return (
    <svg
      className="graph"
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      role="img"
      aria-label={picture}
      focusable="false"
    >
      <defs>
        <marker id="machine-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
          <path className="graph-arrow" d="m0 0 8 4-8 4Z" />
        </marker>
      </defs>
      <Region name={address.name} y={0} height={top.height} />
      {top.parts}
      <Region name={page.name} y={pageTop} height={pages.height} />
      <Arrow d={`M40 ${top.height}V${pageTop}`} label={eventsOf([page])} x={48} y={top.height + 16} />
      {pages.parts}
    </svg>
  )
}

/** Two states side by side, with the event that leads from the first to the second. */
function drawChain(states: readonly State[], y: number): Drawn {
  const boxWidth = 90
  const at = (place: number) => ({
    x: place === 0 ? edge : regionWidth - edge - boxWidth,
    y: y + head,
    width: boxWidth,
  })
  const middle = y + head + row.height / 2
  return {
    height: head + row.height + edge,
    parts: (
      <>
        {states.map(({ name }, place) => (
          <StateBox key={name} name={name} box={{ ...at(place), height: row.height }} />
        ))}
        <Arrow
          d={`M${edge + boxWidth} ${middle}H${regionWidth - edge - boxWidth}`}
          label={eventsOf(statechart.inner.slice(0, 1))}
          x={regionWidth / 2}
          y={middle - 6}
          anchor="middle"
        />
      </>
    ),
  }
}

/** The pages: those that have states inside, such as the questions, share a box; the others stand in rows. */
function drawPages({ inner }: State, y: number): Drawn {
  const simple = inner.filter(({ inner }) => inner.length === 0)
  const groups = alike(inner.filter(({ inner }) => inner.length > 0))
  const boxWidth = (regionWidth - 2 * edge - 2 * row.gap) / 3
  const rowsTop = y + head
  const rows = Math.ceil(simple.length / 3)
  let below = rowsTop + rows * (row.height + row.gap)
  const parts = [
    ...simple.map(({ name }, place) => (
      <StateBox
        key={name}
        name={name}
        box={{
          x: edge + (place % 3) * (boxWidth + row.gap),
          y: rowsTop + Math.floor(place / 3) * (row.height + row.gap),
          width: boxWidth,
          height: row.height,
        }}
      />
    )),
  ]
  for (const group of groups) {
    const height = Math.max(group.length * line, 4 * row.height) + 2 * edge
    parts.push(<Group key={group[0].name} states={group} y={below} height={height} top={y} />)
    below += height + edge
  }
  return { height: below - y, parts }
}

/** `top`: the upper edge of the region. */
type GroupProps = { states: readonly [State, ...State[]]; y: number; height: number; top: number }

/** States that are alike: their names, and beside them what is inside each. */
function Group({ states, y, height, top }: GroupProps) {
  const [{ inner, transitions }] = states
  const [first, second] = inner
  const box = { x: 140, width: regionWidth - 2 * edge - 140, height: row.height }
  const [upper, lower] = [y + edge, y + height - edge - row.height]
  const [inward, onward] = [...transitions].sort((one, other) => other.to.length - one.to.length)
  return (
    <>
      <rect className="graph-box" x={edge} y={y} width={regionWidth - 2 * edge} height={height} rx="6" />
      {states.map(({ name }, place) => (
        <text
          key={name}
          lang="en"
          className="graph-name"
          x={2 * edge}
          y={y + edge + line * (place + 0.75)}
          fontSize="12"
        >
          {name}
        </text>
      ))}
      {first ? <StateBox name={first.name} box={{ ...box, y: upper }} /> : null}
      {second ? <StateBox name={second.name} box={{ ...box, y: lower }} /> : null}
      <Arrow d={`M${box.x + 10} ${upper + row.height}V${lower}`} label={inward?.event} x={box.x + 16} y={lower - 12} />
      <Arrow
        d={`M${box.x + box.width - 12} ${lower}V${upper + row.height}`}
        label={eventsOf(inner)}
        x={box.x + box.width - 18}
        y={upper + row.height + 20}
        anchor="end"
      />
      <Arrow
        d={`M${regionWidth - edge} ${y + height / 2}H${width - 2}V${top - joint}H41`}
        label={onward?.event}
        x={width - 2}
        y={top - joint - 6}
        anchor="end"
      />
    </>
  )
}

function Region({ name, y, height }: { name: string; y: number; height: number }) {
  return (
    <>
      <rect className="graph-box" x="0" y={y} width={regionWidth} height={height} rx="6" />
      <text lang="en" className="graph-name" x={edge} y={y + line} fontSize="12">
        {name}
      </text>
    </>
  )
}

function StateBox({ name, box }: { name: string; box: Box }) {
  return (
    <>
      <rect className="graph-box" {...box} rx="6" />
      <text lang="en" className="graph-name" x={box.x + 10} y={box.y + box.height / 2 + 4} fontSize="12">
        {name}
      </text>
    </>
  )
}

type ArrowProps = { d: string; label: string | undefined; x: number; y: number; anchor?: 'middle' | 'end' }

function Arrow({ d, label, x, y, anchor }: ArrowProps) {
  return (
    <>
      <path className="graph-line" d={d} markerEnd="url(#machine-arrow)" />
      <text lang="en" className="graph-word" x={x} y={y} fontSize="11" textAnchor={anchor}>
        {label}
      </text>
    </>
  )
}

function eventsOf(states: readonly State[]): string {
  return states.flatMap(({ transitions }) => transitions.map(({ event }) => event)).join(', ')
}
