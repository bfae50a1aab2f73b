export type DoorState = 'open' | 'ajar' | 'maybe' | 'shut'

type DoorPictureProps = { state: DoorState }

export function DoorPicture({ state }: DoorPictureProps) {
  return (
    <svg className={`door door--${state}`} viewBox="0 0 32 40" aria-hidden="true" focusable="false">
      <rect className="door-frame" x="3" y="2" width="26" height="36" rx="1.5" />
      {details[state]}
    </svg>
  )
}

/* Each state has a shape of its own, so that it can be told without colour. */
const details = {
  open: (
    <>
      <path className="door-leaf" strokeLinejoin="round" d="M3 2.5 13 8v24.5l-10 5Z" />
      <circle className="door-mark" cx="10" cy="21" r="1.3" />
    </>
  ),
  ajar: (
    <>
      <path className="door-leaf" strokeLinejoin="round" d="M3 2.5 21.5 5v30L3 37.5Z" />
      <circle className="door-mark" cx="17.8" cy="21" r="1.5" />
    </>
  ),
  maybe: (
    <>
      <path className="door-line" strokeLinecap="round" d="M11.8 16.2c.3-5.6 8.4-5.3 8.4.1 0 3.3-4.2 3.4-4.2 6.9" />
      <circle className="door-mark" cx="16" cy="28" r="1.6" />
    </>
  ),
  shut: (
    <>
      <path className="door-line" d="M12.7 19.5v-3.2a3.3 3.3 0 0 1 6.6 0v3.2" />
      <rect className="door-mark" x="10.5" y="19.5" width="11" height="8.5" rx="1.5" />
    </>
  ),
} as const
