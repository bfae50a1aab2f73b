import { awaitedSteps, questions } from '#rules'

/** An address as a browser has it. */
export type TypedAddress = { readonly pathname: string; readonly search?: string; readonly hash: string }

/** In characters: longer than any fragment that we write, by far. More than this is not read at all. */
export const longestFragment = 4000

/** What campaigns and newsletters add to a link. */
const tracking = /&(?:utm_\w*|mtm_\w*|fbclid|gclid|msclkid|mc_[ce]id|igshid|_hs\w*|_gl)=[^&]*/gi

const keys = `(?:if\\.)?(?:${questions.map(({ id }) => id).join('|')})`
const firstKey = new RegExp(`^${keys}\\b|&${keys}\\b`, 'i')
/** Behind the answer that stands last in every link that we write. A link that begins with it may be older: more may follow. */
const behindLast = new RegExp(`(&${questions[0].id}=\\w*),?(?:&(?!if\\.|${awaitedSteps.id}\\b|${keys}\\b)[^&]*)*$`, 'i')
/** Where answers begin in a path, after whatever `#` has become. */
const keyInPath = new RegExp(`[^\\w.]+(?=${keys}=)`, 'i')

/** What sentences, mark-up and chats put behind a link. Not a comma, and nothing by which a text is cut. */
const glued = /[\p{Pe}\p{Pf}\p{Pi}.;:!?*_`'"<>|&#/。؛؟،、]/u

/**
 * What mail, chat, tracking and encoding programs do to the answers in a link, each undone in this order. Keys and values are
 * letters, digits, full stops and commas, so none of it takes away what a person has answered.
 */
const repairs: readonly (readonly [damage: string, repair: (text: string) => string])[] = [
  ['encoded, up to three times', decoded],
  ['in other forms of the same letters', (text) => text.normalize('NFKC')],
  [
    'escaped as on a web page',
    (text) =>
      text
        .replace(/&(?:amp;|#38;|#x26;)+/gi, '&')
        .replace(/&(?:equals|#61|#x3d);/gi, '=')
        .replace(/&(?:comma|#44|#x2c);/gi, ','),
  ],
  ['quoted-printable', (text) => text.replace(/=3D/gi, '=')],
  ['broken over lines, or with invisible characters', (text) => text.replace(/[\s\p{C}]/gu, '')],
  ['a second mark in front, or what is left of one', (text) => text.replace(/^(?:(?:35|x23);|[#?&/!])+/i, '')],
  ['a query behind', (text) => text.replace(/\?(?=[\w.-]{1,40}=)/g, '&')],
  ['parameters for tracking', (text) => `&${text}`.replace(tracking, '').slice(1)],
  ['a comma or parameters of any program behind the last answer', (text) => text.replace(behindLast, '$1')],
  ['punctuation, a bracket or a quote glued to the end', withoutEnd],
]

/**
 * The address that was meant: with the answers in its fragment, undamaged. They may also have come as part of the path, when `#`
 * was encoded, or as a query. A fragment without answers is an anchor, and stays as it is.
 */
export function repaired({ pathname, search = '', hash }: TypedAddress): { pathname: string; hash: string } {
  const isTooLong = hash.length > longestFragment
  const place = decoded(pathname.slice(0, longestFragment))
    .normalize('NFKC')
    .replace(/&(?:num|#35|#x23);|=23/gi, '#')
  const mark = keyInPath.exec(place)
  const path = place.slice(0, mark?.index)
  const behind = mark ? place.slice(mark.index + mark[0].length) : ''
  const own = fragment(hash)
  const elsewhere = [behind, search].map(fragment).find((text) => firstKey.test(text)) ?? ''
  const answers = own.includes('=') ? leftOut(elsewhere, own) + own : elsewhere
  // what is left of an anchor is an anchor; of nothing but tracking, nothing
  return { pathname: path.replace(/[^\w/-]{1,9}$/, ''), hash: answers ? `#${answers}` : own || isTooLong ? hash : '' }
}

/** Where answers stand elsewhere than in the fragment that counts, and differ: a key that is none, in front, so that the page says so. */
function leftOut(elsewhere: string, own: string): string {
  const held = own.toLowerCase().split('&')
  const isLost = (pair: string) => firstKey.test(pair) && !held.includes(pair)
  return elsewhere.toLowerCase().split('&').some(isLost) ? 'elsewhere=&' : ''
}

/** What stands after the mark, undamaged; nothing when it is far too long. */
export function fragment(text: string): string {
  if (text.length > longestFragment) return ''
  return repairs.reduce((mended, [, repair]) => repair(mended), text.replace(/^[#?]/, ''))
}

/** Two full stops stay: who put them there has cut the link, so the answer before them may be another. */
function withoutEnd(text: string): string {
  let length = text.length
  while (length > 0 && glued.test(text.charAt(length - 1))) length--
  return text.slice(length).includes('..') ? text : text.slice(0, length)
}

/** The text without percent-encoding. Broken bits stay as they are. */
function decoded(encoded: string): string {
  let text = encoded
  for (let times = 0; times < 3 && text.includes('%'); times++) text = text.replace(/(?:%[0-9a-f]{2})+/gi, decodedOnce)
  return text
}

function decodedOnce(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    // a broken letter must not keep the key or the comma beside it from being read
    return encoded.replace(/%[0-7][0-9a-f]/gi, decodeURIComponent)
  }
}
