import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { parsed } from '../../scripts/words/message.mjs'
import { messages, parts } from '../../scripts/words/read.mjs'
import { type Lang, langs } from '../../src/i18n/languages.ts'

/** The nouns that are counted, each in the plural categories that CLDR gives the language, in its order. */
const declined: { readonly [L in Lang]: string } = {
  en: 'week weeks, service services, eID eIDs, page pages',
  nb: 'uke uker, tjeneste tjenester, eID eID-er, side sider',
  nn: 'veke veker, teneste tenester, eID eID-ar, side sider',
  // one few many other
  pl: `tygodnia tygodni tygodni tygodnia, usługa usługi usług usługi, eID eID eID eID, strona strony stron strony`,
  uk: `тиждень тижні тижнів тижня, послуга послуги послуг послуги, eID eID eID eID, сторінка сторінки сторінок сторінки`,
  lt: `savaitę savaites savaitės savaičių, savaitės savaičių savaitės savaičių,
    paslauga paslaugos paslaugos paslaugų, eID eID eID eID, puslapis puslapiai puslapio puslapių`,
  // one many other
  es: `semana de_semanas semanas, servicio de_servicios servicios, eID de_eID eID, página de_páginas páginas`,
  // zero one two few many other: one and two stand for their number
  ar: `أسبوع أسبوع_واحد أسبوعين أسابيع أسبوعًا أسبوع, # أسبوع أسبوعين # # #,
    خدمة خدمة_واحدة خدمتان خدمات خدمة خدمة, صفحة صفحة_واحدة صفحتان صفحات صفحة صفحة,
    هوية_إلكترونية هوية_إلكترونية_واحدة هويتان_إلكترونيتان هويات_إلكترونية هوية_إلكترونية هوية_إلكترونية`,
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const

/** The forms of each plural of a message. */
function pluralsIn(elements: readonly MessageFormatElement[]): readonly string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return pluralsIn(element.children)
    if (element.type === TYPE.select) return Object.values(element.options).flatMap(({ value }) => pluralsIn(value))
    if (element.type !== TYPE.plural) return []
    const forms = categories.flatMap((category) => {
      const form = element.options[category]?.value
      return form ? form.map((part) => (part.type === TYPE.literal ? part.value : '#')).join('') : []
    })
    return [forms.map((form) => form.replace('# ', '').replaceAll(' ', '_')).join(' ')]
  })
}

test.for(langs)('what is counted in %s is declined as in the table', (lang) => {
  const found = parts.flatMap((part) =>
    Object.values(messages(lang, part)).flatMap((text) => (text.includes('plural,') ? pluralsIn(parsed(text)) : [])),
  )
  expect([...new Set(found)].sort()).toEqual(declined[lang].split(/,\s+/).sort())
})
