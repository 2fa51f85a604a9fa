import { assignmentPages, assignmentPanels } from './assignment/pages.ts'
import { authorityPages, authorityPanels } from './authorities/pages.ts'
import { providerPages, providerPanels } from './provider/pages.ts'
import { relationPages } from './relations/pages.ts'

export const pgbPages = [...assignmentPages, ...providerPages, ...authorityPages, ...relationPages] as const
export const pgbPanels = [...assignmentPanels, ...providerPanels, ...authorityPanels] as const
