import { toSvgPath } from 'lean-qr/extras/svg'
import { generate } from 'lean-qr/nano'
import { useTexts } from '../../i18n/texts.ts'

/** The white around a code, in modules: without it, cameras do not find the code. */
const quietZone = 4

/** The link to this result, for another device. Black on white whatever the colours of the page, for the camera. */
export function QrCode({ width }: { width: string }) {
  const { qr } = useTexts('take')
  const code = generate(window.location.href)
  const size = code.size + 2 * quietZone
  return (
    <svg
      role="img"
      aria-label={qr.label}
      viewBox={`${-quietZone} ${-quietZone} ${size} ${size}`}
      width={width}
      shapeRendering="crispEdges"
      style={{ maxInlineSize: '100%', blockSize: 'auto', flex: 'none' }}
    >
      <path fill="#fff" d={`M${-quietZone} ${-quietZone}h${size}v${size}h${-size}z`} />
      <path fill="#000" d={toSvgPath(code)} />
    </svg>
  )
}
