import { sql } from 'kysely'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import type { Mailer } from '#platform/server/mail/mailer.ts'
import { momentInSql } from '#platform/server/moment-in-sql.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { MailedAgain, MailStanding } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { getOwnMail } from './mail-choice.ts'
import { MAIL_MESSAGE, tell } from './tell.ts'

/** What waits and what failed, in numbers and codes; never to whom. */
export async function getMailStanding(work: Work<StaffTables>, mailer: Mailer | undefined): Promise<MailStanding> {
  const { rows } = await sql<MailStanding['states'][number]>`
    select state, code, again, messages, ${momentInSql('latest')} as latest from staff.mail_states(${work.now})`.execute(work.tx)
  return { server: mailer?.host ?? null, from: mailer?.from ?? null, states: rows }
}

/** Sends the asker a mail along the way that every mail goes. Refuses `mail.no-server`, `mail.no-address`. */
export async function mailTest(work: Work<StaffTables>, mailer: Mailer | undefined): Promise<void> {
  const { address, wanted, works } = await getOwnMail(work, mailer)
  if (!works) throw ruleBroken('mail.no-server')
  if (!address || !wanted) throw ruleBroken('mail.no-address')

  const id = work.actor.id ?? ''
  await work.tx
    .updateTable('staff.message')
    .set({ read_at: work.now })
    .where('kind', '=', 'staff.test')
    .where('read_at', 'is', null)
    .execute()
  await tell(work, { to: id, kind: 'staff.test', thing: { kind: 'account', id } })
  work.record('mail.tested', { kind: 'account', id })
}

/** Puts what failed, or waits longer than an hour, in the queue again. Refuses `mail.no-server`. */
export async function mailAgain(work: Work<StaffTables>, mailer: Mailer | undefined): Promise<MailedAgain> {
  if (!mailer) throw ruleBroken('mail.no-server')

  const { rows } = await sql<{ message: string; account: string }>`
    select message_id as message, account_id as account from staff.mail_again(${work.now})`.execute(work.tx)
  for (const ids of rows) await enqueue(work, MAIL_MESSAGE, ids)
  work.record('mail.tried-again', { kind: 'mail', id: null }, { messages: rows.length })
  return { messages: rows.length }
}
