/** The link to this result as text, to read, select or copy by hand. */
export function LinkText() {
  return (
    <p className="small" dir="ltr" translate="no" style={{ overflowWrap: 'anywhere' }}>
      {window.location.href}
    </p>
  )
}
