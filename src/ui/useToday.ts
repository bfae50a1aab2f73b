import { useSyncExternalStore } from 'react'

/** Today as an ISO day by the reader's own clock; undefined where a page is prerendered, and as long as it is taken over. */
export function useToday(): string | undefined {
  return useSyncExternalStore(never, today, unknown)
}

function today(): string {
  const now = new Date()
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${now.getFullYear()}-${month}-${day}`
}

/** A page that is open over midnight need not notice. */
function never() {
  return () => undefined
}

function unknown() {
  return undefined
}
