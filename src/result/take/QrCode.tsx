import { toSvgPath } from 'lean-qr/extras/svg'
import { generate } from 'lean-qr/nano'
import { useTexts } from '../../i18n/texts.ts'
import { P } from '../../ui/phrases.tsx'

/** The white around a code, in modules: without it, cameras do not find the code. */
const quietZone = 4

/** The link to this result, for another device. Black on white whatever the colours of the page, for the camera. */
export function QrCode() {
  const { qr } = useTexts('take')
  const code = generate(window.location.href)
  const size = code.size + 2 * quietZone
  return (
    <>
      <P>{qr.how}</P>
      <svg
        role="img"
        aria-label={qr.label}
        viewBox={`${-quietZone} ${-quietZone} ${size} ${size}`}
        width="320"
        shapeRendering="crispEdges"
        style={{ maxInlineSize: '100%', blockSize: 'auto' }}
      >
        <path fill="#fff" d={`M${-quietZone} ${-quietZone}h${size}v${size}h${-size}z`} />
        <path fill="#000" d={toSvgPath(code)} />
      </svg>
    </>
  )
}
