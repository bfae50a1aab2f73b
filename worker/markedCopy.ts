/**
 * A page as it is kept: it tells the day on which it was. Undefined for anything but the page of this path, such as a proxy's
 * own page with the status 200.
 * @param path below the site, with a slash at both ends
 * @param moment as ISO 8601
 */
export function markedCopy(html: string, path: string, moment: string): string | undefined {
  const isOurs = html.includes(`data-path="${path}"`) || html.includes(`data-path=${path}`)
  return isOurs ? html.replace('<html', `<html data-saved="${moment}"`) : undefined
}
