import { z } from 'zod'
import type { Refusals } from '#platform/contract/refusal.ts'
import { accountPermissions } from './contract/account-permissions.ts'
import { accountRefusals } from './contract/account-refusals.ts'
import { Role } from './contract/closed-lists.ts'

export * from './contract/accounts.ts'
export * from './contract/closed-lists.ts'
export * from './contract/groups.ts'
export * from './contract/organisation.ts'
export * from './contract/reviews.ts'
export * from './contract/sessions.ts'
export * from './contract/words.ts'

export const Colleague = z
  .object({ id: z.uuid(), name: z.string(), unit: z.string().nullable(), roles: z.array(Role) })
  .meta({ id: 'Colleague' })
export type Colleague = z.output<typeof Colleague>
export const Colleagues = z.object({ colleagues: z.array(Colleague) })

export const Session = z
  .object({
    account: z
      .object({
        id: z.uuid(),
        account: z.string(),
        name: z.string(),
        unitId: z.uuid().nullable(),
        roles: z.array(Role),
        may: z.array(z.string()),
      })
      .nullable(),
    demo: z.boolean(),
  })
  .meta({ id: 'Session', description: 'Who is signed in and what that person may do; account is null when nobody is' })
export type Session = z.output<typeof Session>

export const DemoAccount = z
  .object({ account: z.string(), name: z.string(), unit: z.string().nullable(), roles: z.array(Role) })
  .meta({ id: 'DemoAccount' })
export type DemoAccount = z.output<typeof DemoAccount>
export const DemoAccounts = z.object({ accounts: z.array(DemoAccount) })
export const StartDemoSession = z.object({ account: z.string().min(1).max(60) })
export const SessionStarted = z.object({ account: z.string(), name: z.string(), roles: z.array(Role) })

export const staffPermissions = {
  'staff.sign-in': ['public'],
  'staff.see-colleagues': ['anyone'],
  ...accountPermissions,
} as const

export const staffRefusals = {
  'staff.demo-off': {
    status: 403,
    says: { nl: 'De demo-accounts zijn uitgeschakeld.', en: 'The demo accounts are switched off.' },
    next: { nl: 'Meld u aan met het account van de gemeente.', en: 'Sign in with your municipal account.' },
    source: 'BIO2 5.16.02 (alleen persoonlijke accounts)',
  },
  'staff.unknown-account': {
    status: 404,
    says: { nl: 'Dit demo-account bestaat niet.', en: 'This demo account does not exist.' },
    next: { nl: 'Kies een account uit de lijst op de aanmeldpagina.', en: 'Choose an account from the list on the sign-in page.' },
    source: 'BIO2 5.16.02',
  },
  ...accountRefusals,
} as const satisfies Refusals
