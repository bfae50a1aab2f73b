/** Who publishes the site, as its file in municipality/ says. */
export type Publisher = {
  readonly name: string
  /** Addresses begin with https. */
  readonly website?: string | undefined
  /** An e-mail address, or the address of a page. */
  readonly contact: string
  /** The languages in which the publisher reads what is sent to the contact, as codes. */
  readonly languages: readonly string[]
  /** The address of the publisher's own accessibility statement. */
  readonly statement?: string | undefined
}

/** Here of Oslo, which names none yet. A build for another municipality puts its own in place of this module. */
export const publisher: Publisher | undefined = undefined
