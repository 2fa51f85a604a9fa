import { programmePages } from '#modules/programme/web/index.tsx'
import type { WorkListPanel } from '#platform/web/slots.ts'

/** The pages that modules bring; each module's front door exports its own list. */
export const modulePages = {
  staff: [...programmePages],
  visitor: [],
} as const

/** What stands on the work list, in this order. */
export const workListPanels: readonly WorkListPanel[] = []
