import { assignmentPages, assignmentPanels } from './assignment/pages.ts'
import { providerPages, providerPanels } from './provider/pages.ts'

export const pgbPages = [...assignmentPages, ...providerPages] as const
export const pgbPanels = [...assignmentPanels, ...providerPanels] as const
