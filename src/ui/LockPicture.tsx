type LockPictureProps = {
  /** What stands on the lock, at most two characters. */
  label: string
}

export function LockPicture({ label }: LockPictureProps) {
  return (
    <svg className="lock" viewBox="0 0 24 28" aria-hidden="true" focusable="false">
      <path className="lock-bow" d="M6.5 13V8.5a5.5 5.5 0 0 1 11 0V13" />
      <rect className="lock-body" x="2.5" y="11.5" width="19" height="15" rx="2.5" />
      <text className="lock-label" x="12" y="23.4" fontSize="12" fontWeight="700" textAnchor="middle">
        {label}
      </text>
    </svg>
  )
}
