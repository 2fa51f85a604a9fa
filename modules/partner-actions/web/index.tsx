import { onlineFieldPages } from './field/online/pages.ts'
import { planningPages } from './planning/pages.ts'

export const partnerActionPages = [...planningPages, ...onlineFieldPages] as const
