/** The host of an address, as a link names it: in braces, since it is not translated. */
export function hostOf(url: string): string {
  return `{${new URL(url).host.replace(/^www\./, '')}}`
}
