import { sql } from 'kysely'
import { dayInAmsterdam } from '#platform/contract/calendar.ts'
import { notFound } from '#platform/server/refusal.ts'
import type { Work } from '#platform/server/work.ts'
import type { KeepTrainingTerm, TrainingTerm, TrainingTerms, WithdrawTrainingTerm } from '../../contract.ts'
import { chooseMunicipality } from '../municipalities.ts'
import type { StaffTables } from '../tables.ts'
import { setTerm, takeTerm } from './training-rules.ts'

/** The terms of the municipality in which a colleague is employed, oldest first. */
export async function termsFor(work: Work<StaffTables>, accountId: string): Promise<TrainingTerm[]> {
  const { rows } = await sql<TrainingTerm>`
    select t.subject, t.valid_from as "validFrom", t.months from staff.training_term t
      join staff.account a on a.municipality_id = t.municipality_id
     where a.id = ${accountId}::uuid order by t.valid_from, t.subject`.execute(work.tx)
  return rows
}

/** The terms of a municipality, newest first. Refuses `staff.municipality-missing`, `staff.municipality-unknown`. */
export async function readTrainingTerms(work: Work<StaffTables>, chosen: string | undefined): Promise<TrainingTerms> {
  const { id, code, name } = await chooseMunicipality(work, chosen)
  return { municipality: { code, name }, today: dayInAmsterdam(work.now), terms: await termsOf(work, id) }
}

function termsOf(work: Work<StaffTables>, municipality: string): Promise<TrainingTerm[]> {
  return work.tx
    .selectFrom('staff.training_term')
    .select(['subject', 'valid_from as validFrom', 'months'])
    .where('municipality_id', '=', municipality)
    .orderBy('valid_from', 'desc')
    .orderBy('subject')
    .execute()
}

/**
 * Sets for how long a training holds that is completed from a day on; set again for the same day, it is replaced.
 * Refuses `training.term-in-past`, `staff.municipality-missing`, `staff.municipality-unknown`.
 */
export async function keepTrainingTerm(work: Work<StaffTables>, by: KeepTrainingTerm): Promise<void> {
  const { id } = await chooseMunicipality(work, by.municipality)
  const { subject, validFrom, months = null } = by
  setTerm(await termsOf(work, id), by, dayInAmsterdam(work.now))

  await removeTerm(work, id, by)
  await work.tx
    .insertInto('staff.training_term')
    .values({ municipality_id: id, subject, valid_from: validFrom, months, kept_by: work.actor.id as string, kept_at: work.now })
    .execute()
  work.record('training-term.kept', { kind: 'municipality', id }, { subject, validFrom, months })
}

/** Withdraws a term that began today or is to begin. Refuses `training.term-in-past`, `thing.not-found`. */
export async function withdrawTrainingTerm(work: Work<StaffTables>, by: WithdrawTrainingTerm): Promise<void> {
  const { id } = await chooseMunicipality(work, by.municipality)
  takeTerm(by.validFrom, dayInAmsterdam(work.now))

  if ((await removeTerm(work, id, by)) === 0n) throw notFound()
  work.record('training-term.withdrawn', { kind: 'municipality', id }, { subject: by.subject, validFrom: by.validFrom })
}

async function removeTerm(work: Work<StaffTables>, municipality: string, { subject, validFrom }: WithdrawTrainingTerm): Promise<bigint> {
  const removed = await work.tx
    .deleteFrom('staff.training_term')
    .where('municipality_id', '=', municipality)
    .where('subject', '=', subject)
    .where('valid_from', '=', validFrom)
    .executeTakeFirst()
  return removed.numDeletedRows
}
