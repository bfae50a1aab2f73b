/** The file stands at the root of the host, wherever the site is. */
const path = '/.well-known/security.txt'

/** RFC 9116 asks for less than a year; in days. */
const lifetime = 360

/**
 * The contact for weaknesses of the site, as /.well-known/security.txt (RFC 9116).
 * @param {import('../../src/info/publisher.ts').Publisher} publisher
 * @param {{ site: string, today: Date }} build `site`: SITE_URL
 */
export function securityText({ contact, languages }, { site, today }) {
  const expires = new Date(today)
  expires.setUTCDate(expires.getUTCDate() + lifetime)
  return [
    `Contact: ${contact.startsWith('https:') ? contact : `mailto:${contact}`}`,
    `Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${new URL(path, site)}`,
    '',
  ].join('\n')
}
