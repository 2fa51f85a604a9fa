import { lingui } from '@lingui/vite-plugin'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { fieldWorker } from './tools/field-worker.ts'

const server = `http://127.0.0.1:${process.env.PORT ?? 3000}`

/** The panels of the work list of who investigates; none of them brings a form along. */
const panelsOfInvestigators =
  /\/(ReportsToAssess|OpenQuestions|WarningCheckPanel|FilesPanel|ResultsDuePanel|ReporterAnswersPanel|KnowledgeToReview|AccessToDecide|DueSteps|DaysUntil|HoursDuePanel|MyInvestigations|ToReadAlong|TermsThisWeek)\.tsx$/

export default defineConfig({
  root: 'app/web',
  // The Dutch of a page travels with its script, so that a first view does not carry the texts of all pages.
  plugins: [
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    lingui({ macroTransform: { macro: { descriptorFields: 'message' }, parser: undefined } }),
    react(),
    fieldWorker(),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What comes along in many small pieces weighs less as one.
          groups: [
            { name: 'addresses', test: /modules\/[^/]+\/web\/.*-search\.ts$/ },
            { name: 'work-of-investigators', test: panelsOfInvestigators },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
    modulePreload: {
      polyfill: false,
      // A list of everything that each page could need would weigh more in the first view than it saves: a page asks for its parts itself.
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : needed.filter((file) => file.endsWith('.css'))),
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': server, '/health': server } },
})
