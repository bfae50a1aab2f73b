import * as z from 'zod'

// A message is the end of a sentence whose subject is the field.

/** @param {string} what to write */
export const missing = (what) => ({
  /** @param {{ input?: unknown }} issue */
  error: ({ input }) => `${input === undefined ? 'is missing' : 'is something else'}: write ${what}`,
})

export const page = z.string(missing('an address')).refine(isPage, 'is no address that begins with https://: write one')

export const contact = z
  .string(missing('an e-mail address, or the address of a page'))
  .refine(
    (text) => isPage(text) || z.email().safeParse(text).success,
    'is neither an e-mail address nor an address that begins with https://: write one of them',
  )

/** Without a name and a password, by which an address passes for that of another host. @param {string} text */
function isPage(text) {
  try {
    // the page of the sources shows it decoded
    decodeURIComponent(text)
  } catch {
    return false
  }
  return /^https:\/\/[^\s<>"'`{}\\]+$/.test(text) && !/^https:\/\/[^/]*@/.test(text) && URL.canParse(text)
}
