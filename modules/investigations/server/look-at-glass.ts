import { sql } from 'kysely'
import { colleagueInSql } from '#modules/staff/server/index.ts'
import { moment } from '#platform/server/moment-in-sql.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { GlassUse } from '../contract.ts'
import { type FileWork, me } from './work-on-file.ts'

const MOST = 100

/** Each use of break glass, those without a note first, for the privacy officer; nothing of the files. The look is recorded. */
export async function findGlassUses(work: FileWork): Promise<GlassUse[]> {
  const { rows } = await sql<GlassUse>`
    select g.id, g.asked_reference as reference, ${sql.raw(colleagueInSql('g.account_id'))} as person, g.reason,
           ${sql.raw(moment('g.requested_at'))} as at, g.asked_until as until,
           (select json_build_object('by', ${sql.raw(colleagueInSql('l.looked_by'))}, 'at', ${sql.raw(moment('l.looked_at'))}, 'note', l.note)
              from investigations.glass_look l where l.grant_id = g.id) as look
      from investigations.access_grant g where g.kind = 'glass'
     order by exists (select from investigations.glass_look l where l.grant_id = g.id), g.requested_at desc, g.id desc limit ${sql.lit(MOST)}`.execute(
    work.tx,
  )
  work.recordLook('access.glass-uses-listed', { kind: 'glass-list', id: null }, { rows: rows.length })
  return rows
}

/** The privacy officer notes what came of looking at it, once. Refuses `thing.not-found`, `glass.own-use`, `glass.already-looked-at`. */
export async function lookAtGlass(work: FileWork, id: string, note: string): Promise<GlassUse[]> {
  const use = await work.tx
    .selectFrom('investigations.access_grant')
    .select('account_id')
    .where('id', '=', id)
    .where('kind', '=', 'glass')
    .executeTakeFirst()
  if (!use) throw notFound()
  if (use.account_id === work.actor.id) throw ruleBroken('glass.own-use')

  const { numInsertedOrUpdatedRows } = await work.tx
    .insertInto('investigations.glass_look')
    .values({ grant_id: id, looked_by: me(work), looked_at: work.now, note })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw ruleBroken('glass.already-looked-at')
  work.record('access.glass-looked-at', { kind: 'access-request', id })
  return findGlassUses(work)
}
