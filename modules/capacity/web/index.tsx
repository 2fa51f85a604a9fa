import type { WorkListPanel } from '#platform/web/slots.ts'

export const capacityPages = [] as const
export const capacityPanels: readonly WorkListPanel[] = []
