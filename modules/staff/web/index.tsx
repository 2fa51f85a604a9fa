import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import { oneOfIn, placeIn, wordIn } from '#platform/web/search.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import type { Organisation } from '../contract.ts'
import { searchOfAccounts } from './accounts/account-search.ts'
import { searchOfTeam } from './trainings/team-search.ts'

export { UnreadCount } from './messages/UnreadCount.tsx'
export { useReadMessages } from './messages/use-read-messages.ts'

declare module '#platform/web/slots.ts' {
  interface PageSlots {
    /** On the page of the organisation: which unit takes in what. */
    'organisation-intake': { organisation: Organisation }
    /** On the page of the organisation: which unit answers which questions for advice. */
    'organisation-advice': { organisation: Organisation }
  }
}

const conduct = createRoute({
  getParentRoute: () => staff,
  path: '/gedragscode',
  validateSearch: (search) => ({ naar: placeIn(search, 'naar') }),
  component: lazyRouteComponent(() => import('./conduct/ConductPage.tsx'), 'ConductPage'),
})

/** On the sign-in page, for who comes back without having come in. */
export const WhyTurnedAway = lazy(async () => ({ default: (await import('./sign-in/WhyTurnedAway.tsx')).WhyTurnedAway }))

const accounts = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/medewerkers',
  validateSearch: searchOfAccounts,
  component: lazyRouteComponent(() => import('./accounts/AccountListPage.tsx'), 'AccountListPage'),
})

const account = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/medewerkers/$id',
  component: lazyRouteComponent(() => import('./account/AccountPage.tsx'), 'AccountPage'),
})

const reviews = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/rechten',
  validateSearch: (search) => ({ after: wordIn(search, 'after'), year: wordIn(search, 'year') }),
  component: lazyRouteComponent(() => import('./reviews/ReviewPage.tsx'), 'ReviewPage'),
})

const groups = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/groepen',
  component: lazyRouteComponent(() => import('./groups/GroupsPage.tsx'), 'GroupsPage'),
})

const organisation = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/organisatie',
  component: lazyRouteComponent(() => import('./organisation/OrganisationPage.tsx'), 'OrganisationPage'),
})

const openingHours = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/openingstijden',
  component: lazyRouteComponent(() => import('./office/OpeningHoursPage.tsx'), 'OpeningHoursPage'),
})

const mail = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/e-mail',
  component: lazyRouteComponent(() => import('./mail/MailPage.tsx'), 'MailPage'),
})

const ownSessions = createRoute({
  getParentRoute: () => staff,
  path: '/mijn-sessies',
  component: lazyRouteComponent(() => import('./sessions/OwnSessionsPage.tsx'), 'OwnSessionsPage'),
})

const messages = createRoute({
  getParentRoute: () => staff,
  path: '/berichten',
  validateSearch: (search) => ({ unread: oneOfIn(search, 'unread', ['yes'] as const), after: wordIn(search, 'after') }),
  component: lazyRouteComponent(() => import('./messages/MessagesPage.tsx'), 'MessagesPage'),
})

const ownTrainings = createRoute({
  getParentRoute: () => staff,
  path: '/mijn-opleidingen',
  component: lazyRouteComponent(() => import('./trainings/MyTrainingsPage.tsx'), 'MyTrainingsPage'),
})

const teamTrainings = createRoute({
  getParentRoute: () => staff,
  path: '/team-opleidingen',
  validateSearch: searchOfTeam,
  component: lazyRouteComponent(() => import('./trainings/TeamTrainingsPage.tsx'), 'TeamTrainingsPage'),
})

const personTrainings = createRoute({
  getParentRoute: () => staff,
  path: '/team-opleidingen/$id',
  component: lazyRouteComponent(() => import('./trainings/PersonTrainingsPage.tsx'), 'PersonTrainingsPage'),
})

const trainingTerms = createRoute({
  getParentRoute: () => staff,
  path: '/beheer/opleidingen',
  component: lazyRouteComponent(() => import('./trainings/TrainingTermsPage.tsx'), 'TrainingTermsPage'),
})

export const staffPages = [
  conduct,
  accounts,
  account,
  reviews,
  groups,
  organisation,
  openingHours,
  mail,
  ownSessions,
  messages,
  ownTrainings,
  teamTrainings,
  personTrainings,
  trainingTerms,
] as const

/** On the work list: what is new for the reader, whose rights wait for a look, and whose have to change. */
export const staffPanels: readonly WorkListPanel[] = [
  {
    id: 'staff.new-messages',
    may: 'staff.own-messages',
    quiet: true,
    Panel: lazy(() => import('./messages/NewMessages.tsx').then(({ NewMessages }) => ({ default: NewMessages }))),
  },
  {
    id: 'staff.reviews-due',
    may: 'staff.review-rights',
    Panel: lazy(() => import('./reviews/ReviewsDue.tsx').then(({ ReviewsDue }) => ({ default: ReviewsDue }))),
  },
  {
    id: 'staff.rights-to-change',
    may: 'staff.keep-accounts',
    Panel: lazy(() => import('./reviews/RightsToChange.tsx').then(({ RightsToChange }) => ({ default: RightsToChange }))),
  },
]
