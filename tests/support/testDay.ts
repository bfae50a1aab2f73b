import { beforeEach, vi } from 'vitest'

// Sets the clock to TEST_DAY: while a test file is loaded, and again before each test, since a test may reset it.
const day = process.env.TEST_DAY
if (day) {
  const set = () => void vi.setSystemTime(`${day}T12:00:00`)
  set()
  beforeEach(set)
}
