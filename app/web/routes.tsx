import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { LoadingState } from '#design/loading-state.tsx'
import { queryClient } from '#platform/web/query-client.ts'
import { field, root, staff, visitor } from '#platform/web/roots.ts'
import { parseSearch, placeIn, wordIn, writeSearch } from '#platform/web/search.ts'
import { FailedAnywhere, FailedPage, NotFoundAnywhere, NotFoundPage } from './failed-pages.tsx'
import { FieldShell } from './field-shell.tsx'
import { modulePages } from './modules.ts'
import { PublicShell } from './public-shell.tsx'
import { StaffShell } from './shell.tsx'

const home = createRoute({
  getParentRoute: () => staff,
  path: '/',
  component: lazyRouteComponent(() => import('./work-list.tsx'), 'WorkListPage'),
})

const administration = createRoute({
  getParentRoute: () => staff,
  path: '/beheer',
  component: lazyRouteComponent(() => import('./administration-page.tsx'), 'AdministrationPage'),
})

const signIn = createRoute({
  getParentRoute: () => visitor,
  path: '/aanmelden',
  validateSearch: (search) => ({ naar: placeIn(search, 'naar'), fout: wordIn(search, 'fout') }),
  component: lazyRouteComponent(() => import('./sign-in-page.tsx'), 'SignInPage'),
})

root.update({ notFoundComponent: NotFoundAnywhere, errorComponent: FailedAnywhere })
staff.update({ component: StaffShell, errorComponent: FailedAnywhere })
visitor.update({ component: PublicShell })
field.update({ component: FieldShell, errorComponent: FailedAnywhere })

// Every part of the look on one page; only while developing.
const gallery = createRoute({
  getParentRoute: () => visitor,
  path: '/ontwerp',
  component: import.meta.env.DEV ? lazyRouteComponent(() => import('./gallery/gallery-page.tsx'), 'GalleryPage') : NotFoundPage,
})

const tree = root.addChildren([
  staff.addChildren([home, administration, ...modulePages.staff]),
  visitor.addChildren([signIn, gallery, ...modulePages.visitor]),
  field.addChildren([...modulePages.field]),
])

export const router = createRouter({
  routeTree: tree,
  context: { queryClient },
  parseSearch,
  stringifySearch: writeSearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingComponent: LoadingState,
  defaultErrorComponent: FailedPage,
  defaultNotFoundComponent: NotFoundPage,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
