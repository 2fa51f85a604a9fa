import '#design/styles.css'
import './shell.css'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Navigate } from '#design/link.tsx'
import { addDeviceKeeper } from '#platform/web/device-keepers.ts'
import { startLanguage } from '#platform/web/language.ts'
import { queryClient } from '#platform/web/query-client.ts'
import { sessionQuery } from '#platform/web/session.ts'
import { FilledSlots } from '#platform/web/slots.ts'
import { deviceKeepers, pageSlots } from './modules.ts'
import { router } from './routes.tsx'

for (const keeper of deviceKeepers) addDeviceKeeper(keeper)

// Asked for while the texts are on their way: the first page waits for both.
void queryClient.prefetchQuery(sessionQuery)
await startLanguage({ en: () => import('./catalogue/en.po') })

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no #root')

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <I18nProvider i18n={i18n}>
        <Navigate value={(href) => router.history.push(href)}>
          <FilledSlots value={pageSlots}>
            <RouterProvider router={router} />
          </FilledSlots>
        </Navigate>
      </I18nProvider>
    </QueryClientProvider>
  </StrictMode>,
)
