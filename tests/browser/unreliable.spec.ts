import { langs } from '../../src/i18n/languages.ts'
import { loadTexts } from '../../src/i18n/texts.ts'
import { test } from '../support/browser.ts'
import { loadHeadings } from '../support/headings.ts'
import { walk } from '../support/monkey.ts'

/** How many actions in all: MONKEY=2000 walks further, by hand. */
const actions = Number(process.env.MONKEY ?? 200)
const each = 50

// the last is the browser's message for an empty first script
test.use({
  provoked:
    /ERR_FAILED|404|MIME type|dynamically imported module|Unexpected token|does not provide|has no component|No words in|Cannot destructure property 'start'/,
})

test.beforeAll(loadHeadings)
test.beforeAll(() => Promise.all(langs.map((lang) => loadTexts(lang, 'errors'))))

for (let seed = 1; seed <= actions / each; seed++) {
  test(`${each} actions of seed ${seed} lead on, whatever the network does`, async ({ page }) => {
    await page.clock.install()
    await walk(page, seed, each)
  })
}
