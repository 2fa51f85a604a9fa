import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { lazy } from 'react'
import { staff } from '#platform/web/roots.ts'
import { wordIn } from '#platform/web/search.ts'
import type { WorkListPanel } from '#platform/web/slots.ts'
import { searchOfKnowledge } from './knowledge-search.ts'

const list = createRoute({
  getParentRoute: () => staff,
  path: '/advies/kennis',
  validateSearch: searchOfKnowledge,
  component: lazyRouteComponent(() => import('./KnowledgeListPage.tsx'), 'KnowledgeListPage'),
})

const make = createRoute({
  getParentRoute: () => staff,
  path: '/advies/kennis/nieuw',
  validateSearch: (search) => ({ uit: wordIn(search, 'uit') }),
  component: lazyRouteComponent(() => import('./WriteKnowledgePage.tsx'), 'MakeKnowledgePage'),
})

const item = createRoute({
  getParentRoute: () => staff,
  path: '/advies/kennis/$id',
  component: lazyRouteComponent(() => import('./KnowledgeItemPage.tsx'), 'KnowledgeItemPage'),
})

const change = createRoute({
  getParentRoute: () => staff,
  path: '/advies/kennis/$id/bewerken',
  component: lazyRouteComponent(() => import('./WriteKnowledgePage.tsx'), 'ChangeKnowledgePage'),
})

const citations = createRoute({
  getParentRoute: () => staff,
  path: '/advies/bronnen',
  component: lazyRouteComponent(() => import('./CitationsPage.tsx'), 'CitationsPage'),
})

export const knowledgePages = [list, make, item, change, citations] as const
export const knowledgePanels: readonly WorkListPanel[] = [
  {
    id: 'advice.knowledge-to-review',
    may: 'advice.write-knowledge',
    quiet: true,
    Panel: lazy(() => import('./KnowledgeToReview.tsx').then((part) => ({ default: part.KnowledgeToReview }))),
  },
]
