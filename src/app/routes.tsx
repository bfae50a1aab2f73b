import { type LazyPart, lazyPart } from '../page/lazyPart.tsx'
import { QuestionPage } from '../questions/QuestionPage.tsx'
import { StartPage } from '../questions/StartPage.tsx'
import type { WizardPage } from '../wizard/location.ts'

const question = lazyPart({ texts: [], component: QuestionPage })

/**
 * Every page: the words that it shows and the code that it loads. Its path is its name, in kebab-case: `pathOf` in
 * wizard/address.ts. Which page an address leads to is decided by the machine.
 */
export const routes: { readonly [S in WizardPage]: LazyPart<object> } = {
  start: lazyPart({ texts: [], component: StartPage }),
  idNumber: question,
  stay: question,
  age: question,
  have: question,
  bank: question,
  bankAnswer: question,
  document: question,
  services: question,
  result: lazyPart({
    texts: ['result'],
    file: 'src/result/ResultPage.tsx',
    load: async () => (await import('../result/ResultPage.tsx')).ResultPage,
  }),
  compare: lazyPart({
    texts: ['result', 'details'],
    file: 'src/result/ComparePage.tsx',
    load: async () => (await import('../result/ComparePage.tsx')).ComparePage,
  }),
  all: lazyPart({
    texts: ['result', 'details', 'rules', 'sources'],
    file: 'src/info/all/AllPage.tsx',
    load: async () => (await import('../info/all/AllPage.tsx')).AllPage,
  }),
  how: lazyPart({
    texts: ['rules'],
    file: 'src/info/how/HowPage.tsx',
    load: async () => (await import('../info/how/HowPage.tsx')).HowPage,
  }),
  about: lazyPart({
    texts: ['about', 'sources'],
    file: 'src/info/about/AboutPage.tsx',
    load: async () => (await import('../info/about/AboutPage.tsx')).AboutPage,
  }),
  accessibility: lazyPart({
    texts: ['accessibility', 'sources'],
    file: 'src/info/accessibility/AccessibilityPage.tsx',
    load: async () => (await import('../info/accessibility/AccessibilityPage.tsx')).AccessibilityPage,
  }),
}
