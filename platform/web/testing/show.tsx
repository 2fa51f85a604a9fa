import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { type RenderResult, render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Navigate } from '#design/link.tsx'

/** Shows a part of a screen in Dutch, as the app does but without its shell and its routes. */
export async function show(part: ReactNode): Promise<RenderResult & { address: () => string }> {
  i18n.load('nl', {})
  i18n.activate('nl')
  const root = createRootRoute()
  const start = createRoute({ getParentRoute: () => root, path: '/', component: () => part })
  const elsewhere = createRoute({ getParentRoute: () => root, path: '/elders', component: () => <h1>Elders</h1> })
  const history = createMemoryHistory({ initialEntries: ['/'] })
  const router = createRouter({ routeTree: root.addChildren([start, elsewhere]), history })
  await router.load()

  const shown = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <I18nProvider i18n={i18n}>
        <Navigate value={(href) => history.push(href)}>
          <RouterProvider router={router as never} />
        </Navigate>
      </I18nProvider>
    </QueryClientProvider>,
  )
  return { ...shown, address: () => history.location.href }
}
