import { sql } from 'kysely'
import type { PartiesTables } from '#modules/parties/server/index.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { PgbTables } from '../tables.ts'

export type ProductWork = Work<PgbTables & PartiesTables>

interface HolderAtWork {
  municipality_id: string
  person_id: string
  bsn_sealed: Buffer | null
  stage: string
  domain: 'wmo' | 'youth-act'
  works: boolean
}

/** A budget holder of this file, as somebody who sees the file finds it. Refuses `thing.not-found`, for a holder of another file too. */
export async function findHolder(work: ProductWork, investigationId: string, holderId: string): Promise<HolderAtWork> {
  const { rows } = await sql<HolderAtWork>`
    select h.municipality_id, h.person_id, p.bsn_sealed, i.stage, i.domain, investigations.works_on(i.id) as works
      from pgb.holder h
      join investigations.investigation i on i.id = h.investigation_id
      left join parties.person p on p.id = h.person_id
     where h.id = ${holderId} and h.investigation_id = ${investigationId}`.execute(work.tx)
  const [holder] = rows
  if (!holder) throw notFound()
  return holder
}

/**
 * The same, for somebody who works on the file while it is open; nobody else changes what belongs to this holder until this work is done.
 * Refuses `thing.not-found`, `investigation.wrong-stage`, `investigation.not-yours`.
 */
export async function takeHolder(work: ProductWork, investigationId: string, holderId: string): Promise<HolderAtWork> {
  const holder = await findHolder(work, investigationId, holderId)
  if (holder.stage === 'closed') throw ruleBroken('investigation.wrong-stage')
  if (!holder.works) throw ruleBroken('investigation.not-yours')

  await work.tx.selectFrom('pgb.holder').select('id').where('id', '=', holderId).forUpdate().execute()
  return holder
}
