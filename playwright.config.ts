import { defineConfig } from '@playwright/test'
import { chromiumPath } from './scripts/chromium.mjs'
import type { Options } from './tests/support/browser.ts'
import { browserTestsOfTheDay, clocks } from './tests/support/clocks.ts'
import { workers } from './tests/support/workers.ts'

// Found once: the workers read this file again, with the same environment. SITE_PORT stands there once the server has told it.
process.env.CHROME_PATH = await chromiumPath()

export default defineConfig<Options>({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  workers,
  fullyParallel: true,
  retries: 0,
  // no test is timed: whatever is slow is the machine
  timeout: 120_000,
  // what a page owes at once: a test that waits in vain is to say so soon
  expect: { timeout: 5_000 },
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results/browser',
  use: {
    baseURL: `http://localhost:${process.env.SITE_PORT}`,
    actionTimeout: 5_000,
    // what a test does to the network must reach the page; tests/browser/offline.spec.ts lets it in
    serviceWorkers: 'block',
    // one process less for each browser: there is nothing here that a graphics card would draw
    launchOptions: { executablePath: process.env.CHROME_PATH, args: ['--no-sandbox', '--in-process-gpu'] },
  },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' as const } },
    ...Object.entries(clocks).map(([name, day]) => ({
      name,
      testMatch: browserTestsOfTheDay,
      use: { browserName: 'chromium' as const, day },
    })),
  ],
  webServer: {
    // what is asked of the pages is not how they are packed
    command: 'node scripts/serve.mjs --no-compression',
    // any port that is free, so that several checkouts can be tested at once
    env: { PORT: '0' },
    wait: { stdout: /Accepting connections at \S+:(?<SITE_PORT>\d+)/ },
  },
})
