type KeyPictureProps = {
  /** What stands on the bow, at most two characters. */
  label?: string
  isBright: boolean
}

export function KeyPicture({ label, isBright }: KeyPictureProps) {
  return (
    <svg className={isBright ? 'key' : 'key key--plain'} viewBox="0 0 64 28" aria-hidden="true" focusable="false">
      <path
        className="key-body"
        fillRule="evenodd"
        strokeLinejoin="round"
        d="M14 1.5a12.5 12.5 0 0 1 12.2 9.7h2V9.5h3v1.7h28.9a2.8 2.8 0 0 1 0 5.6H59v4.7h-4.6v-4.7h-2.8v7.7h-5v-7.7H31.2v1.7h-3v-1.7h-2A12.5 12.5 0 1 1 14 1.5Zm0 4.3a8.2 8.2 0 1 0 0 16.4 8.2 8.2 0 0 0 0-16.4Z"
      />
      {label === undefined ? null : (
        <text className="key-label" x="14" y="18.2" fontSize="12" fontWeight="700" textAnchor="middle">
          {label}
        </text>
      )}
    </svg>
  )
}
