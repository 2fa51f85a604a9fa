import { askForResultsJob } from '#modules/advice/server/index.ts'
import { forgetOldTime } from '#modules/capacity/server/index.ts'
import { destroyDueItems, forgetOldActions } from '#modules/partner-actions/server/index.ts'
import {
  destroyDueSubmissions,
  endLeftImports,
  IMPORT_MONEY,
  importMoneyJob,
  tellOfIkzLooks,
  warnOfSuspensions,
} from '#modules/pgb/server/index.ts'
import { tellLapses } from '#modules/privacy/server/index.ts'
import { RUN_SCENARIO, runScenarioJob } from '#modules/programme/server/index.ts'
import { forgetMessages, forgetTrainings, MAIL_MESSAGE, mailMessage, tellTrainingLapses } from '#modules/staff/server/index.ts'
import type { Jobs, PeriodicJob } from '#platform/server/jobs/job.ts'
import type { KeyRing } from '#platform/server/key-ring.ts'
import type { Mailer } from '#platform/server/mail/mailer.ts'
import type { WorkContext } from '#platform/server/work.ts'
import { messageKinds } from './message-kinds.ts'

interface Workplace {
  mailer: Mailer | undefined
  publicUrl: string
  /** For work that says how far it is while it goes on */
  context: WorkContext
  keys: KeyRing
}

/** What is done in the background, by name: each module brings its own, in one readable table. */
export function allJobs({ mailer, publicUrl, context, keys }: Workplace): Jobs {
  return {
    [MAIL_MESSAGE]: mailMessage({ mailer, kinds: messageKinds, publicUrl }),
    'staff.forget-messages': forgetMessages,
    'staff.trainings-lapse': tellTrainingLapses,
    'staff.forget-trainings': forgetTrainings,
    'advice.ask-for-results': askForResultsJob,
    'capacity.forget-old': forgetOldTime,
    'partner-actions.destroy-due-items': destroyDueItems,
    'pgb.destroy-due-submissions': destroyDueSubmissions,
    'privacy.agreements-lapse': tellLapses,
    'partner-actions.forget-old': forgetOldActions,
    'pgb.warn-of-suspensions': warnOfSuspensions,
    [IMPORT_MONEY]: importMoneyJob(context, keys),
    'pgb.end-left-imports': endLeftImports,
    'pgb.tell-of-ikz-looks': tellOfIkzLooks,
    [RUN_SCENARIO]: runScenarioJob(context),
  }
}

/** What comes round by itself, on the clock of Amsterdam. */
export const periodicJobs: readonly PeriodicJob[] = [
  { job: 'staff.forget-messages', at: '15 3 * * *' },
  { job: 'staff.forget-trainings', at: '20 3 * * *' },
  { job: 'staff.trainings-lapse', at: '30 6 * * *' },
  { job: 'capacity.forget-old', at: '25 3 * * *' },
  { job: 'partner-actions.destroy-due-items', at: '35 3 * * *' },
  { job: 'pgb.destroy-due-submissions', at: '40 3 * * *' },
  { job: 'privacy.agreements-lapse', at: '35 6 * * *' },
  { job: 'partner-actions.forget-old', at: '35 3 1 * *' },
  { job: 'pgb.end-left-imports', at: '*/10 * * * *' },
  { job: 'pgb.warn-of-suspensions', at: '45 6 * * *' },
  { job: 'pgb.tell-of-ikz-looks', at: '50 6 * * *' },
  { job: 'advice.ask-for-results', at: '5 8-16 * * 1-5' },
]
