import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { sessionQuery } from './session.ts'

/** What every loader receives. */
export interface RouteContext {
  queryClient: QueryClient
}

/** The tree's root; `app/web/routes.tsx` hangs the shells and pages on it. */
export const root = createRootRouteWithContext<RouteContext>()()

const CONDUCT = '/gedragscode'

/** Parent of every page for staff: navigation, sign-in and an accepted code of conduct needed; afterwards the reader returns to the address asked for. */
export const staff = createRoute({
  getParentRoute: () => root,
  id: 'staff',
  beforeLoad: async ({ context, location }) => {
    const { account } = await context.queryClient.ensureQueryData(sessionQuery)
    const isOpen = account && (!account.conductDue || location.pathname === CONDUCT)
    if (isOpen) return
    const back = location.href === '/' ? '' : `?naar=${encodeURIComponent(location.href)}`
    throw redirect({ href: `${account ? CONDUCT : '/aanmelden'}${back}` })
  },
})

/** Parent of every page for residents: quiet shell, no sign-in. */
export const visitor = createRoute({ getParentRoute: () => root, id: 'visitor' })

/** Parent of pages that work without a connection: nothing is asked of the server before they open, so they see to their own lock. */
export const field = createRoute({ getParentRoute: () => root, id: 'field' })
