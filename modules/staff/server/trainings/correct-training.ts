import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound, ruleBroken } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { CorrectTraining, WithdrawTraining } from '../../contract.ts'
import type { StaffTables } from '../tables.ts'
import { datesOf } from './training-rules.ts'
import { termsFor } from './training-terms.ts'

/**
 * Puts right what was written down, or completes what was planned; the trail keeps the days of before.
 * Refuses `thing.not-found`, `training.other-unit`, `training.withdrawn` and what recording refuses.
 */
export async function correctTraining(work: Work<StaffTables>, id: string, by: CorrectTraining): Promise<void> {
  const was = await lockTraining(work, id)
  const dates = datesOf(by, await termsFor(work, was.account_id), dayInAmsterdam(work.now), was.planned_on)

  const { numUpdatedRows } = await work.tx
    .updateTable('staff.training')
    .set({
      subject: by.subject,
      title: by.title || null,
      planned_on: dates.plannedOn,
      completed_on: dates.completedOn,
      valid_until: dates.validUntil,
      certificate_number: (dates.completedOn && by.certificateNumber) || null,
      corrected_by: work.actor.id,
      corrected_at: work.now,
    })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleBroken('training.other-unit')
  work.record(
    'training.corrected',
    { kind: 'training', id },
    { subject: by.subject, ...dates, wasCompletedOn: was.completed_on, wasValidUntil: was.valid_until },
  )
}

/** Takes a training out, with the reason; it stays readable. Refuses `thing.not-found`, `training.other-unit`, `training.withdrawn`. */
export async function withdrawTraining(work: Work<StaffTables>, id: string, { reason }: WithdrawTraining): Promise<void> {
  await lockTraining(work, id)

  const { numUpdatedRows } = await work.tx
    .updateTable('staff.training')
    .set({ withdrawn_by: work.actor.id, withdrawn_at: work.now, withdrawn_reason: reason })
    .where('id', '=', id)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw ruleBroken('training.other-unit')
  work.record('training.withdrawn', { kind: 'training', id })
}

/** The training as it stands, held until this piece of work is done. An administrator reads it and may not lock it. */
async function lockTraining(work: Work<StaffTables>, id: string) {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`training ${id}`}, 0))`.execute(work.tx)
  const training = await work.tx
    .selectFrom('staff.training')
    .select(['account_id', 'planned_on', 'completed_on', 'valid_until', 'withdrawn_at'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!training) throw notFound()
  if (training.withdrawn_at) throw ruleBroken('training.withdrawn')
  return training
}
