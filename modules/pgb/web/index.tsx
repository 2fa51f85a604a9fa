import { assignmentPages, assignmentPanels } from './assignment/pages.ts'
import { suspensionPages, suspensionPanels } from './suspension/pages.ts'

export const pgbPages = [...assignmentPages, ...suspensionPages] as const
export const pgbPanels = [...assignmentPanels, ...suspensionPanels] as const
