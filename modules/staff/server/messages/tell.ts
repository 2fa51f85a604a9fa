import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import type { AnyWork, Thing } from '#platform/server/work.ts'

/**
 * Tells a colleague that something waits, in the same transaction, on their list of messages.
 * Told again while it is unread, it moves up and is not doubled. Who left is not told.
 * @param kind one of `app/server/message-kinds.ts`
 */
export async function tell(work: AnyWork, { to, kind, thing }: { to: string; kind: string; thing: Thing & { id: string } }): Promise<void> {
  await sql`
    select from staff.tell(${newId()}::uuid, ${to}::uuid, ${kind}, ${thing.kind}, ${thing.id}::uuid, ${work.now})`.execute(work.tx)
}
