import type { Compartment } from './closed-lists.ts'

/** Laws and schemes that fall under Wmo or Youth Act, and not under the Participation Act */
const OF_SUPPORT: readonly string[] = ['wmo', 'youth-act', 'wmo-pgb', 'youth-pgb']

/** Where the files of a law, or the reports on a scheme, belong; migration 0018 says the same for the database. */
export const compartmentOf = (lawOrScheme: string): Compartment =>
  OF_SUPPORT.includes(lawOrScheme) ? 'social-support' : 'participation-act'

/** Where data go when they cross the wall. */
export const otherCompartment = (from: Compartment): Compartment => (from === 'participation-act' ? 'social-support' : 'participation-act')
