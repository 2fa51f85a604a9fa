import { sql } from 'kysely'
import type { PartiesTables } from '#modules/parties/server/index.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { PgbTables } from '../tables.ts'
import { takeBudgetFile } from '../work-on-budget.ts'

export type ProductWork = Work<PgbTables & PartiesTables>

interface HolderAtWork {
  municipality_id: string
  person_id: string
  bsn_sealed: Buffer | null
  domain: 'wmo' | 'youth-act'
  works: boolean
}

/** A budget holder of this file, as somebody who sees the file, or is a guest on its money, finds it. Refuses `thing.not-found`, for a holder of another file too. */
export async function findHolder(work: ProductWork, investigationId: string, holderId: string): Promise<HolderAtWork> {
  const { rows } = await sql<HolderAtWork>`
    select i.municipality_id, h.person_id, p.bsn_sealed, i.domain, investigations.works_on(i.id) as works
      from pgb.holders_of(${investigationId}) h
      join investigations.investigation i on i.id = ${investigationId} and pgb.welcomes(i.id, 'money')
      left join parties.person p on p.id = h.person_id
     where h.id = ${holderId}`.execute(work.tx)
  const [holder] = rows
  if (!holder) throw notFound()
  return holder
}

/** The same, for somebody who works on the file. Refuses what `takeBudgetFile` refuses, `thing.not-found`. */
export async function takeHolder(work: ProductWork, investigationId: string, holderId: string): Promise<HolderAtWork> {
  await takeBudgetFile(work, investigationId)
  return findHolder(work, investigationId, holderId)
}
