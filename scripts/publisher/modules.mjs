import { norwegianName, publisherOf } from './read.mjs'

/** @typedef {import('./read.mjs').Municipality} Municipality */

/**
 * The modules that a build for a municipality has in the place of those on disk, which are those of Oslo: code, by file.
 * @param {Municipality} municipality @returns {Record<string, string>}
 */
export function modulesOf(municipality) {
  const { myPage, links = {}, logo } = municipality
  const { url, level, source } = myPage
  const pages = { bankAccount: links.bankAccount?.url, firstMonths: links.firstMonths?.url }
  return {
    'rules/data/services/municipalityService.ts': exporting({
      municipalityService: {
        id: 'municipality',
        group: 'municipality',
        url,
        login: { through: 'idPorten', level: level ?? 'high', below: level ? 'none' : 'unverified' },
        alternatives: [{ id: 'noneKnown', sources: ['S07'] }],
        sources: ['S07', 'E05'],
      },
    }),
    'rules/data/municipalityLinks.ts': exporting({ municipalityLinks: pages }),
    'src/result/municipalityPages.ts': exporting({ municipalityPages: pages }),
    'src/info/publisher.ts': exporting({ publisher: publisherOf(municipality) }),
    'rules/data/sources/municipalityReading.ts': exporting({
      municipalityReading: {
        [norwegianName(municipality)]: [{ ...source, facts: { S07: level ? 'high' : 'unverified' } }],
      },
    }),
    ...(logo ? { 'src/ui/Logo.tsx': logoModule(logo, norwegianName(municipality)) } : {}),
  }
}

/** The style sheet of the site with the theme and the place for a logo. @param {Municipality} municipality @param {string} css */
export function stylesOf({ theme, logo }, css) {
  const themed = theme ? css.replace('"./theme/eid.css"', `"./theme/${theme}.css"`) : css
  return logo ? `${themed}\n.brand img { block-size: 2rem; max-inline-size: 7rem; object-fit: contain; }\n` : themed
}

/** @param {Record<string, unknown>} values by name */
function exporting(values) {
  return Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`)
    .join('')
}

/** The file stays a file: in a script, all would wait for it. @param {string} file @param {string} name */
function logoModule(file, name) {
  return [
    `import logo from '../../municipality/${file}?no-inline'`,
    'export function Logo() {',
    `  return <img src={logo} alt={${JSON.stringify(name)}} lang="nb" />`,
    '}',
    '',
  ].join('\n')
}
