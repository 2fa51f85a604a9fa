import { planningPages } from './planning/pages.ts'

export const partnerActionPages = [...planningPages] as const
