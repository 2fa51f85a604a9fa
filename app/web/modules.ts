import { advicePages, advicePanels, SetDesks } from '#modules/advice/web/index.tsx'
import { capacityPages, capacityPanels } from '#modules/capacity/web/index.tsx'
import { informationPages, publicInformationPages } from '#modules/information/web/index.tsx'
import { AboutSameSubject, investigationPages, investigationPanels, OpenInvestigation } from '#modules/investigations/web/index.tsx'
import { fieldKeeper, fieldPages, partnerActionPages, partnerActionPanels } from '#modules/partner-actions/web/index.tsx'
import { pgbPages, pgbPanels } from '#modules/pgb/web/index.tsx'
import { privacyPages, privacyPanels } from '#modules/privacy/web/index.tsx'
import { programmePages, programmePanels } from '#modules/programme/web/index.tsx'
import { publicReportPages, reportPages, reportPanels, SetIntake } from '#modules/reports/web/index.tsx'
import { staffPages, staffPanels } from '#modules/staff/web/index.tsx'
import type { DeviceKeeper } from '#platform/web/device-keepers.ts'
import type { SlotFillings, WorkListPanel } from '#platform/web/slots.ts'

/** The pages that modules bring; each module's front door exports its own list. */
export const modulePages = {
  staff: [
    ...reportPages,
    ...investigationPages,
    ...pgbPages,
    ...advicePages,
    ...partnerActionPages,
    ...informationPages,
    ...programmePages,
    ...capacityPages,
    ...privacyPages,
    ...staffPages,
  ],
  visitor: [...publicReportPages, ...publicInformationPages],
  field: fieldPages,
} as const

/** What stands on the work list, in this order. */
export const workListPanels: readonly WorkListPanel[] = [
  ...investigationPanels,
  ...pgbPanels,
  ...advicePanels,
  ...partnerActionPanels,
  ...capacityPanels,
  ...privacyPanels,
  ...reportPanels,
  ...programmePanels,
  ...staffPanels,
]

/** Which module's part stands in a place that another module left open. */
export const pageSlots: SlotFillings = {
  'report-next-step': OpenInvestigation,
  'report-same-subject': AboutSameSubject,
  'organisation-intake': SetIntake,
  'organisation-advice': SetDesks,
}

/** Who keeps somebody's work on a device; signing out takes it away. */
export const deviceKeepers: readonly DeviceKeeper[] = [fieldKeeper]
