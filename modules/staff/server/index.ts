import type { WordList } from '#platform/contract/words.ts'
import type { Mailer } from '#platform/server/mail/mailer.ts'
import type { ServerModule } from '#platform/server/module.ts'
import { type MessageKinds, staffPermissions, staffRefusals } from '../contract.ts'
import { accountRoutes } from './accounts/account-routes.ts'
import { mailRoutes } from './messages/mail-routes.ts'
import { messageRoutes } from './messages/message-routes.ts'
import { officeRoutes } from './office/office-routes.ts'
import { organisationRoutes } from './organisation/organisation-routes.ts'
import { reviewRoutes } from './reviews/review-routes.ts'
import { staffRoutes } from './routes.ts'
import { staffSealed } from './sealed-columns.ts'
import { sessionRoutes } from './sessions/session-routes.ts'
import type { SignInSettings } from './sign-in/sign-in-routes.ts'
import { trainingRoutes } from './trainings/training-routes.ts'

export interface StaffSettings extends SignInSettings {
  /** What a mandate can be for: the parts that are decided on, in the words of the module that decides */
  mandateParts: WordList<string>
  /** What a colleague can be told, in the words of the modules in which it happens */
  messageKinds: MessageKinds
  /** What mails them; without one they stand in the app only */
  mailer?: Mailer | undefined
}

export const staffModule = (settings: StaffSettings): ServerModule => ({
  name: 'staff',
  permissions: staffPermissions,
  refusals: staffRefusals,
  routes: (app) => {
    staffRoutes(settings)(app)
    sessionRoutes(app)
    accountRoutes(settings.mandateParts)(app)
    organisationRoutes(app)
    officeRoutes(app)
    trainingRoutes(app)
    reviewRoutes(settings.mandateParts)(app)
    messageRoutes(settings.messageKinds)(app)
    mailRoutes(settings.mailer)(app)
  },
  sealed: staffSealed,
})

export { colleagueInSql } from './colleague-in-sql.ts'
export { renewConduct } from './conduct/renew-conduct.ts'
export { findColleague, type Mandate, mandatesOfActor } from './find-colleagues.ts'
export { forgetMessages } from './messages/forget-messages.ts'
export { mailMessage } from './messages/mail-message.ts'
export { MAIL_MESSAGE, tell } from './messages/tell.ts'
export { allMunicipalities, chooseMunicipality, type Municipality, municipalityInSql } from './municipalities.ts'
export { readOfficeCalendar } from './office/read-office-calendar.ts'
export { findPlaces, findUnitByCode } from './organisation/find-places.ts'
export { mapGroup } from './organisation/keep-groups.ts'
export { addUnit, changeUnit } from './organisation/keep-organisation.ts'
export type { StaffTables } from './tables.ts'
export { forgetTrainings, tellTrainingLapses } from './trainings/tell-training-lapses.ts'
