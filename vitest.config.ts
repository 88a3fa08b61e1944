import { defineConfig } from 'vitest/config'
import { sampleTeam } from './scripts/vite-sample-team.mjs'

export default defineConfig({
  plugins: [sampleTeam()],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    maxWorkers: 2,
    allowOnly: false,
    // A law of 500 teams takes long where other work goes on beside the tests.
    testTimeout: 60_000,
  },
})
