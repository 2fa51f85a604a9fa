import { type Job, JobFailed } from '#platform/server/jobs/job.ts'
import type { Mailer } from '#platform/server/mail/mailer.ts'
import type { Work } from '#platform/server/work.ts'
import type { MessageKinds } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { letterOf } from './letter-rules.ts'

export interface MailRoom {
  /** Without one nothing is mailed; messages stand in the app all the same */
  mailer: Mailer | undefined
  kinds: MessageKinds
  publicUrl: string
}

/**
 * Mails one message to the one it is for, with the eyes of that person. Read, sent or unwanted in the meantime: nothing is mailed.
 * What goes wrong is tried again; the last time it stays as failed, with a code that the administrator sees.
 */
export const mailMessage = ({ mailer, kinds, publicUrl }: MailRoom): Job => ({
  purpose: 'administration',
  onBehalfOf: ({ account }) => account,
  run: async (work: Work<StaffTables>, { message: id = '', account = '' }, lastTry) => {
    const message = await work.tx
      .selectFrom('staff.message')
      .select(['kind', 'thing_id', 'read_at', 'mail_state'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (message?.mail_state !== 'waiting') return

    const kind = kinds[message.kind]
    const to = await addressOf(work, account)
    if (!mailer || !kind || !to || message.read_at) return setState(work, id, { mail_state: 'none', mail_code: null, mailed_at: null })

    try {
      await mailer.send({ ...letterOf(kind, message.thing_id, publicUrl), to, messageId: id })
    } catch (error) {
      if (!lastTry || !(error instanceof JobFailed)) throw error
      return setState(work, id, { mail_state: 'failed', mail_code: error.code, mailed_at: null })
    }
    return setState(work, id, { mail_state: 'sent', mail_code: null, mailed_at: work.now })
  },
})

async function addressOf(work: Work<StaffTables>, account: string): Promise<string | null> {
  const choice = await work.tx
    .selectFrom('staff.mail_choice')
    .select('address')
    .where('account_id', '=', account)
    .where('wanted', '=', true)
    .executeTakeFirst()
  return choice?.address ?? null
}

type State = Pick<StaffTables['staff.message'], 'mail_state' | 'mail_code' | 'mailed_at'>

async function setState(work: Work<StaffTables>, id: string, state: State): Promise<void> {
  await work.tx.updateTable('staff.message').set(state).where('id', '=', id).execute()
}
