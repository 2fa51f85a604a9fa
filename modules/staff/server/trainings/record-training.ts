import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { newId } from '#platform/server/new-id.ts'
import { ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { RecordTraining } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { datesOf } from './training-rules.ts'
import { termsFor } from './training-terms.ts'

/**
 * Writes down a training that somebody completed or plans: their own, or of a colleague for the coordinator of the unit.
 * Refuses `training.other-unit`, `training.not-yet-completed`, `training.planned-in-past`, `training.term-missing`.
 */
export async function recordTraining(work: Work<StaffTables>, by: RecordTraining): Promise<{ id: string }> {
  const { rows } = await sql<{ keeps: boolean }>`select staff.keeps_trainings_of(${by.accountId}::uuid) as keeps`.execute(work.tx)
  if (!rows[0]?.keeps) throw ruleBroken('training.other-unit')
  const dates = datesOf(by, await termsFor(work, by.accountId), dayInAmsterdam(work.now))

  const id = newId()
  await work.tx
    .insertInto('staff.training')
    .values({
      id,
      account_id: by.accountId,
      subject: by.subject,
      title: by.title || null,
      planned_on: dates.plannedOn,
      completed_on: dates.completedOn,
      valid_until: dates.validUntil,
      certificate_number: (dates.completedOn && by.certificateNumber) || null,
      recorded_by: work.actor.id as string,
      recorded_at: work.now,
    })
    .execute()
  work.record('training.recorded', { kind: 'training', id }, { subject: by.subject, ...dates })
  return { id }
}
