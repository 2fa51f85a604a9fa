import { planningPages, planningPanels } from './planning/pages.ts'

export const partnerActionPages = [...planningPages] as const
export const partnerActionPanels = [...planningPanels] as const
