import { forgetMessages, MAIL_MESSAGE, mailMessage } from '#modules/staff/server/index.ts'
import type { Jobs, PeriodicJob } from '#platform/server/jobs/job.ts'
import type { Mailer } from '#platform/server/mail/mailer.ts'
import { messageKinds } from './message-kinds.ts'

/** What is done in the background, by name: each module brings its own, in one readable table. */
export function allJobs({ mailer, publicUrl }: { mailer: Mailer | undefined; publicUrl: string }): Jobs {
  return {
    [MAIL_MESSAGE]: mailMessage({ mailer, kinds: messageKinds, publicUrl }),
    'staff.forget-messages': forgetMessages,
  }
}

/** What comes round by itself, on the clock of Amsterdam. */
export const periodicJobs: readonly PeriodicJob[] = [{ job: 'staff.forget-messages', at: '15 3 * * *' }]
