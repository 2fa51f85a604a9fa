import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
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
