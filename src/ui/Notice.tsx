/** One quiet sentence about how somebody came here. */
export function Notice({ children }: { children: string | undefined }) {
  return <div role="status">{children ? <p className="notice">{children}</p> : null}</div>
}
