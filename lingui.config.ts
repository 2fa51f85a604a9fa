import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

export default defineConfig({
  sourceLocale: 'nl',
  locales: ['nl', 'en'],
  catalogs: [
    {
      path: 'app/web/catalogue/{locale}',
      include: ['app/web', 'design', 'platform/web', 'modules/*/web/**/*.{ts,tsx}'],
      exclude: ['**/*.test.tsx', '**/dist/**'],
    },
  ],
  format: formatter({ lineNumbers: false }),
})
