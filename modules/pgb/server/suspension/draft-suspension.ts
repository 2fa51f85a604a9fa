import { sql } from 'kysely'
import { newId } from '#platform/server/new-id.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { DraftSuspension } from '../../contract.ts'
import { keepAgreements } from './keep-agreements.ts'
import type { SuspensionWork } from './read-suspension.ts'
import { me, recordStep } from './take-suspension.ts'

/** Begins a suspension of payments for one budget holder. Refuses `thing.not-found`, `suspension.not-yours`, `suspension.not-of-holder`. */
export async function draftSuspension(work: SuspensionWork, investigationId: string, by: DraftSuspension): Promise<{ id: string }> {
  const { rows } = await sql<{ municipality: string; works: boolean; year: number; fits: boolean }>`
    select q.municipality_id as municipality, investigations.works_on(q.investigation_id) as works,
           extract(year from ${work.now}::timestamptz at time zone 'Europe/Amsterdam')::int as year,
           exists (select from pgb.budget b where b.id = ${by.budgetId} and b.holder_id = ${by.holderId} and b.investigation_id = q.investigation_id) as fits
      from pgb.inquiry q where q.investigation_id = ${investigationId}`.execute(work.tx)
  const [file] = rows
  if (!file) throw notFound()
  if (!file.works) throw ruleBroken('suspension.not-yours')
  if (!file.fits) throw ruleBroken('suspension.not-of-holder')

  const id = newId()
  await work.tx
    .insertInto('pgb.suspension')
    .values({
      id,
      reference: sql<string>`'S-' || ${file.year}::text || '-' || lpad(nextval('pgb.suspension_number')::text, 6, '0')`,
      investigation_id: investigationId,
      municipality_id: file.municipality,
      holder_id: by.holderId,
      budget_id: by.budgetId,
      drafted_by: me(work),
      drafted_at: work.now,
    })
    .execute()
  const suspension = { id, investigationId, municipalityId: file.municipality }
  await keepAgreements(work, suspension, { holderId: by.holderId, budgetId: by.budgetId }, by.agreementIds)
  recordStep(work, suspension, 'suspension.drafted')
  return { id }
}
