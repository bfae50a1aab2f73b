export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 64 28" aria-hidden="true" focusable="false">
      <path
        className="logo-key"
        fillRule="evenodd"
        d="M14 1.5a12.5 12.5 0 0 1 12.2 9.7h33.9a2.8 2.8 0 0 1 0 5.6H59v4.7a1.2 1.2 0 0 1-1.2 1.2h-2.2a1.2 1.2 0 0 1-1.2-1.2v-4.7h-2.8v6.7a1.2 1.2 0 0 1-1.2 1.2h-2.6a1.2 1.2 0 0 1-1.2-1.2v-6.7H26.2A12.5 12.5 0 1 1 14 1.5Zm0 6.2a6.3 6.3 0 1 0 0 12.6 6.3 6.3 0 0 0 0-12.6Z"
      />
    </svg>
  )
}
