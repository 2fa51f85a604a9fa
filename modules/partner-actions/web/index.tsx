import { onlineFieldPages } from './field/online/pages.ts'
import { planningPages } from './planning/pages.ts'

export { fieldKeeper } from './field/device/keeper.ts'
export { fieldPages } from './field/device/pages.ts'

export const partnerActionPages = [...planningPages, ...onlineFieldPages] as const
