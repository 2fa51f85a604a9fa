import { z } from 'zod'
import type { Refusals } from '#platform/contract/refusal.ts'
import { accountPermissions } from './contract/account-permissions.ts'
import { accountRefusals } from './contract/account-refusals.ts'
import { Role } from './contract/closed-lists.ts'
import { mailPermissions, mailRefusals } from './contract/mail.ts'
import { messagePermissions } from './contract/messages.ts'
import { MunicipalityName } from './contract/municipality.ts'
import { officeRefusals } from './contract/office-refusals.ts'
import { signInRefusals } from './contract/sign-in-refusals.ts'
import { trainingRefusals } from './contract/training-refusals.ts'
import { trainingPermissions } from './contract/trainings.ts'

export * from './contract/accounts.ts'
export * from './contract/closed-lists.ts'
export * from './contract/compartment.ts'
export * from './contract/conduct.ts'
export * from './contract/groups.ts'
export * from './contract/mail.ts'
export * from './contract/messages.ts'
export * from './contract/municipality.ts'
export * from './contract/office-calendar.ts'
export * from './contract/organisation.ts'
export * from './contract/reviews.ts'
export * from './contract/sessions.ts'
export * from './contract/trainings.ts'
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
        /** The municipalities that this person works for, the own one first */
        municipalities: z.array(MunicipalityName),
        conductDue: z.boolean(),
      })
      .nullable(),
    demo: z.boolean(),
    provider: z.boolean(),
  })
  .meta({ id: 'Session', description: 'Who is signed in and what that person may do; account is null when nobody is' })
export type Session = z.output<typeof Session>

export const DemoAccount = z
  .object({ account: z.string(), name: z.string(), unit: z.string().nullable(), roles: z.array(Role) })
  .meta({ id: 'DemoAccount' })
export type DemoAccount = z.output<typeof DemoAccount>
export const DemoAccounts = z.object({ accounts: z.array(DemoAccount) })
export const StartDemoSession = z.object({ account: z.string().min(1).max(60) })
/** Where the browser goes on to sign out at the identity provider as well; null when there is nothing to sign out of. */
export const SessionEnded = z.object({ providerSignOut: z.url().nullable() })
export const SessionStarted = z.object({ account: z.string(), name: z.string(), roles: z.array(Role) })

export const staffPermissions = {
  'staff.sign-in': ['public'],
  'staff.see-colleagues': ['anyone'],
  'staff.keep-conduct': ['anyone'],
  'staff.see-calendar': ['anyone'],
  'staff.keep-calendar': ['admin'],
  ...accountPermissions,
  ...messagePermissions,
  ...mailPermissions,
  ...trainingPermissions,
} as const

export const staffRefusals = {
  ...signInRefusals,
  'conduct.other-version': {
    status: 409,
    says: { nl: 'De gedragscode is intussen gewijzigd.', en: 'The code of conduct has changed in the meantime.' },
    next: {
      nl: 'Vernieuw de pagina, lees de nieuwe regels en aanvaard die.',
      en: 'Refresh the page, read the new rules and accept those.',
    },
    source: 'BIO2 6.02',
  },
  'staff.demo-off': {
    status: 403,
    says: { nl: 'De demo-accounts zijn uitgeschakeld.', en: 'The demo accounts are switched off.' },
    next: { nl: 'Meld u aan met het account van de gemeente.', en: 'Sign in with your municipal account.' },
    source: 'BIO2 5.16.02 (alleen persoonlijke accounts)',
  },
  'staff.municipality-missing': {
    status: 422,
    says: { nl: 'Er staat niet bij voor welke gemeente dit is.', en: 'It does not say for which municipality this is.' },
    next: { nl: 'Kies een gemeente en probeer het opnieuw.', en: 'Choose a municipality and try again.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'staff.municipality-unknown': {
    status: 422,
    says: {
      nl: 'Deze gemeente werkt hier niet, of u werkt niet voor deze gemeente.',
      en: 'This municipality does not work here, or you do not work for it.',
    },
    next: { nl: 'Kies een gemeente uit de lijst.', en: 'Choose a municipality from the list.' },
    source: 'AVG art. 5 lid 1 onder f (need to know)',
  },
  'staff.unknown-account': {
    status: 404,
    says: { nl: 'Dit demo-account bestaat niet.', en: 'This demo account does not exist.' },
    next: { nl: 'Kies een account uit de lijst op de aanmeldpagina.', en: 'Choose an account from the list on the sign-in page.' },
    source: 'BIO2 5.16.02',
  },
  ...accountRefusals,
  ...officeRefusals,
  ...mailRefusals,
  ...trainingRefusals,
} as const satisfies Refusals
