import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Enough for a slow machine, and a test that waits in vain says so soon.
configure({ asyncUtilTimeout: 5_000 })

afterEach(cleanup)
