/** The folder in which the site is, from BASE_PATH: with a slash before and behind. */
export const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/')
