import { lingui } from '@lingui/vite-plugin'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compiledTexts } from './tools/compiled-texts.ts'
import { fieldWorker } from './tools/field-worker.ts'

const server = `http://127.0.0.1:${process.env.PORT ?? 3000}`

export default defineConfig({
  root: 'app/web',
  // The Dutch of a page travels with its script, so that a first view does not carry the texts of all pages.
  plugins: [
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
    lingui({ macroTransform: { macro: { descriptorFields: 'message' }, parser: undefined } }),
    react(),
    compiledTexts(),
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
          // What every page starts with weighs less as one than in many small pieces. The worker of field work stands alone.
          groups: [{ name: 'start', tags: ['$initial'], test: (module) => !module.includes('field-worker') }],
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
