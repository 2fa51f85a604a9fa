import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import { searchOfLessons } from './lesson-search.ts'

const lessons = createRoute({
  getParentRoute: () => staff,
  path: '/lessen',
  validateSearch: searchOfLessons,
  component: lazyRouteComponent(() => import('./LessonListPage.tsx'), 'LessonListPage'),
})

const proposals = createRoute({
  getParentRoute: () => staff,
  path: '/lessen/voorstellen',
  validateSearch: searchOfLessons,
  component: lazyRouteComponent(() => import('./ProposalsPage.tsx'), 'ProposalsPage'),
})

const lesson = createRoute({
  getParentRoute: () => staff,
  path: '/lessen/$id',
  component: lazyRouteComponent(() => import('./LessonPage.tsx'), 'LessonPage'),
})

export const lessonPages = [lessons, proposals, lesson] as const

export const programmePanels: readonly WorkListPanel[] = [
  {
    id: 'programme.lessons-to-do',
    may: 'programme.read-lessons',
    quiet: true,
    Panel: lazy(() => import('./LessonsToDoPanel.tsx').then(({ LessonsToDoPanel }) => ({ default: LessonsToDoPanel }))),
  },
]
