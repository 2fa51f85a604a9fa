import { assignmentPages, assignmentPanels } from './assignment/pages.ts'

export const pgbPages = [...assignmentPages] as const
export const pgbPanels = [...assignmentPanels] as const
