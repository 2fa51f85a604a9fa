import type { Compartment } from '#modules/staff/contract.ts'
import type { Scheme } from '../contract.ts'

/** Under which law a report falls; migration 0018 says the same for the database. */
export const compartmentOf = (scheme: Scheme): Compartment =>
  scheme === 'wmo-pgb' || scheme === 'youth-pgb' ? 'social-support' : 'participation-act'
