import { programmePages } from '#modules/programme/web/index.tsx'
import { publicReportPages, reportPages, reportPanels } from '#modules/reports/web/index.tsx'
import type { SlotFillings, WorkListPanel } from '#platform/web/slots.ts'

/** The pages that modules bring; each module's front door exports its own list. */
export const modulePages = {
  staff: [...reportPages, ...programmePages],
  visitor: [...publicReportPages],
} as const

/** What stands on the work list, in this order. */
export const workListPanels: readonly WorkListPanel[] = [...reportPanels]

/** Which module's part stands in a place that another module left open. */
export const pageSlots: SlotFillings = {}
