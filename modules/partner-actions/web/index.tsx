import { crewPages } from './crew/pages.ts'
import { onlineFieldPages } from './field/online/pages.ts'
import { locationPages } from './locations/pages.ts'
import { planningPages, planningPanels } from './planning/pages.ts'
import { reportPages } from './report/pages.ts'
import { sharingPages } from './sharing/pages.ts'

export { fieldKeeper } from './field/device/keeper.ts'
export { fieldPages } from './field/device/pages.ts'

export const partnerActionPages = [
  ...planningPages,
  ...crewPages,
  ...locationPages,
  ...onlineFieldPages,
  ...sharingPages,
  ...reportPages,
] as const
export const partnerActionPanels = [...planningPanels] as const
