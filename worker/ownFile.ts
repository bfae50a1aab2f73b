/** What the worker keeps: a page, or a file whose name is the hash of what it holds. */
export type OwnFile = { readonly kind: 'page' | 'asset' /** Under which it is kept. */; readonly address: string }

/**
 * What a request asks for, or undefined for what goes to the network as if there were no worker. The address is without query
 * and fragment, which may hold answers, and ends as the site's own links do.
 * @param scope the address of the site, with a slash at its end
 */
export function ownFile({ method, url }: Pick<Request, 'method' | 'url'>, scope: string): OwnFile | undefined {
  const address = (url.split(/[?#]/)[0] ?? '').replace(/\/index\.html$/, '/')
  if (method !== 'GET' || !address.startsWith(scope)) return undefined
  const below = address.slice(scope.length)
  if (/^assets\/[\w-]+\.(js|css|svg|png)$/.test(below)) return { kind: 'asset', address }
  // what has a dot in its name is a file to fetch, such as the data
  return below.includes('.') ? undefined : { kind: 'page', address: address.replace(/\/?$/, '/') }
}

const types = { page: /^text\/html\b/, asset: /javascript\b|^text\/css\b|^image\/(?:svg|png)/ }

/** False for what a host or a proxy sends in the place of a file: another type, a failure, a page that it leads to. */
export function isWhatWasAsked(
  { status, type, redirected, headers }: Pick<Response, 'status' | 'type' | 'redirected' | 'headers'>,
  kind: OwnFile['kind'],
): boolean {
  const isOurs = status === 200 && type === 'basic' && !redirected
  return isOurs && types[kind].test(headers.get('content-type') ?? '')
}
