import { availableParallelism } from 'node:os'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** Beside the tests of the server: what starts whole programs, or arranges their environment. */
const PROGRAMS = ['platform/server/embedded-postgres.test.ts']
const patience = { testTimeout: 30_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    globalSetup: 'platform/server/testing/global-setup.ts',
    // On two cores one worker would wait for PostgreSQL half of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          ...patience,
          name: 'server',
          environment: 'node',
          include: ['{app/server,connectors,database,modules/*/server,platform/server}/**/*.test.ts'],
          exclude: PROGRAMS,
          // Loading the whole server anew for each file was half of the work: here files share what is loaded, and keep nothing in it.
          isolate: false,
        },
      },
      {
        test: {
          ...patience,
          name: 'rules',
          environment: 'node',
          include: ['{app/{cli,web},bench,design,modules/*/{contract,web},platform/{contract,web},policy,tools}/**/*.test.ts', ...PROGRAMS],
        },
      },
      {
        plugins: [lingui({ macroTransform: true }), react()],
        test: {
          name: 'screens',
          environment: 'happy-dom',
          // Loading React and the parts of the house anew for each file was two thirds of the work; a window each file has of its own.
          isolate: false,
          unstubGlobals: true,
          include: ['{app,design,modules,platform}/**/*.test.tsx'],
          testTimeout: 15_000,
        },
      },
    ],
  },
})
