import { crewPages } from './crew/pages.ts'
import { locationPages } from './locations/pages.ts'
import { planningPages } from './planning/pages.ts'

export const partnerActionPages = [...planningPages, ...crewPages, ...locationPages] as const
