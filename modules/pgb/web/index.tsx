import { actsPages } from './acts/pages.ts'
import { assignmentPages, assignmentPanels } from './assignment/pages.ts'

export const pgbPages = [...assignmentPages, ...actsPages] as const
export const pgbPanels = [...assignmentPanels] as const
