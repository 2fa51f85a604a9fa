import { sql } from 'kysely'
import { enqueue } from '#platform/server/jobs/enqueue.ts'
import { newId } from '#platform/server/new-id.ts'
import type { AnyWork, Thing } from '#platform/server/work.ts'

/** The job that mails one message to one account. */
export const MAIL_MESSAGE = 'staff.mail-message'

/**
 * Tells a colleague that something waits, in the same transaction: on their list of messages, and by mail to whoever has an address and
 * wants it. Told again while it is unread, it moves up and is neither doubled nor mailed again. Who left is not told.
 * @param kind one of `app/server/message-kinds.ts`
 */
export async function tell(work: AnyWork, { to, kind, thing }: { to: string; kind: string; thing: Thing & { id: string } }): Promise<void> {
  const { rows } = await sql<{ message: string; mails: boolean }>`
    select message_id as message, mails
      from staff.tell(${newId()}::uuid, ${to}::uuid, ${kind}, ${thing.kind}, ${thing.id}::uuid, ${work.now})`.execute(work.tx)
  const [told] = rows
  if (told?.mails) await enqueue(work, MAIL_MESSAGE, { message: told.message, account: to })
}
