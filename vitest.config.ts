import { availableParallelism } from 'node:os'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // On two cores one worker would wait for PostgreSQL half of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'rules',
          environment: 'node',
          include: ['{app,bench,connectors,database,design,modules,platform,policy,tools}/**/*.test.ts'],
          globalSetup: 'platform/server/testing/global-setup.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        plugins: [lingui({ macroTransform: true }), react()],
        test: {
          name: 'screens',
          environment: 'happy-dom',
          include: ['{app,design,modules,platform}/**/*.test.tsx'],
          testTimeout: 15_000,
        },
      },
    ],
  },
})
