import { assignmentPages, assignmentPanels } from './assignment/pages.ts'
import { moneyPages } from './money/pages.ts'

export const pgbPages = [...assignmentPages, ...moneyPages] as const
export const pgbPanels = [...assignmentPanels] as const
