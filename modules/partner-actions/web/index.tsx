import { planningPages } from './planning/pages.ts'
import { reportPages } from './report/pages.ts'

export const partnerActionPages = [...planningPages, ...reportPages] as const
