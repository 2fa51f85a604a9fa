import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { sessionQuery } from './session.ts'

/** What every loader receives. */
export interface RouteContext {
  queryClient: QueryClient
}

/** The tree's root; `app/web/routes.tsx` hangs the shells and pages on it. */
export const root = createRootRouteWithContext<RouteContext>()()

/** Parent of every page for staff: navigation, sign-in needed; afterwards the reader returns to the address asked for. */
export const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    const { account } = await context.queryClient.ensureQueryData(sessionQuery)
    if (account) return
    const back = location.href === '/' ? '' : `?naar=${encodeURIComponent(location.href)}`
    throw redirect({ href: `/aanmelden${back}` })
  },
})

/** Parent of every page for residents: quiet shell, no sign-in. */
export const visitor = createRoute({ getParentRoute: () => root, id: 'visitor' })
