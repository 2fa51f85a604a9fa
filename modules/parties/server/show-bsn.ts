import { sql } from 'kysely'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Sealer } from '#platform/server/sealed.ts'
import type { Work } from '#platform/server/work.ts'
import type { ShownBsn } from '../contract.ts'
import { bsnPlace } from './find-or-make-people.ts'
import type { PartiesTables } from './tables.ts'

/** The whole BSN of somebody whom the asker works with, which is more than seeing who it is; the look is remembered. Refuses `thing.not-found`, `party.no-bsn`. */
export async function showBsn(work: Work<PartiesTables>, sealer: Sealer, id: string): Promise<ShownBsn> {
  const person = await work.tx
    .selectFrom('parties.person')
    .select('bsn_sealed')
    .where('id', '=', id)
    .where(sql<boolean>`parties.number_may_be_shown(${id})`)
    .executeTakeFirst()
  if (!person) throw notFound()
  if (!person.bsn_sealed) throw ruleBroken('party.no-bsn')

  work.recordLook('bsn.shown', { kind: 'person', id })
  return { bsn: sealer.open(person.bsn_sealed, bsnPlace(id)) }
}
