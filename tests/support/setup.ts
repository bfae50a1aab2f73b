import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { errors } from '../../src/i18n/en/errors.ts'
import { errorTextsId } from '../../src/i18n/errorTexts.ts'

// Enough for a slow machine, and a test that waits in vain says so soon.
configure({ asyncUtilTimeout: 5_000 })

// as each built page holds them; one document serves several files of tests
if (!document.getElementById(errorTextsId)) {
  const words = document.createElement('script')
  words.type = 'application/json'
  words.id = errorTextsId
  words.textContent = JSON.stringify({ ...errors, lang: 'en', dir: 'ltr' })
  document.head.append(words)
}

afterEach(cleanup)
