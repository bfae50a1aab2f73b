import file from '../../publisher.json'

/** Who publishes the site, as publisher.json says and scripts/publisher/read.mjs has checked. */
export type Publisher = {
  readonly name: string
  /** Addresses begin with https. */
  readonly website: string | null
  /** An e-mail address, or the address of a page. */
  readonly contact: string
  /** The languages in which the publisher reads what is sent to the contact, as codes. */
  readonly languages: readonly string[]
  /** The address of the publisher's own accessibility statement. */
  readonly statement: string | null
}

/** All is null as long as the site has no publisher. */
export type PublisherFile = Publisher | { readonly [K in keyof Publisher]: null }

const written: PublisherFile = file

export const publisher: Publisher | undefined = written.name === null ? undefined : written
