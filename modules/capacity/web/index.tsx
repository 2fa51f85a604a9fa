import { hoursPages, hoursPanels } from './hours/pages.ts'
import { rosterPages } from './roster/pages.ts'

export const capacityPages = [...rosterPages, ...hoursPages] as const
export const capacityPanels = [...hoursPanels] as const
