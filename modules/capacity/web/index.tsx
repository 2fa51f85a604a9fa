import { hoursPages, hoursPanels } from './hours/pages.ts'
import { importRosterPages } from './import-roster/pages.ts'
import { peoplePages } from './people/pages.ts'
import { rosterPages } from './roster/pages.ts'

export const capacityPages = [...rosterPages, ...importRosterPages, ...hoursPages, ...peoplePages] as const
export const capacityPanels = [...hoursPanels] as const
