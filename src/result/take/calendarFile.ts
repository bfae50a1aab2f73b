export type CalendarEntry = {
  /** The same for every file of this site: an entry that is imported again replaces the one before. */
  readonly id: string
  /** ISO day. */
  readonly day: string
  readonly summary: string
}

type FileOptions = { readonly lang: string; readonly host: string; readonly now: Date }

/** A calendar of whole days, in the format of RFC 5545. */
export function calendarFile(entries: readonly CalendarEntry[], { lang, host, now }: FileOptions): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
  const events = entries.flatMap(({ id, day, summary }) => [
    'BEGIN:VEVENT',
    `UID:${id}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replace(/-/g, '')}`,
    `SUMMARY;LANGUAGE=${lang}:${escaped(summary)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//eID Finder//EN', ...events, 'END:VCALENDAR']
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** A line of the file holds 75 octets at most; what goes on begins with a space. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let octets = 0
  let text = ''
  for (const letter of line) {
    const { length } = encoder.encode(letter)
    if (octets + length > 75) {
      text += '\r\n '
      octets = 1
    }
    text += letter
    octets += length
  }
  return text
}
